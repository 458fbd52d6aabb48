### The packed bag. Ids and their order: core/content/bag.toml.
### "max" is the most characters a message of the group may have, in any language.

## max 28
## Categories

bag-category-id-papers = الهوية والأوراق
bag-category-money = المال
bag-category-keys = المفاتيح
bag-category-phone-tech = الهاتف والأجهزة
bag-category-medicine-health = الأدوية والصحة
bag-category-children = الأطفال
bag-category-pets = الحيوانات الأليفة
bag-category-clothes-hygiene = الملابس والنظافة
bag-category-comfort-other = أشياء أخرى

## max 60
## .hint max 110
## Items: the bare name of the thing; what to do about it is the hint

bag-item-passport = جواز السفر
    .hint = هل جواز سفرك عند شخص آخر؟ يجب عدم المخاطرة. يمكنك الحصول على مساعدة لاستخراج جواز جديد.
bag-item-id-card = بطاقة الهوية أو رخصة القيادة
bag-item-permit-card = بطاقة الإقامة
    .hint = هل بطاقتك عند شخص آخر؟ يجب عدم المخاطرة. يمكنك الحصول على مساعدة لاستخراج بطاقة جديدة.
bag-item-child-passport = جواز سفر الطفل وأوراق هويته
bag-item-child-permit-card = بطاقة إقامة الطفل
bag-item-asylum-card = بطاقة LMA لطالبي اللجوء
    .hint = تُظهر أن الشخص قدّم طلب لجوء.
bag-item-family-papers = أوراق الولادة أو الزواج أو الطلاق
bag-item-custody-papers = قرارات حضانة الأطفال
bag-item-authority-decisions = قرارات من دائرة رسمية أو محكمة
bag-item-housing-papers = عقد الإيجار أو أوراق شراء المسكن
bag-item-grades = شهادات الدراسة وشهادات أخرى
bag-item-income-papers = كشوف الراتب وأوراق القروض والتأمين
bag-item-number-note = ورقة صغيرة فيها أهم أرقام الهاتف
    .hint = يجب كتابة الأرقام تحت أسماء عادية.
bag-item-cash = نقود (كاش)
bag-item-bank-card = البطاقة البنكية
bag-item-credit-card = بطاقة الائتمان، إن وُجدت
bag-item-bank-device = جهاز رموز البنك (بانك دوسا)
bag-item-ticket = تذكرة مدفوعة نقدًا
    .hint = بطاقة المواصلات الشخصية تكشف تنقلاتك. يجب عدم استخدامها.
bag-item-gift-card = بطاقة هدايا أو بطاقة مدفوعة مسبقًا
bag-item-own-valuables = مجوهراتك أو أشياؤك الثمينة الأخرى
    .hint = يجب عدم أخذ أي شيء إلا ما هو لك بالتأكيد.
bag-item-home-keys = مفاتيح البيت
bag-item-car-keys = مفتاح السيارة
    .hint = يمكن لآخرين أحيانًا معرفة مكان السيارة.
bag-item-work-keys = مفتاح أو بطاقة دخول للعمل أو المدرسة
bag-item-locker-key = مفتاح خزانة أو مخزن أو صندوق بريد
bag-item-mobile = الهاتف المحمول
    .hint = يجب اختيار وضع الطيران قبل الخروج. عند الخطر: يجب إيقاف وضع الطيران، ثم الاتصال برقم الطوارئ.
bag-item-computer = الكمبيوتر
    .hint = يجب أن يبقى مطفأً خلال الطريق.
bag-item-tablet = الجهاز اللوحي (تابلت)
    .hint = يجب أن يبقى مطفأً خلال الطريق.
bag-item-charger = شاحن الهاتف
bag-item-power-bank = بطارية شحن متنقلة (باور بانك)
bag-item-simple-phone = هاتف بسيط لا يعرف به أحد
bag-item-prepaid-sim = شريحة هاتف جديدة (SIM)
bag-item-headphones = سماعات رأس بسلك
bag-item-medicine = الأدوية
    .hint = من المهم استبدال الأدوية بأدوية جديدة من النوع نفسه قبل انتهاء صلاحيتها.
bag-item-medicine-list = قائمة الأدوية أو الوصفات الطبية
bag-item-allergy-kit = دواء الحساسية
bag-item-glasses = النظارة أو العدسات
bag-item-hearing-aid = سماعة طبية للأذن وبطارياتها
bag-item-mobility-aid = مشّاية بعجلات أو كرسي متحرك أو أداة مساعدة أخرى
bag-item-communication-aid = بطاقات مصورة أو أداة تساعد على التواصل
bag-item-health-papers = شهادات طبية وأوراق عن الحمل
bag-item-period-items = فوط صحية ومستلزمات الدورة الشهرية
bag-item-contraception = وسائل منع الحمل
    .hint = هل من الخطر أن يجدها أحد؟ عندها يجب عدم أخذها.
bag-item-vaccination-card = بطاقة التطعيم ودفتر صحة الطفل
bag-item-comfort-object = دمية الطفل المفضلة أو غرض آخر يطمئنه
    .hint = قد يلاحظ الطفل اختفاء هذا الغرض.
bag-item-child-medicine = أدوية الطفل
    .hint = من المهم استبدال الأدوية بأدوية جديدة من النوع نفسه قبل انتهاء صلاحيتها.
bag-item-child-clothes = ملابس بديلة للطفل
bag-item-nappies = حفاضات ومناديل مبللة
bag-item-baby-food = حليب صناعي ورضّاعة وطعام للرضيع
    .hint = من المهم تبديل طعام الرضيع أحيانًا كي لا تنتهي صلاحيته.
bag-item-pacifier = لهّاية أو بطانية صغيرة يحبها الطفل
bag-item-carrier-pram = حمّالة للرضيع أو عربة أطفال
bag-item-games = ألعاب صغيرة تعمل دون إنترنت
bag-item-school-things = أغراض مدرسية ليس عليها اسم الطفل أو المدرسة
bag-item-child-phone = هاتف الطفل أو جهازه اللوحي
    .hint = يجب أن يبقى مطفأً خلال الطريق.
bag-item-pet-carrier = قفص أو صندوق لنقل الحيوان
bag-item-leash = مقود وطوق للحيوان
    .hint = يجب نزع بطاقة الاسم وقطعة التتبع.
bag-item-pet-food = طعام للحيوان يكفي يومين
bag-item-pet-papers = جواز سفر الحيوان وأوراق التطعيم والتأمين
bag-item-pet-medicine = أدوية الحيوان
bag-item-clothes = ملابس بديلة
bag-item-shoes = حذاء جيد
bag-item-warm-jacket = جاكيت دافئ
bag-item-other-look = ملابس بسيطة لا يعرفها الآخرون
    .hint = يمكن أن تكون قبعة ومعطفًا آخر.
bag-item-toiletries = فرشاة أسنان ومستلزمات النظافة
bag-item-small-keepsake = شيء صغير أو صورة تعني لك الكثير
bag-item-faith-item = شيء مهم لإيمانك
bag-item-pen-paper = قلم وورق
bag-item-snack-water = ماء وشيء للأكل
bag-item-photo-of-threat = صورة الشخص أو الأشخاص الذين يهددونك
    .hint = هذه الصورة للشرطة أو للموظفين.
bag-item-evidence = أدلة على التهديد والعنف
    .hint = يجب تسليمها إلى الموظف المسؤول عنك أو الشرطة. يجب عدم وضعها في الحقيبة.
bag-item-work-clothes = ملابس العمل

## max 90
## When to take it

bag-when-carry = يجب أن يبقى هذا معك دائمًا.
bag-when-now = يمكنك وضع هذا في الحقيبة من الآن.
bag-when-grab = من المهم أخذ هذا معك قبل الخروج مباشرة.
bag-when-later = يجب عدم المخاطرة من أجل هذا. يمكن للموظف المسؤول عنك المساعدة في إحضاره لاحقًا.

## max 90
## Will it be noticed

bag-missed-low = نادرًا ما يلاحظ أحد اختفاء هذا الغرض.
bag-missed-mid = قد يلاحظ أحد اختفاء هذا الغرض.
bag-missed-high = من السهل أن يلاحظ أحد اختفاء هذا الغرض.

## max 90
## What to keep somewhere else

bag-copy-copy-on-paper = من المهم ترك نسخة ورقية في مكان آخر. يجب عدم التقاط صور بالهاتف.
bag-copy-best-with-worker = من الأفضل تركها عند الموظف المسؤول عنك.
bag-copy-by-heart = من المهم حفظ الأرقام عن ظهر قلب.
bag-copy-small-sum = من المهم ترك قليل من المال في مكان آخر.
bag-copy-no = لا حاجة إلى قطعة إضافية من هذا.
bag-copy-yes = من الأفضل ترك شيء إضافي في مكان آخر.
bag-copy-only-if-there-already = هل هي الآن في مكان آخر؟ يجب تركها هناك.
bag-copy-spare-key = من المهم ترك مفتاح إضافي في مكان آخر.
bag-copy-simple-phone = من المهم أيضًا ترك هاتف بسيط في مكان آخر.
bag-copy-outside-home = من الأفضل تركه في مكان خارج البيت.
bag-copy-few-days = من المهم ترك أدوية تكفي بضعة أيام في مكان آخر.
bag-copy-old-pair = من المهم ترك النظارة أو العدسات القديمة في مكان آخر كاحتياط.
bag-copy-batteries = من المهم ترك بطاريات إضافية في مكان آخر.
bag-copy-ask-loan = من الأفضل سؤال الموظف المسؤول عنك إن كانت الاستعارة ممكنة.
bag-copy-replace-cheaply = يمكنك الحصول على غيرها مجانًا أو بسعر قليل.
bag-copy-similar-one = من المهم ترك غرض مشابه في مكان آخر.
bag-copy-yes-change-often = من المهم ترك كمية إضافية في مكان آخر. ومن المهم تبديلها كثيرًا.
bag-copy-borrow = يمكنك الاستعارة بدل الشراء.
bag-copy-trusted-early = من المهم تسليم هذا مبكرًا إلى شخص محل ثقتك.
bag-copy-worker-or-trusted = من المهم ترك هذا عند الموظف المسؤول عنك أو شخص محل ثقتك.
bag-copy-worker-or-police = يجب ترك هذا عند الموظف المسؤول عنك أو الشرطة.

## max 60
## The core list, learnt by heart: as few words as possible

bag-core-passport = جواز السفر وبطاقة الهوية
bag-core-permit = بطاقة الإقامة
bag-core-money = المال
bag-core-cards = البطاقة البنكية وجهاز رموز البنك
bag-core-keys = المفاتيح
bag-core-medicine = الأدوية
bag-core-phone = الهاتف والشاحن
bag-core-child = جواز سفر الطفل وأدويته ودميته المفضلة
bag-core-note = ورقة الأرقام

## max 60
## The spare set with someone else

bag-spare-cash = قليل من النقود
bag-spare-keys = مفتاح إضافي
bag-spare-copies = نسخ ورقية من أوراق الهوية
bag-spare-medicine = أدوية تكفي بضعة أيام
bag-spare-phone-charger = هاتف بسيط وشريحة هاتف جديدة وشاحن
bag-spare-clothes = ملابس بديلة

## max 60
## Questions

bag-question-status = ما مدى تقدّمك في تجهيز الحقيبة؟
bag-question-where = في أي نوع من الأماكن توجد الحقيبة؟
bag-question-cover = ما جوابك إذا سأل أحد عن الحقيبة؟
    .hint = من المهم اختيار شيء مسموح لك عادةً.

## max 40
## Answers

bag-option-status-packed = جاهزة
bag-option-status-partly = جاهزة جزئيًا
bag-option-status-not-yet = ليس بعد
bag-option-status-too-dangerous = تجهيزها خطير جدًا
bag-option-where-home-hidden = مخبأة في البيت
bag-option-where-work-school = في العمل أو المدرسة
bag-option-where-friend = عند معارف
bag-option-where-neighbour = عند الجيران
bag-option-where-relative-checked = عند أقارب لا يمكن الضغط عليهم
bag-option-where-locker = في خزانة أو مخزن
bag-option-where-head = قائمة في ذهني فقط
bag-option-cover-school-work = للمدرسة أو العمل
bag-option-cover-laundry = للغسيل
bag-option-cover-giveaway = ملابس للتبرع

## max 16
## States of an item

bag-state-have = عندي
bag-state-know-where = أعرف المكان
bag-state-packed = في الحقيبة
bag-state-with-other = عند شخص آخر
bag-state-not-needed = لا يلزمني
bag-state-too-risky = خطير جدًا

## max 60
## Hints on an item

bag-hint-move-last = يجب ترك هذا الغرض إلى النهاية
bag-hint-gone = هل قد يلاحظ أحد؟ الأفضل إعادة الغرض حتى وقت الخروج.

bag-title = الحقيبة
bag-for-me = لي أنا
bag-child = الطفل { $number }
bag-pet = الحيوان الأليف { $number }
bag-add-child = إضافة طفل
bag-add-pet = إضافة حيوان أليف
bag-others = الأطفال والحيوانات الأليفة
bag-about = عن الحقيبة
bag-missing = ما ينقص
bag-short = الأهم
bag-spare = عند شخص آخر
bag-own = أغراض أضفتها
bag-add-own = إضافة غرض
bag-own-name = اسم الغرض
bag-remove-own = حذف الغرض
bag-remove = حذف القائمة كلها
bag-state-none = لم يُحدَّد بعد

bag-missing-text = ما زال عليك تجهيز هذه الأشياء. الأهم يأتي أولًا.
bag-owner-text = عليك الضغط على غرض، ثم اختيار إن كان عندك أو في الحقيبة.
bag-missing-nothing = كل شيء جاهز.
bag-short-text = من المهم حفظ هذه القائمة عن ظهر قلب. القائمة تكفي إن لم تكن لديك حقيبة.
bag-spare-text = من المهم ترك هذه الأشياء عند شخص آخر، إن أمكن.
bag-spare-who = يجب اختيار شخص لا يستطيع من يخيفك الضغط عليه.
bag-remove-text = ستُحذف هذه القائمة وكل ما اخترته فيها.
bag-add-own-text = يكفي اسم الغرض فقط. يجب عدم كتابة أسماء أشخاص أو أماكن.
bag-head-only = هل تجهيز الحقيبة خطر؟ عندها يجب عدم تجهيزها. عليك بدلًا من ذلك حفظ الأهم عن ظهر قلب.

## What is said beside the things

# important-things, 3.1
bag-quiet = يجب عدم تجهيز الحقيبة إلا إذا لم يلاحظ أحد ذلك. عليك نقل غرض واحد في كل مرة.
# 001 B1 p.10
bag-small = الحقيبة الصغيرة أفضل من الكبيرة. يمكنك ترك الحقيبة في مكان آخر غير البيت.
# acute-steps 7
bag-never-back = يجب عدم العودة أبدًا من أجل الحقيبة. حياتك أهم من الأشياء.
# 003 par. 5
bag-ready-there = من المهم أن تبقى الحقيبة جاهزة في السكن المحمي أيضًا.
# R1-56, C-8
bag-child-first = يجب التحدث مع الموظف المسؤول عنك قبل الانتقال من البيت مع طفل.
# children; practice 51
bag-child-secret = قد يتكلم الأطفال الصغار دون قصد. يجب عدم إخبارهم بشيء عن الحقيبة.
# C-1, X-17
bag-note-relative = قد يكون الأقارب طيبين، ومع ذلك قد يضغط عليهم آخرون.
bag-hint-ready = من المهم أن تكون الحقيبة جاهزة هنا أيضًا. قد يكون عليك الانتقال بسرعة.
