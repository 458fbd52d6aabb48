common-exit = حاسبة
common-back = رجوع
common-next = التالي
common-add = إضافة
common-keep = حفظ
common-yes = نعم
common-no = لا
common-unsure = لا أعرف

common-unreadable = هنا شيء لا يمكن قراءته الآن. ما زال محفوظًا.
common-anew-first = من المهم تحديث التطبيق أولًا، إن أمكن، ثم النظر هنا مرة أخرى.
common-anew-gone = عند البدء من جديد هنا يُحذف ما لا يمكن قراءته.
common-anew = للبدء من جديد هنا: الضغط المطوّل ثلاث ثوانٍ
common-anew-touched = يجب الضغط المطوّل ثلاث ثوانٍ. إذا كان ذلك غير ممكن، يمكنك الضغط هنا:
common-anew-twice = البدء من جديد بضغطة واحدة
