common-exit = الآلة الحاسبة
common-back = رجوع
common-next = التالي
common-add = إضافة
common-keep = حفظ
