## What is asked and said about money. Ids and their order: core/content/sections/money.toml

money-title = المال
    .hint = هنا يمكنك التفكير في المال المتوفر لديك إذا حدث شيء.
money-question-on-me = هل معك قليل من المال؟
money-question-spare = أين لديك مال إضافي؟
    .hint = يكفي اختيار نوع المكان. يجب عدم كتابة المكان بالضبط.
money-question-spare-with = من يحتفظ لك بمال إضافي؟
money-question-own-account = هل لديك حساب بنكي خاص بك لا يراه أي شخص آخر؟
money-question-bank-codes-known = هل يعرف شخص آخر رموز حسابك في البنك؟
money-question-emergency-aid = يمكنك الحصول على مساعدة مالية
    .hint = عند الخطر يمكن أن تساعدك الخدمات الاجتماعية بالمال فورًا.

money-option-spare-clothes = في الملابس
money-option-spare-work-school = في العمل أو في المدرسة
money-option-spare-bag = في الحقيبة
money-option-spare-with-person = عند شخص آخر
money-option-spare-none = لا يوجد مال إضافي

# 001 B1 p.7
money-note-small = من الأفضل أخذ قليل من النقود عند الخروج من البيت.
# g61, g84
money-note-codes = من يعرف الرموز يمكنه أن يرى أين دفعت. عليك الدفع نقدًا عندما يجب ألا يعرف أحد مكانك. يجب سؤال الموظف المسؤول عنك قبل تغيير الرموز.

# 001 B1 p.7
money-guidance-small = مبلغ صغير يكفي للذهاب إلى مكان آخر.
money-guidance-cash = الدفع نقدًا لا يكشف أين دفعت.
# g84
money-guidance-card = البطاقة تكشف أين دفعت. عليك الدفع نقدًا عندما يجب ألا يعرف أحد مكانك.
# 000 b5
money-guidance-somebody = من الأفضل ترك قليل من المال عند شخص محل ثقتك. يبقى هذا المال لك إذا ضاعت حقيبتك.
# R1-64
money-guidance-danger = هل أنت في خطر؟ عليك الذهاب إلى مكان آخر، حتى دون مال. يمكن أن تساعدك الخدمات الاجتماعية بالمال فورًا.
