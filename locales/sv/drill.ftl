## max 28
drill-title = Öva
drill-open = Öppna
drill-leave = Lämna
drill-wrong = Fel kod
drill-lists = Visa listor
drill-erase = Radera
drill-not = Kvar
drill-again = En gång till
drill-learnt = Klart
drill-plan = En påhittad plan
drill-history = Historik
drill-hold-key = Håll intryckt

## max 140
drill-text = Här övar du med påhittade saker. Gör varje sak två gånger.
drill-complete = Nu kan du välja en kod som raderar, om du vill.
drill-mark = Övning. Allt på sidan är påhittat och sparas inte.

drill-open-text = Skriv koden. Håll sedan = intryckt.
drill-open-done = Planen öppnades.
drill-leave-text = Tryck på räknaren längst ner.
drill-leave-back = Öppna sedan igen med din egen kod.
drill-wrong-text = Den här koden öppnar planen. Skriv en annan, och håll = intryckt.
drill-wrong-done = Ingenting öppnades. Mer än så syns inte.
drill-lists-text = Den här koden öppnar listor. Skriv den, och håll = intryckt.
drill-lists-done = Det här får den se som kräver det. Planen syns inte.
drill-erase-text = Den här koden raderar. Skriv den, och håll = intryckt.
drill-hold-text = Radera den påhittade planen härifrån.
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
