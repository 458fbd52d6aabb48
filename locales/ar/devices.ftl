devices-title = الهاتف والموقع
    .hint = قد يكشف الهاتف وأشياء أخرى مكانك. هنا نصائح عن ذلك. لا يغيّر التطبيق شيئًا في الهاتف.
devices-question-kind = ما الأجهزة الموجودة لديك؟
    .hint = من الأفضل اختيار كل ما لديك. عندها يسهل تذكّر كل الأجهزة.
devices-question-steps = كيف هي هذه الخطوة بالنسبة إليك؟

devices-option-kind-iphone = هاتف iPhone
devices-option-kind-android = هاتف Android
devices-option-kind-tablet = تابلت
devices-option-kind-computer = كمبيوتر
devices-option-kind-watch = ساعة ذكية
devices-option-kind-earbuds = سماعات أذن لاسلكية
devices-option-kind-car = سيارة لها تطبيق
devices-option-kind-smart-home = كاميرا أو أجهزة ذكية في البيت
devices-option-kind-child-devices = هواتف الأطفال أو ساعاتهم أو أجهزة ألعابهم
devices-option-steps-done = تم
devices-option-steps-later = ليس الآن
devices-option-steps-not-safe = ليست آمنة لي
devices-option-steps-not-relevant = لا تخصّني

devices-guidance-never-whole = لا توجد قائمة كاملة. من الأفضل الحذر أكثر قليلًا مما يبدو ضروريًا. إذا كانت خطوة قد تثير الشك، فمن الأفضل عدم فعلها.
devices-guidance-approval = هل عمرك أقل من 18؟ قد يرى شخص بالغ التطبيقات في هاتفك أو يوافق عليها. عليك أولًا قراءة «في الحياة اليومية».
