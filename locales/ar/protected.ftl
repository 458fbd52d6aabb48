protected-title = بيانات محمية
    .hint = يمكن للدوائر الرسمية حماية اسمك وعنوانك. هذه الصفحة مهمة إذا كان هناك من قد يبحث عنك.
protected-question-want = هل تلزمك مساعدة لطلب بيانات شخصية محمية؟
protected-question-certificate = من يمكنه كتابة شهادة تُثبت أنك في خطر؟
    .hint = الشهادة ورقة تشرح لماذا تلزمك الحماية. يمكنك إرسالها مع الطلب.
protected-question-tell = من يجب أن يعرف أن بياناتك محمية؟
    .hint = المطلوب اختيار كل من لديه اسمك أو رقمك الشخصي أو عنوانك.
protected-question-children = هل يجب أن تكون بيانات الأطفال محمية أيضًا؟

protected-option-certificate-social = الخدمات الاجتماعية
protected-option-certificate-police = الشرطة
protected-option-certificate-health = طبيب أو مرشد اجتماعي
protected-option-certificate-unsure = لا أعرف
protected-option-tell-school = المدرسة
protected-option-tell-preschool = الروضة
protected-option-tell-health = الرعاية الصحية وعيادة الأسنان
protected-option-tell-bank = البنك
protected-option-tell-work = مكان العمل
protected-option-tell-housing = مؤجّر السكن
protected-option-tell-operator = شركة الهاتف
protected-option-tell-insurance = شركة التأمين
protected-option-tell-associations = النوادي والجمعيات
protected-option-tell-delivery = المتاجر وشركات توصيل الطرود

protected-note-want = يمكن أن تساعدك الخدمات الاجتماعية في الطلب وأن تكتب شهادة. عليك طلب المساعدة من الموظف المسؤول عنك.

protected-guidance-levels = للحماية ثلاثة مستويات. مصلحة الضرائب السويدية تقرر اثنين منها: علامة السرية والتسجيل السكاني المحمي. من المهم سؤال الموظف المسؤول عنك عما يناسبك.
protected-guidance-identity = الشرطة تقرر المستوى الثالث، وهو هوية جديدة باسم جديد ورقم شخصي جديد. يمكن غالبًا تغيير الاسم في المستويات الأخرى أيضًا. من المهم سؤال الموظف المسؤول عنك.
protected-guidance-renew = قد تنتهي الحماية بعد مدة. عليك سؤال الموظف المسؤول عنك عن موعد تجديدها.
protected-guidance-never = قد يكشفك اسم جديد أو رقم شخصي جديد أو بلدية جديدة. يجب عدم كتابة هذه البيانات هنا أبدًا. عليك حفظها عن ظهر قلب.
