calculator-point = فاصلة عشرية
calculator-add = زائد
calculator-subtract = ناقص
calculator-multiply = مضروب في
calculator-divide = مقسوم على
calculator-percent = بالمئة
calculator-sign = تغيير الإشارة
calculator-equals = يساوي
calculator-clear = مسح
calculator-back = حذف رقم واحد
calculator-parenthesis = قوس
calculator-memory = الذاكرة
calculator-memory-clear = مسح الذاكرة
calculator-memory-recall = استدعاء الذاكرة
calculator-memory-add = إضافة إلى الذاكرة
calculator-memory-subtract = طرح من الذاكرة

calculator-history = السجل
calculator-history-clear = مسح السجل
calculator-history-close = إغلاق
calculator-copy = نسخ
calculator-copied = تم النسخ

calculator-history-empty = تظهر هنا العمليات الحسابية السابقة.
calculator-history-unsaved = لا يمكن الحفظ الآن.

calculator-told = الرمز ظاهر في السجل
calculator-told-leave = إبقاء السجل
calculator-told-typed = يُظهر السجل الرمز الذي كُتب الآن. بعد مسح السجل لن يتمكن أحد من قراءة الرمز فيه.
calculator-told-other = يُظهر السجل رمزًا آخر من رموزك. بعد مسح السجل لن يتمكن أحد من قراءة الرمز فيه.

calculator-fault-zero = لا يمكن القسمة على صفر
calculator-fault-large = العدد أكبر من اللازم
