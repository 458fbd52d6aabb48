## max 60
## .hint max 120
## While somebody stays in a protected place. Ids: core/content/sections/shelter.toml

shelter-title = Här på boendet
    .hint = Skriv aldrig boendets namn, adress eller ort.
shelter-question-contact = Vem är din kontakt på boendet?
shelter-question-phone-rule = Vilka regler gäller för din telefon på boendet?
shelter-question-bag = Är din väska redo här också?
shelter-question-emergency = Öva med personalen vad du säger till nödnumret
    .hint = Lär dig det utantill. Skriv aldrig ner det.

## max 60

shelter-option-phone-rule-off = Den ska vara avstängd
shelter-option-phone-rule-replaced = Den ska bytas ut
shelter-option-phone-rule-allowed = Jag får använda telefonen så som vi har bestämt
shelter-option-phone-rule-unsure = Jag vet inte

## max 170

# 003 par. 5
shelter-note-bag = Ha väskan redo. Du kan behöva flytta snabbt.
# R: 004 Dev
shelter-note-phone = Fråga personalen i dag vad som gäller för telefoner.
shelter-guidance-rules = Det kan vara svårt att leva med många regler. Säg det till personalen. Hjälpen ska passa dig.
