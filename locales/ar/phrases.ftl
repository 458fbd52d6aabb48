## The words that prove a yes are others: wordlist.ftl

phrases-title = كلمات أثناء الحديث
    .hint = هنا يمكنك تحديد كلمات عادية لقولها عندما يسمعك آخرون. لا يفهم معناها إلا من اخترت.
phrases-question-meanings = ما الذي يلزم قوله سرًا بينك وبين شخص آخر؟
    .hint = من المهم الاتفاق على كلمة خاصة لكل إجابة اخترتها.
phrases-question-with = من يعرف الكلمة السرية؟
    .hint = من المهم الاتفاق على الكلمة عند اللقاء، عندما لا يسمع أحد آخر.
phrases-question-channel = أين تُستخدم الكلمة السرية؟
phrases-question-stored = كيف يمكنك تذكّر الكلمة السرية؟
phrases-question-word = يمكنك كتابة الكلمة، أو شيء يساعدك على تذكّرها
    .hint = هل اخترت «في ذهني فقط»؟ عندها يجب عدم كتابة شيء هنا. يجب عدم كتابة أسماء أو أماكن أو أوقات أبدًا.
phrases-question-response = ماذا يجب أن يحدث بعد قول الكلمة السرية؟

phrases-option-meanings-help-now = أحتاج إلى مساعدة الآن
phrases-option-meanings-cannot-talk = لا يمكنني الكلام الآن
phrases-option-meanings-forced = هناك من يجبرني على قول هذا
phrases-option-meanings-go-now = المغادرة فورًا (يقولها لك الموظف المسؤول عنك)
phrases-option-channel-call = في المكالمات الهاتفية
phrases-option-channel-sms = في الرسائل القصيرة
phrases-option-channel-in-person = عند اللقاء
phrases-option-stored-head = في ذهني فقط
phrases-option-stored-hint = أكتب شيئًا يساعدني على تذكّر الكلمة
phrases-option-stored-word = أكتب الكلمة كلها في التطبيق
phrases-option-response-call = من يسمع الكلمة يتصل برقم الطوارئ
phrases-option-response-come = من يسمع الكلمة يأتي إليّ
phrases-option-response-later = من يسمع الكلمة يتواصل معي لاحقًا بطريقة آمنة
phrases-option-response-stop = ننهي المكالمة
phrases-option-response-go = أغادر المكان فورًا

phrases-guidance-ordinary = من المهم اختيار كلمة عادية نادرًا ما تُقال. يجب عدم اختيار أي كلمة من «كلماتنا». لتلك الكلمات استخدام آخر.
phrases-guidance-exact = عند قول الكلمة لا يمكنك شرح المزيد. لذلك من المهم الاتفاق مسبقًا على ما يفعله الشخص الآخر بالضبط.
phrases-guidance-head = قد يقرأ آخرون ما يُكتب هنا. الأكثر أمانًا هو حفظ الكلمات عن ظهر قلب.

phrases-hint-head = هناك من يفتش في هاتفك. عليك حفظ الكلمة عن ظهر قلب، ثم حذفها من التطبيق.
