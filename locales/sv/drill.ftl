## max 28
drill-title = Öva
drill-open = Öppna
drill-leave = Stänga planen
drill-wrong = Skriva fel kod
drill-lists = Visa listor
drill-erase = Radera
drill-not = Inte gjort
drill-part = Inte klart
drill-again = En gång till
drill-learnt = Klart
drill-plan = En påhittad plan
drill-history = Historik
drill-hold-key = Håll intryckt

## max 140
drill-text = Öva när du är ensam. Allt här är påhittat. Gör varje övning två gånger.
drill-complete = Nu kan du välja en kod som raderar, om du vill.
drill-mark = Övning. Allt på sidan är påhittat och sparas inte.

drill-open-text = Så öppnar du planen: Tryck på C. Skriv koden som står här. Håll knappen = intryckt.
drill-open-done = Planen öppnades.
drill-leave-text = Tryck på ”Räknare” längst ner.
drill-leave-reader = Läser telefonen upp skärmen för dig? Tryck två gånger med två fingrar, var som helst.
drill-leave-back = Öppna sedan planen igen med koden som du själv har valt.
drill-wrong-text = Den här koden öppnar planen. Öva på en felaktig kod: Tryck på C. Skriv en annan kod. Håll knappen = intryckt.
drill-wrong-done = Bra. Med fel kod öppnas ingenting. Den som tittar ser bara räknarens historik.
drill-lists-text = Den här koden öppnar de vanliga listorna. Tryck på C. Skriv koden. Håll knappen = intryckt.
drill-lists-done = Den som tittar ser bara de här listorna. Planen syns inte.
drill-erase-text = Den här koden raderar den påhittade planen. Tryck på C. Skriv koden. Håll knappen = intryckt.
drill-hold-text = Nu raderar du den påhittade planen. Håll knappen intryckt i tre sekunder.
drill-hold-done = Den påhittade planen är borta. Räknaren visas. Din egen plan är kvar.
drill-erase-done = Den påhittade planen är borta. Listorna öppnades. Din egen plan är kvar.

## max 40
## What the invented plan holds

drill-thing-one = Blå väska i hallen
drill-thing-two = Laddare till telefonen

## max 110
## What to do differently

drill-error-code = Det var en annan kod. Titta på koden och försök igen.
drill-error-right = Den koden öppnar planen. Skriv en annan.
drill-error-hold = Håll knappen = intryckt lite längre.
