# max 28
plan-home = Hem

## max 90
plan-leave = Lämna med ett tryck
plan-leave-again = En gång till
plan-leave-touch = Tryck på räknaren längst ner.
plan-leave-back = Tillbaka hit: tryck C, skriv koden och håll = intryckt.
plan-leave-always = Räknaren finns på samma plats på varje sida.
# max 28
plan-leave-later = Fortsätt utan att öva
