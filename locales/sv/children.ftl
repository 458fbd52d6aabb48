## max 60
## .hint max 120
## What is asked and said about children. Ids and their order: core/content/sections/children.toml

children-title = Barn
    .hint = Tänk igenom vad varje barn behöver om något händer. Öppna en fråga och tryck på ”Lägg till ett barn”.
children-question-with-me = Följer barnet med dig om du behöver gå?
    .hint = Inget svar är fel. Du kan ändra svaret när du vill.
children-question-pickup = Om du behöver gå: Vem hämtar barnet, och var?
children-question-staff-know = Vet skolan eller förskolan vem som får hämta barnen?
children-question-guardian = Har något barn en vårdnadshavare till, förutom dig?
    .hint = En vårdnadshavare är den som enligt lagen bestämmer om barnet.
children-question-told = Vad vet barnet om planen?
children-question-skill = Vad kan barnet göra vid fara?
    .hint = Barnet behöver bara veta vad barnet ska göra, inte varför.
children-question-devices = Hur gör du med barnens telefoner och surfplattor?
    .hint = De kan visa var ni är. Kanske har någon annan ställt in dem. Fråga din kontakt hur du gör.
children-question-special = Behöver något barn något särskilt?
# 001 [Barnets rätt]
children-question-opinion = Fråga barnen hur de har det och vad de vill
    .hint = Gör det i en lugn stund, när ingen annan hör. Du behöver inte berätta om planen.

## max 60

children-option-with-me-yes = Ja, barnet följer med mig
children-option-with-me-later = Barnet kommer senare, med hjälp
children-option-with-me-stays = Barnet stannar kvar
children-option-with-me-unsure = Jag vet inte
children-option-pickup-home = Jag hämtar barnet hemma
children-option-pickup-preschool = Jag hämtar barnet på förskolan
children-option-pickup-school = Jag hämtar barnet i skolan
children-option-pickup-trusted = Någon som jag litar på hämtar barnet
children-option-pickup-staff = Min kontakt eller polisen hjälper mig att hämta barnet
children-option-told-nothing = Barnet vet inget
children-option-told-safety = Barnet vet bara vad barnet ska göra vid fara
children-option-told-knows = Barnet vet att vi ska gå
children-option-skill-room = Gå ut ur rummet
children-option-skill-neighbour = Gå till en granne
children-option-skill-call = Ringa nödnumret
children-option-skill-small = Barnet är för litet
children-option-devices-bring = Jag tar med dem, men de är avstängda
children-option-devices-leave = Jag lämnar dem när vi går
children-option-devices-replace = Jag byter ut dem mot nya
children-option-special-medicine = Medicin
children-option-special-allergy = Hjälp vid allergi
children-option-special-aid = Ett hjälpmedel, till exempel glasögon
children-option-special-food = Särskild mat
children-option-special-comfort = En sak som tröstar barnet

## max 170

# 001 [Skyddat boende]; R1-56; expert
children-note-guardian = Det finns regler om den andra vårdnadshavaren. Prata med din kontakt innan du lämnar hemmet med ett barn. Har ni redan lämnat hemmet? Fråga din kontakt vad som gäller.

# 001 B1 p.12; R1-56; expert
children-guidance-before = Det finns regler för den som lämnar hemmet med ett barn. Prata med din kontakt först. Är det fara nu? Ring nödnumret.
# practice 51
children-guidance-secrets = Små barn kan råka berätta. Säg bara till dem vad de ska göra vid fara.
# 001 B1 p.9
children-guidance-loved = Ett barn kan bli lugnare av en sak som barnet tycker om. Ta med till exempel ett gosedjur.
# right-child; 001 [Barn som har upplevt våld]
children-guidance-help = Ett barn som ser eller hör våld har rätt till egen hjälp. Fråga din kontakt hur barnet kan få hjälp.

# X-08
children-hint-guardian = Prata med din kontakt innan du lämnar hemmet med ett barn. Fråga vilka regler som gäller om den andra vårdnadshavaren.
# X-09
children-note-fetch = Skolan eller förskolan måste veta vem som får hämta barnet. Fråga din kontakt hur du berättar det på ett säkert sätt.
