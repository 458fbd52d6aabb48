acute-title = خطواتك إذا حدث شيء
    .hint = تظهر الإجابات في صفحة «الآن».
acute-question-first = ما خطوتك الأولى؟
acute-question-call-order = بمن سيكون اتصالك بعد رقم الطوارئ؟
    .hint = أول شخص اخترته يظهر أولًا.
acute-question-cannot-speak = ماذا يمكنك فعله إذا كان قول ما يحدث غير ممكن؟

acute-option-first-out = الخروج من المكان
acute-option-first-other-room = الذهاب إلى غرفة لها مخرج
acute-option-first-call = الاتصال برقم الطوارئ
acute-option-first-sign = إعطاء الإشارة المتفق عليها
acute-option-cannot-speak-code-call = الاتصال بشخص محل ثقة وقول الكلمة المتفق عليها فقط
acute-option-cannot-speak-sms = إرسال رسالة قصيرة إلى رقم الطوارئ
acute-option-cannot-speak-signal = إعطاء الجيران الإشارة المتفق عليها

acute-note-sms = يجب أن يكون رقم هاتفك مسجلًا لذلك مسبقًا. التسجيل والرد عليه يظهران في الهاتف.
