shelter-title = هنا في السكن المحمي
    .hint = يجب عدم كتابة اسم السكن أو عنوانه أو مدينته أبدًا.
shelter-question-contact = من هو الموظف المسؤول عنك في السكن؟
shelter-question-phone-rule = ما قواعد استخدام هاتفك في السكن؟
shelter-question-bag = هل حقيبتك جاهزة هنا أيضًا؟
shelter-question-emergency = من المهم التدريب مع الموظفين على ما يُقال لرقم الطوارئ
    .hint = عليك حفظ ذلك عن ظهر قلب. يجب عدم كتابته أبدًا.

shelter-option-phone-rule-off = يجب أن يبقى مطفأً
shelter-option-phone-rule-replaced = يجب استبداله بهاتف آخر
shelter-option-phone-rule-allowed = يمكنني استخدامه كما اتفقنا
shelter-option-phone-rule-unsure = لا أعرف

shelter-note-bag = من المهم أن تبقى الحقيبة جاهزة. قد يكون عليك الانتقال بسرعة.
shelter-note-phone = عليك سؤال الموظفين اليوم عن قواعد الهواتف.
shelter-guidance-rules = قد يكون العيش مع قواعد كثيرة صعبًا. من المهم قول ذلك للموظفين. يجب أن تكون المساعدة مناسبة لك.
