# max 28
plan-home = Hem

## max 90
plan-leave = Stäng planen med ett tryck
plan-leave-again = En gång till
plan-leave-touch = Tryck på Räknare längst ner.
plan-leave-back = Så kommer du tillbaka: Tryck på C. Skriv koden. Håll = intryckt.
plan-leave-always = Knappen Räknare finns längst ner på varje sida.
# max 28
plan-leave-later = Fortsätt utan att öva
