letters-title = Say it in Swedish
letters-say = Listen

letters-text = Choose what you want to say. Read it aloud, or show it to someone.
letters-call = When you call { $number }
letters-show = Sentences to show to a stranger
letters-no-voice = The phone has no Swedish voice. Read the line aloud yourself, or show it.
letters-say-text = Read the second line aloud yourself. That is how the Swedish sounds.
letters-show-text = Show someone this page, or read the second line aloud.

letters-stranger = Call { $number }. Do not call my family.
    .hint = Ring et et tvoh. Ring in-teh meen fah-mill-y.
letters-stranger-man = Call { $number }. Do not call my husband.
    .hint = Ring et et tvoh. Ring in-teh meen man.
letters-stranger-wife = Call { $number }. Do not call my wife.
    .hint = Ring et et tvoh. Ring in-teh meen froo.
letters-danger = Help. I am in danger.
    .hint = Yelp. Yah air ee fah-rah.
letters-police = Send the police.
    .hint = Shick-ah po-lee-sen.
letters-here = I am at this address.
    .hint = Yah air poh den hair ad-ress-en.
letters-harm = Someone wants to hurt me.
    .hint = Naw-gon vil yur-ah may il-lah.
letters-hurt = I am injured.
    .hint = Yah air skah-dad.
letters-children = There are children here.
    .hint = Deh fins barn hair.
letters-shut-in = I am locked in.
    .hint = Yah air een-lawst.
letters-listen = I cannot talk. Listen.
    .hint = Yah kan in-teh prah-tah. Liss-nah.
letters-language = I do not speak Swedish.
    .hint = Yah kan in-teh sven-skah.
letters-interpreter = I speak { $language }. I need an interpreter.
    .hint = Yah tah-lar { $language }. Yah beh-hur-ver en toll-k.
letters-family = Do not call my family.
    .hint = Ring in-teh meen fah-mill-y.

## What is said beside the sentences

# A-7
letters-aloud = Others can hear when the phone speaks. Hold the phone to your own ear, as in a call.

letters-own-language = English
    .hint = eng-el-skah
