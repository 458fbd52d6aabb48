codes-title = رموز إضافية
codes-advice = قبل الاختيار
codes-lists = قوائم للعرض على الآخرين
codes-erase = رمز المحو
codes-now = محو كل شيء
codes-on = مفعّل
codes-off = غير مفعّل

codes-worse = قد يزداد العنف عند الرفض، أو إذا لاحظ أحد المحو.
codes-choice = القرار لك. من الأفضل التحدث أولًا مع شخص له خبرة بذلك.

codes-better-lists = متى تكون القوائم أفضل
codes-better-erase = متى يكون المحو أفضل
codes-neither = متى لا تنفع القوائم ولا المحو

codes-better-lists-see = شخص يصرّ على أن يرى. عندها يوجد شيء يمكن عرضه عليه.
codes-better-lists-plan = ستلزمك الخطة مرة أخرى. بعد المحو لا تعود الخطة موجودة.
codes-better-lists-hands = شخص ينظر إليك. تُفتح القوائم مثل أي شيء آخر تمامًا.
codes-better-erase-taken = يُؤخذ الهاتف منك، وقد يفتشه أحد بدقة.
codes-better-erase-done = لم تعد الخطة لازمة لك.
codes-neither-knows = شخص صار يعرف بالخطة، أو رأى الرمز.
codes-neither-spy = قد يكون في الهاتف تطبيق تجسس. هو يرى الشاشة والرموز.
codes-neither-now = أنت في خطر الآن. الأهم هو فعل ما يهدّئ الموقف. من المهم الاتصال بالرقم { $number } متى أمكن.

codes-lists-text = رمز خاص بها يفتح قوائم عادية. تُملأ القوائم بأشياء من الحياة اليومية.
codes-lists-changes = عند فتح الخطة يتغير في القوائم سطر أو سطران. سيظهر لك ما تغيّر.
codes-lists-not = القوائم لا تُقنع الجميع. من يعرف التطبيق قد يشك في وجود شيء آخر.
codes-lists-own = يمكنك فتح القوائم برمزها. هناك يمكنك تغيير ما لا يناسبك.
codes-lists-empty = القوائم فارغة. لذلك لا يتغير فيها أي شيء.
codes-lists-remove-text = ستُحذف القوائم. بعد ذلك لا يفتح رمزها أي شيء.

codes-lists-make = اختيار رمز للقوائم
codes-lists-change = تغيير القوائم
codes-lists-code = تغيير رمز القوائم
codes-lists-refill = ملء القوائم من جديد
codes-lists-remove = حذف القوائم
codes-lists-remove-now = حذفها
codes-lists-mine = أنا غيّرت الرمز

codes-erase-what = كل ما كتبته هنا سيختفي. لا يمكن التراجع عن ذلك.
codes-erase-left = تبقى المكالمات والرسائل القصيرة وجهات الاتصال وقائمة تطبيقاتك في متجر التطبيقات.
codes-erase-others = إذا كانت لغيرك قوائم مقفلة في الآلة الحاسبة، فستختفي أيضًا. قد يلاحظ أحد ذلك.
codes-erase-lists = يُكتب الرمز في الآلة الحاسبة. بعد ذلك تُفتح قوائم العرض.
codes-erase-nothing = يُكتب الرمز في الآلة الحاسبة. بعد ذلك لا يحدث شيء يمكن رؤيته.
codes-erase-drill = التدريب أولًا. بعد ذلك يمكنك اختيار رمز المحو.
codes-erase-on = الرمز مفعّل.

codes-erase-choose = اختيار رمز المحو
codes-erase-code = تغيير رمز المحو
codes-erase-off = إيقاف رمز المحو

codes-now-lists = تبقى قوائم العرض. وتبقى أيضًا الآلة الحاسبة وسجلها.
codes-now-nothing = الآلة الحاسبة تعمل كالمعتاد، ويبقى سجلها.
codes-erase-hold = للمحو: الضغط المطوّل ثلاث ثوانٍ
codes-erase-touched = يجب الضغط المطوّل ثلاث ثوانٍ. إذا كان ذلك غير ممكن، يمكنك اللمس هنا:

codes-erase-twice = المحو بلمسة أخرى

codes-note-gone = قوائم العرض محذوفة. شخص ما حذفها باستخدام رمزها.
codes-note-code = قوائم العرض لها رمز جديد. شخص ما غيّره من داخل القوائم.
codes-note-blunt = رمز قوائم العرض هو الآن رمز المحو نفسه. لم يعد هذا الرمز يمحو أي شيء.
codes-change-added = سطر جديد في قوائم العرض: { $entry }
codes-change-ticked = علامة «تم» في قوائم العرض: { $entry }
codes-change-removed = سطر محذوف من قوائم العرض: { $entry }
