form-show = إظهار الإجابة
form-clear = حذف الإجابة
form-read = تم هذا
form-day-choose = اختيار يوم
form-day-later = أيام لاحقة
form-time-choose = اختيار وقت
form-place = مكان
form-place-add = إضافة مكان
form-place-remove = حذف المكان
form-place-name = اسم قصير، إن أردت
form-place-names = إظهار أسماء الأماكن
form-touch = إظهار المخفي بضغطة
form-times-all = طوال اليوم
form-times-some = أوقات معينة

form-hidden = الإجابة مخفية. يمكنك إظهارها في الصفحة الخاصة بالسؤال.
form-nothing = لا توجد إجابة.
form-saved = تم حفظ الإجابة. الإجابة مخفية.
form-cleared = تم حذف الإجابة.
form-hold = لرؤية ما هو مخفي: الضغط المطوّل.
form-touch-shows = ضغطة واحدة تُظهر ما هو مخفي. ضغطة أخرى تخفيه من جديد.
form-touch-text = يمكنك اختيار هذا إذا كان إبقاء الإصبع ثابتًا صعبًا.
form-people-none = لم يُحفظ أي شخص بعد. يمكنك إضافة شخص هنا.
form-subjects-none = يجب الإجابة أولًا عن السؤال السابق.
form-never = هذا لا يسري. اخترت أنه ممنوع دائمًا.

## Days and parts of the day

form-days-week = من الاثنين إلى الجمعة
form-days-weekend = السبت والأحد
form-days-monday = الاثنين
form-days-tuesday = الثلاثاء
form-days-wednesday = الأربعاء
form-days-thursday = الخميس
form-days-friday = الجمعة
form-days-saturday = السبت
form-days-sunday = الأحد
form-part-early = الصباح الباكر
form-part-forenoon = قبل الظهر
form-part-midday = وقت الظهر
form-part-afternoon = بعد الظهر
form-part-evening = المساء
form-part-late = آخر المساء
form-part-night = الليل

form-rest = أسئلة أخرى
form-options = إجابات أخرى

## A date that is past, without its subject

form-happened = مضى هذا الموعد. هل تم ما كان مقررًا؟ لن تُحفظ إجابتك.
form-happened-yes = نعم، تم ذلك
form-happened-no = لا، لم يتم ذلك

## Hints about people and numbers

form-helpers = لا بأس إن لم يكن هناك شخص محل ثقتك. هل تلزمك مساعدة؟ من الأفضل الذهاب إلى مكان فيه موظفون، مثل مكتبة عامة.
form-think = ربما لا يمكنك الوثوق بهذا الشخص. إجاباتك في صفحة هذا الشخص تدل على ذلك. عليك أولًا التحدث مع الموظف المسؤول عنك.
form-abroad = غالبًا لا يعمل الرقم الذي حفظته عن ظهر قلب من خارج السويد. من المهم حفظ رقم آخر يبدأ بعلامة زائد.
