outside-name = الحاسبة

outside-title = قوائم مقفلة
outside-language = اختيار لغة القوائم.

outside-code = اختيار رمز
outside-code-text = عدد الخانات { $shortest } على الأقل: أرقام فقط، أو حساب ينتهي بإحدى العلامات + − × ÷.
outside-code-proposed = هذا اقتراح. يمكنك كتابته إن كان مناسبًا لك.
outside-propose = اقتراح رمز

outside-again = كتابة الرمز مرة أخرى
outside-again-text = يرجى كتابة الرمز نفسه مرة ثانية.

outside-done-text = لفتح القوائم: لمس C، ثم كتابة الرمز في الآلة الحاسبة، ثم الضغط المطوّل على =.
outside-done = تم

outside-trouble = لا يمكن الحفظ الآن
outside-trouble-text = الآلة الحاسبة تعمل كالمعتاد.
outside-restart = من الأفضل إعادة تشغيل الهاتف، ثم المحاولة مرة أخرى.
outside-reinstall = إذا لم ينفع ذلك، يمكنك حذف التطبيق وتثبيته من جديد. عندها يُحذف ما كان محفوظًا.
outside-trouble-ok = حسنًا
