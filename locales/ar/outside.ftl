outside-name = حاسبة

outside-title = قوائم مقفلة
outside-language = يمكنك اختيار لغة القوائم.

outside-code = اختيار رمز
outside-code-text = يجب ألا يقل عدد أرقام الرمز عن { $shortest }. يجب ألا يبدأ الرمز بالرقم 0.
outside-code-proposed = هذا اقتراح. إن كان مناسبًا لك، يمكنك كتابته بالأزرار.
outside-propose = اقتراح رمز

outside-again = كتابة الرمز مرة أخرى
outside-again-text = عليك كتابة الرمز نفسه مرة أخرى.

outside-done-text = لفتح القوائم من الحاسبة: الضغط على C، ثم كتابة الرمز، ثم الضغط المطوّل على =. الرمز المنسي لا يمكن استرجاعه.
outside-done = تم

outside-trouble = لا يمكن الحفظ الآن
outside-trouble-text = الآلة الحاسبة تعمل كالمعتاد.
outside-restart = يجب إعادة تشغيل الهاتف ثم المحاولة من جديد. إذا لم ينفع ذلك، يمكن انتظار التحديث التالي للهاتف.
outside-reinstall = إذا لم ينفع ذلك، يمكنك حذف التطبيق وتثبيته من جديد. عندها يُحذف ما كان محفوظًا.
outside-trouble-ok = حسنًا

# s09. Nothing in it tells.
outside-code-other = يجب عدم اختيار الرمز الذي يفتح قفل الهاتف.
