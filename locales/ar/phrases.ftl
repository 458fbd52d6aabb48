## The words that prove a yes are others: words.ftl

phrases-title = كلمات أثناء الحديث
    .hint = هنا يمكنك تحديد كلمات عادية لقولها عندما يسمعك آخرون. لا يفهم معناها إلا من اخترت.
phrases-question-meanings = ما الذي يلزم قوله دون أن يفهم الآخرون؟
    .hint = من المهم الاتفاق على كلمة خاصة لكل إجابة اخترتها.
phrases-question-with = من يعرف هذه الكلمة؟
    .hint = من المهم الاتفاق على الكلمة عند اللقاء، عندما لا يسمع أحد آخر.
phrases-question-channel = أين تُستخدم هذه الكلمة؟
phrases-question-stored = كيف يمكنك تذكّر الكلمة؟
phrases-question-word = ما الكلمة أو التلميح الذي يُحفظ هنا؟
    .hint = هل اخترت «في ذهني فقط»؟ عندها يجب عدم كتابة شيء هنا. يجب عدم كتابة أسماء أو أماكن أو أوقات أبدًا.
phrases-question-response = ماذا يحدث بعد قول الكلمة؟

phrases-option-meanings-help-now = أحتاج إلى مساعدة الآن
phrases-option-meanings-cannot-talk = لا يمكنني الكلام الآن
phrases-option-meanings-forced = هناك من يجبرني على قول هذا
phrases-option-meanings-go-now = الموظف المسؤول عني يطلب مني المغادرة فورًا
phrases-option-channel-call = في المكالمات الهاتفية
phrases-option-channel-sms = في الرسائل القصيرة
phrases-option-channel-in-person = عند اللقاء
phrases-option-stored-head = في ذهني فقط
phrases-option-stored-hint = بتلميح في التطبيق
phrases-option-stored-word = بالكلمة كلها في التطبيق
phrases-option-response-call = يتصل الشخص الآخر برقم الطوارئ
phrases-option-response-come = يأتي الشخص الآخر إليّ
phrases-option-response-later = يتواصل الشخص الآخر معي لاحقًا بطريقة آمنة
phrases-option-response-stop = ننهي المكالمة
phrases-option-response-go = أذهب فورًا

phrases-guidance-ordinary = من المهم اختيار كلمة عادية نادرًا ما تُقال. يجب عدم اختيار أي كلمة من «كلماتنا». لتلك الكلمات استخدام آخر.
phrases-guidance-exact = عندما يحدث شيء، لن يمكنك الشرح. لذلك من المهم الاتفاق مسبقًا على ما يفعله الشخص الآخر بالضبط.
phrases-guidance-head = قد يقرأ آخرون ما يُكتب هنا. الأكثر أمانًا هو حفظ الكلمات عن ظهر قلب.

phrases-hint-head = هناك من يفتش في هاتفك. عليك حفظ الكلمة عن ظهر قلب، ثم حذفها من التطبيق.
