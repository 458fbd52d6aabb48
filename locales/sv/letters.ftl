## max 28
letters-title = Säg på svenska
letters-say = Lyssna

## max 140
letters-text = Välj vad du vill säga. Läs upp det, eller visa det för någon.
letters-call = När du ringer { $number }
letters-show = Att visa för en främling
letters-no-voice = Telefonen har ingen svensk röst. Läs upp raden själv, eller visa den.
letters-say-text = Läs själv den andra raden högt. Så låter svenskan.
letters-show-text = Visa den här sidan för någon, eller läs den andra raden högt.

## max 70
## .hint max 90
letters-stranger = Ring { $number }. Ring inte min familj.
    .hint = Ring ett ett två. Ring inte min familj.
letters-stranger-man = Ring { $number }. Ring inte min man.
    .hint = Ring ett ett två. Ring inte min man.
letters-stranger-wife = Ring { $number }. Ring inte min fru.
    .hint = Ring ett ett två. Ring inte min fru.
letters-danger = Hjälp. Jag är i fara.
    .hint = Jälp. Ja e i fara.
letters-police = Skicka polisen.
    .hint = Skicka polisen.
letters-here = Jag är på den här adressen.
    .hint = Ja e på den här adressen.
letters-harm = Någon vill göra mig illa.
    .hint = Nån vill göra mej illa.
letters-hurt = Jag är skadad.
    .hint = Ja e skadad.
letters-children = Det finns barn här.
    .hint = De finns barn här.
letters-shut-in = Jag är inlåst.
    .hint = Ja e inlåst.
letters-listen = Jag kan inte prata. Lyssna.
    .hint = Ja kan inte prata. Lyssna.
letters-language = Jag kan inte svenska.
    .hint = Ja kan inte svenska.
letters-interpreter = Jag talar { $language }. Jag behöver en tolk.
    .hint = Ja talar { $language }. Ja behöver en tolk.
letters-family = Ring inte min familj.
    .hint = Ring inte min familj.

## max 120
## What is said beside the sentences

# A-7
letters-aloud = Telefonen läser högt. Håll telefonen mot ditt öra, som i ett samtal.

## max 40
## .hint max 40
## Put into the sentence about an interpreter: the language of this folder, as one names it in that sentence; in the
## hint its Swedish name as it sounds. In sv/ it is never shown: there the name is the table's.

letters-own-language = svenska
    .hint = svenska
