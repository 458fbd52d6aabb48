## max 28
letters-title = Säg på svenska
letters-say = Lyssna

## max 140
letters-text = Välj vad du vill säga. Läs upp det, eller visa det.
letters-call = Till { $number }
letters-show = Till en främling
letters-no-voice = Telefonen har ingen svensk röst.

## max 70
## .hint max 90
letters-stranger = Ring { $number }. Ring inte min familj.
    .hint = Ring ett ett två. Ring inte min familj.
letters-danger = Hjälp. Jag är i fara.
    .hint = Jälp. Ja e i fara.
letters-police = Skicka polisen.
    .hint = Skicka polisen.
letters-here = Jag är här. Jag läser adressen.
    .hint = Ja e här. Ja läser adressen.
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
letters-family = Ring inte min familj.
    .hint = Ring inte min familj.
