settings-title = الإعدادات
settings-language = اللغة
settings-second = لغة إضافية
settings-second-none = بدون
settings-size = حجم النص
settings-size-usual = عادي
settings-size-large = كبير
settings-size-larger = أكبر
settings-size-largest = الأكبر
settings-code = تغيير الرمز
settings-remove = حذف كل ما هنا
settings-remove-now = حذف

settings-second-text = يظهر النص بلغتين، واحدة تحت الأخرى.
settings-remove-text = ستُحذف كل القوائم هنا. بعد ذلك لا يفتح الرمز أي شيء.
settings-draft = لم يراجع النص بعد أي شخص يتكلم هذه اللغة.
settings-code-changed = تم تغيير الرمز.
