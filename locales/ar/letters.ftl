letters-title = جُمل بالسويدية
letters-say = استماع

letters-text = يمكنك اختيار جملة، ثم قراءتها بصوت عالٍ أو عرضها على شخص.
letters-call = عند الاتصال بالرقم { $number }
letters-show = للعرض على شخص غريب
letters-no-voice = لا يوجد صوت سويدي في الهاتف. يمكنك قراءة السطر بصوت عالٍ أو عرضه.
letters-say-text = عليك قراءة السطر الثاني بصوت عالٍ. هكذا تُلفظ الجملة السويدية.
letters-show-text = يمكنك عرض هذه الصفحة على شخص، أو قراءة السطر الثاني بصوت عالٍ.

letters-stranger = اتصلوا بالرقم { $number }. لا تتصلوا بعائلتي.
    .hint = رينغ إت إت تفو. رينغ إنته مين فاميلي.
letters-stranger-man = اتصلوا بالرقم { $number }. لا تتصلوا بزوجي.
    .hint = رينغ إت إت تفو. رينغ إنته مين مان.
letters-stranger-wife = اتصلوا بالرقم { $number }. لا تتصلوا بزوجتي.
    .hint = رينغ إت إت تفو. رينغ إنته مين فْرُو.
letters-danger = النجدة. أنا في خطر.
    .hint = يَلْب. يا أر إي فارا.
letters-police = أرسلوا الشرطة.
    .hint = شيكّا بوليسن.
letters-here = أنا في هذا العنوان.
    .hint = يا أر بو دن هار أدرِسّن.
letters-harm = هناك من يريد إيذائي.
    .hint = نوغون فيل يورا ماي إلّا.
letters-hurt = عندي إصابة.
    .hint = يا أر سكاداد.
letters-children = يوجد أطفال هنا.
    .hint = دي فينس بارن هار.
letters-shut-in = الباب مقفل عليّ.
    .hint = يا أر إينلوست.
letters-listen = لا أستطيع الكلام. استمعوا.
    .hint = يا كان إنته براتا. ليسنا.
letters-language = لا أتكلم السويدية.
    .hint = يا كان إنته سفينسكا.
letters-interpreter = أتكلم { $language }. أحتاج إلى مترجم شفوي.
    .hint = يا تالار { $language }. يا بهوفر إن تولك.
letters-family = لا تتصلوا بعائلتي.
    .hint = رينغ إنته مين فاميلي.

## What is said beside the sentences

# A-7
letters-aloud = قد يسمع الآخرون صوت الهاتف. يجب وضع الهاتف على أذنك، كما في المكالمة.

letters-own-language = العربية
    .hint = أرابيسكا
