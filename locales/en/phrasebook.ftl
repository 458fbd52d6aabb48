phrasebook-title = Say it in Swedish
phrasebook-say = Listen

phrasebook-text = Choose what you want to say. Read it aloud, or show it to someone.
phrasebook-call = When you call { $number }
phrasebook-show = Sentences to show to a stranger
phrasebook-no-voice = The phone has no Swedish voice. Read the line aloud yourself, or show it.
phrasebook-say-text = Read the second line aloud yourself. That is how the Swedish sounds.
phrasebook-show-text = Show someone this page, or read the second line aloud.

phrasebook-stranger = Call { $number }. Do not call my family.
    .hint = Ring et et tvoh. Ring in-teh meen fah-mill-y.
phrasebook-stranger-man = Call { $number }. Do not call my husband.
    .hint = Ring et et tvoh. Ring in-teh meen man.
phrasebook-stranger-wife = Call { $number }. Do not call my wife.
    .hint = Ring et et tvoh. Ring in-teh meen froo.
phrasebook-danger = Help. I am in danger.
    .hint = Yelp. Yah air ee fah-rah.
phrasebook-police = Send the police.
    .hint = Shick-ah po-lee-sen.
phrasebook-here = I am at this address.
    .hint = Yah air poh den hair ad-ress-en.
phrasebook-harm = Someone wants to hurt me.
    .hint = Naw-gon vil yur-ah may il-lah.
phrasebook-hurt = I am injured.
    .hint = Yah air skah-dad.
phrasebook-children = There are children here.
    .hint = Deh fins barn hair.
phrasebook-shut-in = I am locked in.
    .hint = Yah air een-lawst.
phrasebook-listen = I cannot talk. Listen.
    .hint = Yah kan in-teh prah-tah. Liss-nah.
phrasebook-language = I do not speak Swedish.
    .hint = Yah kan in-teh sven-skah.
phrasebook-interpreter = I speak { $language }. I need an interpreter.
    .hint = Yah tah-lar { $language }. Yah beh-hur-ver en toll-k.
phrasebook-family = Do not call my family.
    .hint = Ring in-teh meen fah-mill-y.

## What is said beside the sentences

# A-7
phrasebook-aloud = Others can hear when the phone speaks. Hold the phone to your own ear, as in a call.

phrasebook-own-language = English
    .hint = eng-el-skah
