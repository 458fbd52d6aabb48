## What happens to the animals. Ids and their order: core/content/sections/pets.toml

pets-title = الحيوانات
    .hint = هنا يمكنك التفكير فيمن سيعتني بحيواناتك. هذا مهم إذا صار البقاء في بيتك غير ممكن.
pets-question-kind = ما الحيوانات التي لديك؟
pets-question-plan = ماذا سيحدث للحيوان؟
    .hint = المقصود ما يحدث للحيوان إذا صار البقاء في بيتك غير ممكن.
pets-question-who = من يمكنه الاعتناء بالحيوان؟
    .hint = يجب اختيار شخص لا يستطيع من يخيفك الضغط عليه.
pets-question-threatened = هل آذى أحد الحيوان أو هدّد بإيذائه؟

pets-option-kind-dog = كلب
pets-option-kind-cat = قطة
pets-option-kind-small = حيوان صغير، مثل أرنب
pets-option-kind-bird = طائر
pets-option-kind-large = حصان أو حيوان كبير آخر
pets-option-kind-other = حيوان من نوع آخر
pets-option-plan-stays = يبقى الحيوان في البيت
pets-option-plan-someone = يعتني شخص آخر بالحيوان
pets-option-plan-comes = يأتي الحيوان معي
pets-option-plan-temporary = يبقى الحيوان مدة في مركز لرعاية الحيوانات
pets-option-plan-undecided = لم أقرر بعد

# X-16; verify
pets-note-comes = بعض المساكن المحمية لا تستقبل الحيوانات. عليك سؤال الموظف المسؤول عنك إن كان مجيء الحيوان معك ممكنًا. من المهم أيضًا تحديد من يعتني بالحيوان إذا لم يأتِ معك.
# 001 B1 p.11; 001 B2; practice 2; expert
pets-note-early = قد يكون الحيوان في خطر. عليك التحدث مع الموظف المسؤول عنك عن مكان آخر للحيوان. قد يلاحظ أحد غيابه. لذلك من المهم تحديد جوابك إذا سأل أحد.

# 001 B1 p.11
pets-guidance-early = قد يستغرق إيجاد مكان للحيوان وقتًا. لذلك من الأفضل التحدث مبكرًا مع الموظف المسؤول عنك.
# verify
pets-guidance-places = بعض المساكن المحمية لا تستقبل الحيوانات. يمكن أن يعتني بالحيوان شخص آخر أو مركز لرعاية الحيوانات. من المهم سؤال الموظف المسؤول عنك عن ذلك.
# verify
pets-guidance-chip = قد تكون تحت جلد الحيوان شريحة صغيرة فيها رقم. قد يدل هذا الرقم على عنوانك. عليك سؤال الموظف المسؤول عنك قبل نقل الحيوان.
