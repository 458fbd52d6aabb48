## max 60
## .hint max 120
## While somebody stays in a protected place. Ids: core/content/sections/shelter.toml

shelter-title = Här på boendet
    .hint = Här tänker du igenom vad som gäller på boendet. Skriv aldrig boendets namn, adress eller ort.
shelter-question-contact = Vem är din kontakt på boendet?
shelter-question-phone-rule = Vilka regler gäller för din telefon på boendet?
shelter-question-bag = Har du en packad väska här på boendet?
shelter-question-emergency = Öva med personalen vad du säger till nödnumret
    .hint = Lär dig det utantill. Skriv aldrig ner det.
shelter-question-rules = Läs boendets regler tillsammans med personalen
    .hint = Tryck här nedanför när du har läst reglerna.
shelter-question-out = Vad har ni bestämt om när du går ut?
shelter-question-children = Vad har barnen fått veta?
    .hint = Små barn kan råka berätta var ni bor. Säg bara till barnen vad de ska göra.
shelter-question-mood = Hur känns boendets regler för dig?
    .hint = Inget svar är fel.
shelter-question-exits = Vilka vägar ut finns där du bor nu?
    .hint = Tänk på stället där du bor nu, inte på ditt förra hem.
shelter-question-night = Vem ber du om hjälp när du är rädd på natten?

## max 60

shelter-option-phone-rule-off = Den ska vara avstängd
shelter-option-phone-rule-replaced = Den ska bytas ut
shelter-option-phone-rule-allowed = Jag får använda telefonen så som vi har bestämt
shelter-option-phone-rule-unsure = Jag vet inte
shelter-option-out-staff = Personal följer med mig
shelter-option-out-times = Jag går bara ut vissa tider
shelter-option-out-places = Jag går bara till vissa ställen
shelter-option-out-tell = Jag säger till personalen innan
shelter-option-out-free = Jag går ut som vanligt
shelter-option-children-where = Att inte berätta för någon var vi bor
shelter-option-children-photos = Att inte ta bilder här
shelter-option-children-location = Att inte använda appar som visar platsen
shelter-option-children-ask = Vem de kan fråga
shelter-option-mood-ok = Bra
shelter-option-mood-hard = Jobbigt
shelter-option-mood-too-hard = För jobbigt
shelter-option-exits-front = Ytterdörr
shelter-option-exits-back = Bakdörr
shelter-option-exits-fire = Brandtrappa
shelter-option-exits-none = Jag vet ingen säker väg ut

## max 170

# 003 par. 5
shelter-note-bag = Ha väskan redo. Du kan behöva flytta snabbt.
# R: 004 Dev
shelter-note-phone = Fråga personalen i dag vad som gäller för telefoner.
# 001 [Skyddat boende]
shelter-note-mood = Berätta för din kontakt hur det känns. Kanske kan du få bo på ett annat ställe.
# 003 par. 5
shelter-note-exits = Be personalen visa dig vägarna ut i dag.
shelter-guidance-rules = Det kan vara svårt att leva med många regler. Säg det till personalen. Hjälpen ska passa dig.
