## max 28
phrasebook-title = Säg på svenska
phrasebook-say = Lyssna

## max 140
phrasebook-text = Välj vad du vill säga. Läs upp det, eller visa det för någon.
phrasebook-call = När du ringer { $number }
phrasebook-show = Att visa för en främling
phrasebook-no-voice = Telefonen har ingen svensk röst. Läs upp raden själv, eller visa den.
phrasebook-say-text = Läs själv den andra raden högt. Så låter svenskan.
phrasebook-show-text = Visa den här sidan för någon, eller läs den andra raden högt.

## max 70
## .hint max 90
phrasebook-stranger = Ring { $number }. Ring inte min familj.
    .hint = Ring ett ett två. Ring inte min familj.
phrasebook-stranger-man = Ring { $number }. Ring inte min man.
    .hint = Ring ett ett två. Ring inte min man.
phrasebook-stranger-wife = Ring { $number }. Ring inte min fru.
    .hint = Ring ett ett två. Ring inte min fru.
phrasebook-danger = Hjälp. Jag är i fara.
    .hint = Jälp. Ja e i fara.
phrasebook-police = Skicka polisen.
    .hint = Skicka polisen.
phrasebook-here = Jag är på den här adressen.
    .hint = Ja e på den här adressen.
phrasebook-harm = Någon vill göra mig illa.
    .hint = Nån vill göra mej illa.
phrasebook-hurt = Jag är skadad.
    .hint = Ja e skadad.
phrasebook-children = Det finns barn här.
    .hint = De finns barn här.
phrasebook-shut-in = Jag är inlåst.
    .hint = Ja e inlåst.
phrasebook-listen = Jag kan inte prata. Lyssna.
    .hint = Ja kan inte prata. Lyssna.
phrasebook-language = Jag kan inte svenska.
    .hint = Ja kan inte svenska.
phrasebook-interpreter = Jag talar { $language }. Jag behöver en tolk.
    .hint = Ja talar { $language }. Ja behöver en tolk.
phrasebook-family = Ring inte min familj.
    .hint = Ring inte min familj.

## max 120
## What is said beside the sentences

# A-7
phrasebook-aloud = Telefonen läser högt. Håll telefonen mot ditt öra, som i ett samtal.

## max 40
## .hint max 40
## Put into the sentence about an interpreter: the language of this folder, as one names it in that sentence; in the
## hint its Swedish name as it sounds. In sv/ it is never shown: there the name is the table's.

phrasebook-own-language = svenska
    .hint = svenska
