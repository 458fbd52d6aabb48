phrasebook-title = جُمل بالسويدية
phrasebook-say = استماع

phrasebook-text = يمكنك اختيار جملة، ثم قراءتها بصوت عالٍ أو عرضها على شخص.
phrasebook-call = عند الاتصال بالرقم { $number }
phrasebook-show = للعرض على شخص غريب
phrasebook-no-voice = لا يوجد صوت سويدي في الهاتف. يمكنك قراءة السطر بصوت عالٍ أو عرضه.
phrasebook-say-text = عليك قراءة السطر الثاني بصوت عالٍ. هكذا تُلفظ الجملة السويدية.
phrasebook-show-text = يمكنك عرض هذه الصفحة على شخص، أو قراءة السطر الثاني بصوت عالٍ.

phrasebook-stranger = اتصلوا بالرقم { $number }. لا تتصلوا بعائلتي.
    .hint = رينغ إت إت تفو. رينغ إنته مين فاميلي.
phrasebook-stranger-man = اتصلوا بالرقم { $number }. لا تتصلوا بزوجي.
    .hint = رينغ إت إت تفو. رينغ إنته مين مان.
phrasebook-stranger-wife = اتصلوا بالرقم { $number }. لا تتصلوا بزوجتي.
    .hint = رينغ إت إت تفو. رينغ إنته مين فْرُو.
phrasebook-danger = النجدة. أنا في خطر.
    .hint = يَلْب. يا أر إي فارا.
phrasebook-police = أرسلوا الشرطة.
    .hint = شيكّا بوليسن.
phrasebook-here = أنا في هذا العنوان.
    .hint = يا أر بو دن هار أدرِسّن.
phrasebook-harm = هناك من يريد إيذائي.
    .hint = نوغون فيل يورا ماي إلّا.
phrasebook-hurt = عندي إصابة.
    .hint = يا أر سكاداد.
phrasebook-children = يوجد أطفال هنا.
    .hint = دي فينس بارن هار.
phrasebook-shut-in = الباب مقفل عليّ.
    .hint = يا أر إينلوست.
phrasebook-listen = لا أستطيع الكلام. استمعوا.
    .hint = يا كان إنته براتا. ليسنا.
phrasebook-language = لا أتكلم السويدية.
    .hint = يا كان إنته سفينسكا.
phrasebook-interpreter = أتكلم { $language }. أحتاج إلى مترجم شفوي.
    .hint = يا تالار { $language }. يا بهوفر إن تولك.
phrasebook-family = لا تتصلوا بعائلتي.
    .hint = رينغ إنته مين فاميلي.

## What is said beside the sentences

# A-7
phrasebook-aloud = قد يسمع الآخرون صوت الهاتف. يجب وضع الهاتف على أذنك، كما في المكالمة.

phrasebook-own-language = العربية
    .hint = أرابيسكا
