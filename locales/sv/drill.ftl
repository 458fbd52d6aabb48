## max 28
drill-title = Öva
drill-open = Öppna
drill-leave = Lämna
drill-wrong = Fel kod
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
drill-text = Här övar du med påhittade saker. Gör varje sak två gånger.
drill-complete = Nu kan du välja en kod som raderar, om du vill.
drill-mark = Övning. Allt på sidan är påhittat och sparas inte.

drill-open-text = Tryck C och skriv koden. Håll sedan = intryckt.
drill-open-done = Planen öppnades.
drill-leave-text = Tryck på räknaren längst ner.
drill-leave-back = Öppna sedan igen med din egen kod.
drill-wrong-text = Den här koden öppnar planen. Tryck C, skriv en annan och håll =.
drill-wrong-done = Ingenting öppnades. Mer än så syns inte.
drill-lists-text = Den här koden öppnar listor. Tryck C, skriv den och håll =.
drill-lists-done = Det här får den se som kräver det. Planen syns inte.
drill-erase-text = Den här koden raderar. Tryck C, skriv den och håll =.
drill-hold-text = Radera den påhittade planen härifrån.
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
drill-error-hold = Håll = intryckt lite längre.
