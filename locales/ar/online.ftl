## Social media. Ids and their order: core/content/sections/online.toml

online-title = وسائل التواصل الاجتماعي
    .hint = هنا يمكنك التفكير فيما يراه الآخرون عنك على الإنترنت. من المهم قراءة الصفحة كلها قبل أي تغيير.
online-question-accounts = ما التطبيقات المستخدمة لديك؟
online-question-do = ما قرارك بشأن كل تطبيق؟
    .hint = هل يمكن أن يلاحظ أحد التغيير؟ عليك أولًا سؤال الموظف المسؤول عنك.
online-question-tags = هل طلبت من الآخرين عدم وضع اسمك (تاغ) أو الكتابة عنك؟
    .hint = عندما يضع أحد اسمك (تاغ)، يظهر الاسم مع صورة أو نص.
online-question-followers = هل يمكن أن يرى أحد منشوراتك ويخبر آخرين عنك؟
    .hint = من المهم التفكير أيضًا في معارف معارفك.
online-question-map = هل يمكن لآخرين رؤية مكانك على خريطة؟
    .hint = من المهم النظر في تطبيقاتك. يجب عدم تغيير أي شيء إذا كان من يخيفك يراك. قد يلاحظ التغيير.

## The names of apps are the same in every language

online-option-accounts-facebook = Facebook
online-option-accounts-instagram = Instagram
online-option-accounts-snapchat = Snapchat
online-option-accounts-tiktok = TikTok
online-option-accounts-whatsapp = WhatsApp
online-option-accounts-telegram = Telegram
online-option-accounts-games = ألعاب فيها دردشة
online-option-accounts-dating = تطبيقات التعارف
online-option-accounts-other = تطبيقات أخرى
online-option-do-usual = أستخدم التطبيق كالمعتاد
online-option-do-careful = أقرأ، ولا أكتب أي شيء عني
online-option-do-private = لا يرى حسابي إلا من أختارهم
online-option-do-pause = أتوقف عن استخدام التطبيق مدة
online-option-do-close = أغلق الحساب

# g80
online-note-tags = قد يكشف آخرون مكانك في صورة أو نص. عليك الطلب من أشخاص محل ثقتك عدم وضع اسمك (تاغ). يجب عدم طلب ذلك من غيرهم.
# 001 B1 p.13b; g46
online-note-followers = من يرى منشوراتك قد يخبر آخرين بها. يجب عدم إظهار مكانك أو من معك. عليك سؤال الموظف المسؤول عنك قبل حذف أي شخص من تطبيق.

# 000 b6; g45
online-guidance-change = قد يلاحظ أحد الصمت المفاجئ أو أي تغيير مفاجئ. من الأفضل الاستمرار كالمعتاد تقريبًا، مع نشر أقل. عليك سؤال الموظف المسؤول عنك قبل أي تغيير.
# 001 B1 p.13b; g79
online-guidance-away = قد تكشف أشياء صغيرة معًا مكانك. الأكثر أمانًا هو الابتعاد مدة عن وسائل التواصل. يجب عدم إظهار مكانك أو من معك أبدًا.
# 001 B1 p.13b; g80
online-guidance-others = قد ينشر معارف معارفك ما يظهر في حسابك. من الأفضل نشر ما يمكن أن يعرفه الجميع فقط. يجب عدم وضع أسماء آخرين (تاغ)، فقد يجدك أحد من خلالهم.
