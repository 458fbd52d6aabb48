neighbour-title = الجيران
    .hint = يمكن لأحد الجيران الاتصال برقم الطوارئ عندما لا يمكنك ذلك. هنا يمكنك تحديد متى يتم هذا الاتصال.
neighbour-question-who = من يمكنه مساعدتك من الجيران؟
    .hint = هل طلب المساعدة من هذا الشخص آمن؟ في صفحته ضمن «الأرقام» ثلاثة أسئلة تساعدك على القرار.
neighbour-question-signal = متى يجب أن يساعدك الجيران؟
    .hint = من المهم الاتفاق على الإشارة مع الجيران، عندما لا يسمع أحد آخر.
neighbour-question-does = ماذا يجب أن يفعل الجيران بعد الإشارة؟

neighbour-option-signal-noise = عند سماع صراخ أو شجار
neighbour-option-signal-knock = عندما أطرق على الحائط
neighbour-option-signal-lamp = عند إضاءة مصباح ثم إطفائه
neighbour-option-signal-object = عند وضع غرض معيّن في النافذة
neighbour-option-signal-message = عندما أرسل الكلمة المتفق عليها في رسالة قصيرة
neighbour-option-does-call = الاتصال برقم الطوارئ
neighbour-option-does-call-out = الاتصال برقم الطوارئ وعدم الدخول

neighbour-guidance-call = يجب طلب ذلك فقط من جيران محل ثقتك. من يدخل قد يتعرض للأذى. لذلك عليك التوضيح لهم: المطلوب هو الاتصال برقم الطوارئ، وليس الدخول.
neighbour-guidance-ordinary = من المهم اختيار إشارة تبدو عادية للآخرين. ومن المهم أن تكون شيئًا غير معتاد منك.
