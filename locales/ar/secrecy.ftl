secrecy-title = من يمكنه أن يعرف
    .hint = هنا يمكنك تحديد من يعرف عنك، وماذا يعرف. من الأفضل فعل ذلك مع الموظف المسؤول عنك.
secrecy-question-who = ما رغبتك: من يمكنه أن يعرف شيئًا عنك؟
    .hint = من المهم اختيار أقل عدد ممكن. يجب عدم كتابة أسماء أبدًا.
secrecy-question-actor = ماذا يمكن أن يعرف عنك كل واحد منهم؟
secrecy-question-never = إذا سأل أحد عنك: ما الذي يجب ألا يقوله أي شخص؟
    .hint = من المهم إخبار الموظف المسؤول عنك بما اخترته.
secrecy-question-duty = من المهم السؤال: متى يجب أن يبلّغ الموظف أن طفلًا في خطر؟
    .hint = أحيانًا يفرض القانون على الموظف المسؤول عنك إخبار آخرين بذلك. عليك السؤال قبل قول شيء.

secrecy-option-who-worker = الموظف المسؤول عني
secrecy-option-who-manager = مدير الموظف المسؤول عني
secrecy-option-who-child-unit = الخدمات الاجتماعية للأطفال والشباب
secrecy-option-who-police = الشرطة
secrecy-option-who-health = الرعاية الصحية
secrecy-option-who-school = المدرسة
secrecy-option-who-shelter = الموظفون في السكن
secrecy-option-who-support = الشخص الداعم لي
secrecy-option-actor-nothing = لا شيء
secrecy-option-actor-agreed = ما اتفقنا عليه فقط
secrecy-option-actor-needed = ما يلزم لمساعدتي فقط
secrecy-option-actor-law = ما يفرضه القانون فقط
secrecy-option-never-place = مكاني
secrecy-option-never-town = البلدية التي أنا فيها
secrecy-option-never-name = اسمي الجديد
secrecy-option-never-number = رقم هاتفي
secrecy-option-never-contact = أنني على تواصل مع من يساعدني
secrecy-option-never-child-school = مدرسة الأطفال

secrecy-note-law = قد يفرض القانون أن يعرف آخرون شيئًا عنك. عليك سؤال الموظف المسؤول عنك عما يفرضه القانون.

secrecy-guidance-few = الأكثر أمانًا أن يعرف عنك عدد قليل فقط. على الموظف المسؤول عنك ذكر من سيعرف، وماذا سيعرف. إذا لم يحدث ذلك: عليك السؤال عنه.
secrecy-guidance-answer = قد يتصل أحد ويسأل عنك. يجب ألا يعطي من يساعدونك أي جواب، حتى كلمة نعم أو لا. عليك الاتفاق على ذلك مع الموظف المسؤول عنك.
secrecy-guidance-silence = قد يسأل أحد الموظف المسؤول عنك إن كان بينك وبينه اتصال. حتى كلمة لا قد تساعد أحدًا. عليك الطلب منه ألا يجيب.
