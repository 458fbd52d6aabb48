## max 60
## .hint max 120
## The day somebody leaves. When, how and with whom is never asked. Ids: core/content/sections/day.toml

day-title = Dagen
    .hint = Här kan du tänka igenom och öva på en viktig dag. Du bestämmer själv.
day-question-tell = Hur får din kontakt veta att du går?
    .hint = Bestäm också vad din kontakt gör om du inte kommer fram. Skriv aldrig dag, tid eller plats.
day-question-police = Har du pratat med polisen om din säkerhet?
    .hint = Du bestämmer själv. Din kontakt kan vara med när du pratar med polisen.
day-question-last = Vad vill du komma ihåg precis innan du går?
    .hint = Gå inte tillbaka efter saker. Är du i fara? Slå på telefonen, slå av flygplansläget och ring nödnumret.

## max 60

day-option-tell-before = Jag berättar innan jag går
day-option-tell-sign = Jag säger ett ord som vi har bestämt
day-option-tell-after = Jag berättar innan, och en gång till när jag är framme
day-option-last-phone = Stänga av telefonen eller välja flygplansläge
day-option-last-bag = Ta med väskan
day-option-last-medicine = Ta med medicinen
day-option-last-children = Ta med barnens saker
day-option-last-no-note = Inte lämna någon lapp om vart jag går
day-option-last-watch = Lämna klockan och spårbrickor, till exempel AirTag, hemma

## max 170

# 001 [Säkerhetsplanering]; expert
day-guidance-danger = Tiden när du lämnar någon kan vara den farligaste. Planera därför med din kontakt. Du kan också planera med polisen.
# practice 3
day-guidance-write = Någon kan hitta det du skriver. Prata med din kontakt om när, hur och med vem du går. Skriv aldrig ner sådant, inte heller på papper.
# 004 Dev 2; g84
day-guidance-cash = Bankkort och resekort visar hur du har rest. Köp därför biljetter med kontanter.
# 001 B1 p.12; C-1
day-guidance-nobody = Den som vet kan bli pressad att berätta. Berätta bara för den som måste veta för att hjälpa dig.
