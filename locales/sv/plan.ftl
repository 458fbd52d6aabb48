# max 28
plan-home = Hem

## max 90
plan-leave = Stäng planen med ett tryck
plan-leave-again = Öva en gång till på att stänga
plan-leave-touch = Tryck på ”Räknare” längst ner.
plan-leave-back = Så öppnar du planen igen från räknaren: Tryck på C. Skriv koden. Håll knappen = intryckt.
plan-leave-always = Knappen ”Räknare” finns längst ner på varje sida.
# max 28
plan-leave-later = Fortsätt utan att öva
