## The new everyday life. Ids and their order: core/content/sections/after.toml

after-title = الحياة اليومية الآن
    .hint = هنا يمكنك التفكير فيما يجعل حياتك اليومية أكثر أمانًا. يجب عدم كتابة عنوان أو مدينة أبدًا.
after-question-type = ما نوع سكنك الآن؟
    .hint = يكفي اختيار نوع السكن. يجب عدم كتابة مكانه أبدًا.
after-question-habits = ما الذي غيّرته في حياتك اليومية؟
    .hint = من يعرف عاداتك قد ينتظرك. من الأفضل تغيير ما يمكن تغييره.
after-question-home = ما الذي تم ترتيبه في مكان سكنك؟
    .hint = يمكن أن يساعدك الموظف المسؤول عنك في ترتيب ما ينقص.
after-question-told = من في العمل أو في المدرسة يعرف أن أحدًا يهددك؟
    .hint = من المهم أن يعرف أقل عدد ممكن. عليك سؤال الموظف المسؤول عنك عما يلزم أن يعرفوه.
after-question-contact = كيف يكون تواصلك مع أشخاص عرفتهم سابقًا؟
    .hint = عليك سؤال الموظف المسؤول عنك قبل التواصل مع أي شخص.

after-option-type-shelter = سكن محمي
after-option-type-own = سكن خاص بي
after-option-type-with-someone = في بيت شخص آخر
after-option-type-family-home = عند عائلة حاضنة
after-option-type-stay = في البيت نفسه، ومن يخيفني انتقل منه
after-option-type-other = سكن من نوع آخر
after-option-habits-routes = الطرق التي أسلكها
after-option-habits-times = أوقات الخروج من البيت
after-option-habits-shops = المتاجر التي أشتري منها
after-option-habits-training = الرياضة وأوقات الفراغ
after-option-habits-health = مكان الرعاية الصحية
after-option-habits-worship = المسجد أو الكنيسة أو مكان تجمّع آخر
after-option-habits-school-work = المدرسة أو العمل
after-option-home-lock = تم تغيير القفل
after-option-home-name = اسمي لا يظهر على الباب
after-option-home-peephole = للباب عين سحرية أو سلسلة
after-option-home-curtains = لا يمكن لأحد النظر إلى الداخل
after-option-home-entry = لم أعطِ أحدًا رمز باب البناية
after-option-home-neighbour = أحد الجيران يعرف أنني قد أحتاج إلى مساعدة
after-option-told-nobody = لا أحد
after-option-told-one = شخص واحد
after-option-told-few = عدد قليل ممن يلزم أن يعرفوا
after-option-contact-none = لا أتواصل معهم
after-option-contact-worker = عن طريق الموظف المسؤول عني
after-option-contact-safe = بطريقة اتفقت عليها مع الموظف المسؤول عني

# 003 par. 3, 4; 001 [Säkerhetsplanering]
after-guidance-goes-on = قد يستمر التهديد بعد ترك من يخيفك. لذلك عليك مراجعة الخطة من جديد مع الموظف المسؤول عنك. من الأفضل تغيير الطرق والعادات التي يعرفها آخرون.
# 003 par. 3
after-guidance-stories = قد يتصل أحد بالدوائر الرسمية عدة مرات ويكذب بشأنك. عليك إخبار الموظف المسؤول عنك في اليوم نفسه. من المهم أن تسألك الدائرة قبل أي تغيير.
# 001 B1 p.14; g87
after-guidance-longing = الشوق إلى أشخاص أمر عادي. قد تكشف مكالمة واحدة مكانك. لذلك عليك سؤال الموظف المسؤول عنك أولًا. يمكنكما إيجاد طريقة آمنة.
