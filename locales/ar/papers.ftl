papers-title = البريد والأوراق
    .hint = هنا يمكنك تحديد طريقة وصول البريد إليك. هذا مهم إذا كان بإمكان غيرك فتح رسائلك.
papers-question-mail = كيف يصلك البريد؟
    .hint = يكفي اختيار الطريقة. يجب عدم كتابة أي عنوان أبدًا.
papers-question-digital = هل يمكن لشخص آخر فتح صندوق بريدك الرقمي؟
    .hint = المقصود تطبيقات تصلك فيها رسائل من دوائر رسمية.
papers-question-letters = ما خطوتك إذا وصلت رسالة عن شخص يريد لقاءك؟
    .hint = قد تكون الرسالة من دائرة رسمية. وقد تكون عن الأطفال.
papers-question-own-file = هل طلبت أن تُحفظ أوراقك في ملف خاص بك؟
    .hint = الملف هو الأوراق الموجودة عنك لدى دائرة رسمية.
papers-question-renew = ما الأوراق والبطاقات الجديدة التي تلزمك؟
    .hint = يمكنك الحصول على مساعدة لاستخراجها. من الأفضل سؤال الموظف المسؤول عنك.
papers-question-certificates = ما الشهادات التي تلزمك؟
    .hint = الشهادة ورقة تُثبت أن شيئًا صحيح. يمكنك سؤال الموظف المسؤول عنك عمن يكتبها.

papers-option-mail-restante = مركز بريد يحتفظ برسائلي حتى أستلمها
papers-option-mail-office = يصل بريدي عن طريق مكتب الخدمات الاجتماعية
papers-option-mail-person = يصل بريدي عن طريق شخص محل ثقتي
papers-option-mail-collect = أقرأ بريدي عند الموظف المسؤول عني
papers-option-mail-usual = يصل بريدي كالعادة
papers-option-mail-undecided = لم أقرر بعد
papers-option-letters-contact = أسأل الموظف المسؤول عني قبل أن أردّ
papers-option-letters-worker = يساعدني الموظف المسؤول عني في الردّ
papers-option-renew-id = بطاقة الهوية
papers-option-renew-passport = جواز السفر
papers-option-renew-card = البطاقة البنكية
papers-option-renew-bank = جهاز رموز البنك أو BankID
papers-option-renew-permit = بطاقة الإقامة
papers-option-renew-other = غير ذلك
papers-option-certificates-data = شهادة لطلب بيانات شخصية محمية
papers-option-certificates-home = شهادة قد تساعدني في الحصول على سكن بسرعة أكبر
papers-option-certificates-other = شهادة أخرى

papers-note-digital = قد تكشف رسائل صندوق بريدك الرقمي مكانك. وقد يلاحظ آخرون أي تغيير فيه. عليك سؤال الموظف المسؤول عنك عن الخطوة المناسبة.
papers-note-file = من يشاركك الملف يمكنه قراءة ما قلته. عليك طلب ملف خاص بك وحدك من الموظف المسؤول عنك. هذا مهم أيضًا عند طلب مساعدة مالية.

papers-guidance-open = قد تكشف الرسائل مكانك ومن يساعدك. عليك الاتفاق مع الموظف المسؤول عنك على طريقة وصولها. يجب ألا يرسل إليك أحد أي رسالة قبل هذا الاتفاق.
papers-guidance-answer = هل يريد أحد لقاءك أو لقاء الأطفال؟ الردّ على رسالته قد يكشف مكانك. عليك سؤال الموظف المسؤول عنك قبل الردّ.

papers-hint-usual = قد يفتح آخرون الرسائل الورقية التي تصل إلى البيت. من الأفضل الاتفاق مع الموظف المسؤول عنك على طريقة أخرى.
