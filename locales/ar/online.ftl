## Social media. Ids and their order: core/content/sections/online.toml

online-title = وسائل التواصل الاجتماعي
    .hint = هنا يمكنك التفكير فيما يراه الآخرون عنك على الإنترنت. من المهم قراءة الصفحة كلها قبل أي تغيير.
online-question-accounts = ما التطبيقات المستخدمة لديك؟
online-question-do = ما قرارك بشأن هذا التطبيق؟
    .hint = هل يمكن أن يلاحظ أحد التغيير؟ عليك أولًا سؤال الموظف المسؤول عنك.
online-question-tags = هل طلبت من الآخرين عدم الإشارة إليك أو الكتابة عنك؟
    .hint = عند الإشارة إليك (تاغ) يظهر اسمك مع صورة أو نص.
online-question-followers = هل بين متابعيك من قد ينقل أخبارك؟
    .hint = من المهم التفكير أيضًا في معارف معارفك.
online-question-map = هل مكانك مخفي على الخرائط في تطبيقاتك؟
    .hint = هل هناك لقاءات مع من يخيفك؟ عليك النظر فقط دون تغيير. قد يصل إشعار إلى من يخيفك عند التغيير.

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
online-option-do-private = أجعل الحساب خاصًا
online-option-do-pause = أتوقف عن استخدام التطبيق مدة
online-option-do-close = أغلق الحساب

# g80
online-note-tags = قد يكشف آخرون مكانك في صورة أو نص. يمكنك الطلب من أشخاص محل ثقتك فقط ألا يشيروا إليك. لا حاجة إلى ذكر السبب.
# 001 B1 p.13b; g46
online-note-followers = قد ينقل متابعوك ما يظهر في حسابك. يجب عدم إظهار المكان أو الخطط أو من معك. عليك سؤال الموظف المسؤول عنك قبل حذف أي متابع.

# 000 b6; g45
online-guidance-change = قد يلاحظ أحد الصمت المفاجئ أو أي تغيير مفاجئ. من الأفضل الاستمرار كالمعتاد تقريبًا، مع نشر أقل. عليك سؤال الموظف المسؤول عنك قبل أي تغيير.
# 001 B1 p.13b; g79
online-guidance-away = قد تكشف أشياء صغيرة معًا مكانك. الأكثر أمانًا هو الابتعاد مدة عن وسائل التواصل. عند استخدامها: يجب عدم نشر صور أبدًا. يجب عدم ذكر المكان أو العمل أو المدرسة أو من معك.
# 001 B1 p.13b; g80
online-guidance-others = قد ينشر معارف معارفك ما يظهر في حسابك. من الأفضل نشر ما يمكن أن يعرفه الجميع فقط. يجب عدم الإشارة إلى آخرين، فقد يجدك أحد من خلالهم.
