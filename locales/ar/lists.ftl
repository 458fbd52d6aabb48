### Ordinary lists, seen by anybody. Adapt, do not translate: what a phone in this language would hold.
### Ids and their order: core/content/templates.toml.
### "max" is the most characters a message of the group may have, in any language.

## max 24
## Names of the templates

lists-template-trip = عطلة على البحر
lists-template-groceries = مشتريات البيت
lists-template-gifts = أفكار هدايا
lists-template-housework = أعمال البيت
lists-template-dinners = طبخات الأسبوع
lists-template-errands = مشاوير

## max 40
## A weekend at the coast

lists-trip-01 = سترة صوف للمساء
lists-trip-02 = مناشف
lists-trip-03 = واقي شمس
lists-trip-04 = نظارات شمسية
lists-trip-05 = بخاخ ضد البعوض
lists-trip-06 = معطف مطر
lists-trip-07 = صنادل للشاطئ
lists-trip-08 = بساط للجلوس على الرمل
lists-trip-09 = ترمس الشاي
lists-trip-10 = شاي وسكر وكؤوس
lists-trip-11 = كعك وبسكويت
lists-trip-12 = فحم للشواء
lists-trip-13 = ذرة للشواء
lists-trip-14 = ورق اللعب
lists-trip-15 = طاولة الزهر
lists-trip-16 = دلو ومجرفة للرمل
lists-trip-17 = مكسرات للسهرة
lists-trip-18 = معرفة حالة الطقس

## max 40
## Groceries

lists-groceries-01 = حليب
lists-groceries-02 = خبز عربي
lists-groceries-03 = بيض
lists-groceries-04 = زبدة
lists-groceries-05 = جبنة بيضاء
lists-groceries-06 = لبن زبادي
lists-groceries-07 = رز بسمتي
lists-groceries-08 = شاي أسود
lists-groceries-09 = عدس أحمر
lists-groceries-10 = طماطم وخيار
lists-groceries-11 = بصل وثوم
lists-groceries-12 = بطاطا
lists-groceries-13 = بقدونس ونعناع
lists-groceries-14 = زيت زيتون
lists-groceries-15 = معجون طماطم
lists-groceries-16 = أفخاذ دجاج
lists-groceries-17 = سائل غسل الصحون
lists-groceries-18 = ورق تواليت

## max 40
## Gifts

lists-gifts-09 = مزهرية
lists-gifts-10 = بطاقة معايدة
lists-gifts-11 = ورق تغليف الهدايا
lists-gifts-12 = شريط لاصق وشرائط ملونة
lists-gifts-13 = إطار للصور
lists-gifts-14 = علبة حلويات للعيد
lists-gifts-15 = علبة تمر فاخر
lists-gifts-16 = نبتة للبيت
lists-gifts-17 = دفتر رسم وأقلام تلوين
lists-gifts-18 = الاحتفاظ بالفواتير
lists-gifts-19 = شمعة معطرة
lists-gifts-20 = علبة بسكويت
lists-gifts-21 = مرطبان عسل
lists-gifts-22 = بازل
lists-gifts-23 = صابون غار وكريم لليدين
lists-gifts-24 = طقم فناجين قهوة
lists-gifts-25 = قفازات صوف
lists-gifts-26 = رواية مشوقة

## max 40
## Housework

lists-housework-01 = تنظيف غرفة الجلوس بالمكنسة
lists-housework-02 = مسح أرض المطبخ
lists-housework-03 = تغيير ملاءات السرير
lists-housework-04 = غسل المناشف
lists-housework-05 = حجز غرفة الغسيل
lists-housework-06 = تنظيف النوافذ
lists-housework-07 = إذابة ثلج الفريزر
lists-housework-08 = ترتيب الثلاجة
lists-housework-09 = سقي النباتات
lists-housework-10 = رمي القمامة
lists-housework-11 = إرجاع العلب والزجاجات الفارغة
lists-housework-12 = فرز الكرتون والبلاستيك
lists-housework-13 = مسح الغبار
lists-housework-14 = تنظيف المغسلة
lists-housework-15 = تنظيف مصرف الدش
lists-housework-16 = تبديل لمبة الممر
lists-housework-17 = إزالة الكلس من غلاية الماء
lists-housework-18 = خياطة زر القميص

## max 40
## Dinners

lists-dinners-01 = شوربة عدس
lists-dinners-02 = دجاج بالفرن مع بطاطا
lists-dinners-03 = فاصوليا ورز
lists-dinners-04 = مجدرة وسلطة
lists-dinners-05 = معكرونة بصلصة الطماطم
lists-dinners-06 = سمك مشوي
lists-dinners-07 = فلافل وحمص
lists-dinners-08 = بامية ورز
lists-dinners-09 = ملوخية بالدجاج
lists-dinners-10 = كوسا محشي
lists-dinners-11 = كبسة دجاج
lists-dinners-12 = عجة بالبقدونس
lists-dinners-13 = مقلوبة باذنجان
lists-dinners-14 = شاورما دجاج
lists-dinners-15 = كفتة بالطحينة
lists-dinners-16 = برغل بالطماطم
lists-dinners-17 = بيتزا بالجبنة
lists-dinners-18 = أكل جاهز من الفريزر

## max 40
## Errands

lists-errands-01 = رباط حذاء
lists-errands-02 = تصليح الحذاء
lists-errands-03 = شراء بطاريات
lists-errands-04 = طوابع بريد
lists-errands-05 = لمبات للمطبخ
lists-errands-06 = مناديل مطبخ
lists-errands-07 = دهان قديم لمركز إعادة التدوير
lists-errands-08 = تربة للزرع
lists-errands-09 = أكياس للمكنسة الكهربائية
lists-errands-10 = علبة براغي ومسامير
lists-errands-11 = بطارية لساعة الحائط
lists-errands-12 = مزيل بقع
lists-errands-13 = شريط لاصق
lists-errands-14 = خيط أبيض وإبر
lists-errands-15 = شموع صغيرة
lists-errands-16 = إسفنج لغسل الصحون
lists-errands-17 = بذور نعناع وريحان
lists-errands-18 = علاقات ملابس

lists-title = القوائم
lists-new = قائمة جديدة
lists-name = اسم القائمة
lists-make = إنشاء القائمة
lists-templates = قوائم جاهزة
lists-entry = سطر جديد
lists-suggestions = اقتراحات
lists-words = النص
lists-edit = تعديل
lists-done = تم
lists-open = لم يتم بعد
lists-up = نقل إلى أعلى
lists-down = نقل إلى أسفل
lists-remove = حذف القائمة
lists-remove-entry = حذف السطر

lists-empty = لا توجد قوائم هنا بعد.
lists-empty-list = القائمة ما زالت فارغة.
