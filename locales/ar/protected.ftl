protected-title = بيانات محمية
    .hint = يمكن للدوائر الرسمية إبقاء اسمك وعنوانك سرًا. هذه الصفحة مهمة إذا كان هناك من قد يبحث عنك.
protected-question-want = هل تلزمك مساعدة كي يبقى اسمك وعنوانك سرًا؟
    .hint = اسم ذلك: بيانات شخصية محمية. يمكنك طلبها من مصلحة الضرائب السويدية أو من الشرطة.
protected-question-certificate = من يمكنه كتابة شهادة تُثبت أنك في خطر؟
    .hint = الشهادة ورقة تشرح لماذا تلزمك الحماية. عليك إرسالها عند طلب الحماية.
protected-question-tell = من يجب أن يعرف أن اسمك وعنوانك سر؟
    .hint = المطلوب اختيار كل من لديه اسمك أو رقمك الشخصي أو عنوانك.
protected-question-children = هل يجب أن تبقى أسماء الأطفال وعنوانهم سرًا أيضًا؟

protected-option-certificate-social = الخدمات الاجتماعية
protected-option-certificate-police = الشرطة
protected-option-certificate-health = طبيب أو أخصائي اجتماعي
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

protected-note-want = يمكن أن تساعدك الخدمات الاجتماعية في تقديم الطلب. ويمكنها كتابة ورقة تشرح لماذا تلزمك الحماية. عليك طلب المساعدة من الموظف المسؤول عنك.

protected-guidance-levels = هناك ثلاثة أنواع من الحماية. تقرر مصلحة الضرائب السويدية اثنين: علامة السرية، ثم التسجيل السكاني المحمي وهو أقوى. عليك سؤال الموظف المسؤول عنك.
protected-guidance-identity = الشرطة تقرر النوع الثالث، وهو هوية جديدة. عندها يكون لك اسم جديد ورقم شخصي جديد. عليك سؤال الموظف المسؤول عنك إن كان ذلك يناسبك.
protected-guidance-renew = قد تنتهي الحماية بعد مدة. عليك سؤال الموظف المسؤول عنك عن موعد تجديدها.
protected-guidance-never = قد يكشفك اسم جديد أو رقم شخصي جديد أو بلدية جديدة. يجب عدم كتابة هذه البيانات هنا أبدًا. عليك حفظها عن ظهر قلب.
