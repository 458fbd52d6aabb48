words-title = كلماتنا
words-next = الكلمة التالية
words-make = عشر كلمات جديدة
words-anew = كلمات جديدة
words-strike = شطب الكلمة
words-struck = مشطوبة
words-back = التراجع عن آخر شطب

words-text = قد يكذب أحد ويقول إنك وافقت. لذلك يسألك الموظف المسؤول عنك دائمًا عن الكلمة التالية.
words-paper = يكتب الموظف المسؤول عنك الكلمات نفسها على ورقة، بالترتيب نفسه.
words-once = كل كلمة صالحة مرة واحدة فقط. بعد ذلك عليكما شطب الكلمة.
words-say = يجب قول الكلمة للموظف المسؤول عنك فقط، عندما لا يسمع أحد آخر. يجب عدم إرسالها في رسالة قصيرة.
words-left = { $count ->
    [zero] لم تبقَ أي كلمة.
    [one] بقيت كلمة واحدة.
    [two] بقيت كلمتان.
    [few] بقيت { $count } كلمات.
    [many] بقيت { $count } كلمة.
   *[other] بقيت { $count } كلمة.
}
words-none = انتهت الكلمات. عليكما اختيار كلمات جديدة عند اللقاء.
words-anew-text = الكلمات القديمة لم تعد صالحة. يجب عدم تغييرها إلا عند لقاء الموظف المسؤول عنك. وإلا تختلف القائمتان.

words-word-lamp = مصباح
words-word-bread = خبز
words-word-river = نهر
words-word-sugar = سكر
words-word-window = نافذة
words-word-chair = كرسي
words-word-moon = قمر
words-word-apple = تفاحة
words-word-shoe = حذاء
words-word-cat = قطة
words-word-rain = مطر
words-word-book = كتاب
words-word-stairs = درج
words-word-pillow = وسادة
words-word-carrot = جزرة
words-word-horse = حصان
words-word-spoon = ملعقة
words-word-snow = ثلج
words-word-pen = قلم
words-word-cheese = جبن
words-word-tree = شجرة
words-word-clock = ساعة
words-word-boat = قارب
words-word-lemon = ليمون
words-word-blanket = بطانية
words-word-mitten = قفاز
words-word-stone = صخرة
words-word-milk = حليب
words-word-bird = طائر
words-word-mirror = مرآة
words-word-rice = أرز
words-word-train = قطار
words-word-cucumber = خيار
words-word-button = زر
words-word-sun = شمس
words-word-cup = فنجان
words-word-soap = صابون
words-word-mountain = جبل
words-word-pear = إجاصة
words-word-bicycle = دراجة
words-word-needle = إبرة
words-word-pepper = فلفل
words-word-flower = زهرة
words-word-sweater = كنزة
words-word-beach = شاطئ
words-word-coffee = قهوة
words-word-wind = ريح
words-word-grass = عشب
words-word-egg = بيضة
words-word-scissors = مقص
words-word-roof = سقف
words-word-balloon = بالون
words-word-fish = سمكة
words-word-basket = سلة
words-word-onion = بصل
words-word-cloud = غيمة
words-word-brush = فرشاة
words-word-honey = عسل
words-word-hat = قبعة
words-word-forest = غابة
words-word-umbrella = مظلة
words-word-key = مفتاح
words-word-door = باب
words-word-carpet = سجادة
words-word-star = نجمة
words-word-banana = موز
words-word-fork = شوكة
words-word-sock = جورب

## What is said beside the words

# code-words; expert
words-forced = هل يجبرك أحد على الموافقة؟ عليك قول كلمة مختلفة تمامًا. عندها يفهم الموظف المسؤول عنك.
# code-words
words-heart = الأكثر أمانًا هو حفظ الكلمات عن ظهر قلب.
