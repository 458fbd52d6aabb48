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
calculator-memory = الذاكرة
calculator-memory-clear = مسح الذاكرة
calculator-memory-recall = استدعاء الذاكرة
calculator-memory-add = إضافة إلى الذاكرة
calculator-memory-subtract = طرح من الذاكرة

calculator-history = السجل
calculator-history-clear = مسح السجل
calculator-history-close = إغلاق

calculator-history-empty = تظهر هنا العمليات الحسابية السابقة.
calculator-history-unsaved = لا يمكن الحفظ الآن.

calculator-fault-zero = لا يمكن القسمة على صفر
calculator-fault-large = العدد أكبر من اللازم
