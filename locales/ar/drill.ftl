drill-title = التدريب
drill-open = الفتح
drill-leave = الخروج
drill-wrong = رمز خاطئ
drill-lists = عرض القوائم
drill-erase = المحو
drill-not = لم يتم بعد
drill-part = لم يكتمل بعد
drill-again = مرة أخرى
drill-learnt = تم
drill-plan = خطة غير حقيقية
drill-history = السجل
drill-hold-key = الضغط المطوّل

drill-text = التدريب هنا بأشياء غير حقيقية. يجب القيام بكل خطوة مرتين.
drill-complete = الآن يمكنك اختيار رمز المحو، إن أردت.
drill-mark = هذا تدريب. كل ما في الصفحة غير حقيقي ولا يُحفظ.

drill-open-text = لفتح الخطة: لمس C، كتابة الرمز، ثم الضغط المطوّل على =.
drill-open-done = تم فتح الخطة.
drill-leave-text = للخروج: لمس «الآلة الحاسبة» في أسفل الشاشة.
drill-leave-back = بعد ذلك: الفتح من جديد برمزك أنت.
drill-wrong-text = هذا الرمز يفتح الخطة. يرجى لمس C، كتابة رمز آخر، ثم الضغط المطوّل على =.
drill-wrong-done = لم يُفتح أي شيء. لا يظهر أكثر من ذلك.
drill-lists-text = هذا الرمز يفتح القوائم. يرجى لمس C، كتابته، ثم الضغط المطوّل على =.
drill-lists-done = هذا ما يراه من يصرّ على أن يرى. الخطة لا تظهر.
drill-erase-text = هذا رمز المحو. يرجى لمس C، كتابته، ثم الضغط المطوّل على =.
drill-hold-text = يرجى محو الخطة غير الحقيقية من هنا.
drill-hold-done = اختفت الخطة غير الحقيقية. تظهر الآلة الحاسبة. خطتك أنت ما زالت موجودة.
drill-erase-done = اختفت الخطة غير الحقيقية. تم فتح القوائم. خطتك أنت ما زالت موجودة.

drill-thing-one = حقيبة زرقاء في الممر
drill-thing-two = شاحن للهاتف

drill-error-code = كان هذا رمزًا آخر. يرجى النظر إلى الرمز والمحاولة مرة أخرى.
drill-error-right = هذا الرمز يفتح الخطة. يرجى كتابة رمز آخر.
drill-error-hold = يرجى الضغط على = مدة أطول قليلًا.
