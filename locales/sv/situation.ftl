## max 60
## .hint max 120
## What is asked about the person. Ids and their order: core/content/sections/situation.toml

situation-title = Om dig just nu
    .hint = Dina svar bestämmer vilka sidor du ser. Svara bara på det som behövs.
situation-question-phase = Hur har du det just nu?
    .hint = Du kan ändra svaret när du vill.
situation-question-staying = Vill du bo kvar där du bor?
    .hint = Svaret kan vara olika varje dag. Inget svar är fel.
situation-question-age-group = Hur gammal är du?
    .hint = Svaret bestämmer vilka hjälpnummer du ser.
situation-question-dependants = Vem behöver dig?
    .hint = Tänk på barn, djur och andra som du tar hand om.
situation-question-threat-from = Hur många är du rädd för?
    .hint = Är de flera? Tänk på alla du är rädd för när du svarar på resten. Appen frågar aldrig efter namn.
situation-question-needs = Vad behöver du för att planen ska fungera?
situation-question-helper-is-risk = Kan någon som hjälper dig varje dag vara farlig för dig?
    .hint = Tänk på den som vårdar dig, kör dig eller hjälper dig hemma.
situation-question-meets = Träffar du ännu någon du är rädd för?
    .hint = Det kan vara när barn lämnas, i skolan eller i domstol.

## max 60

situation-option-phase-in-contact = Jag har kontakt med den eller dem jag är rädd för
situation-option-phase-left = Jag har lämnat den eller dem jag är rädd för
situation-option-phase-shelter = Jag bor på ett skyddat boende
situation-option-staying-stay = Ja, jag vill bo kvar
situation-option-staying-unsure = Jag vet inte än
situation-option-staying-leave = Nej, jag vill inte bo kvar
situation-option-age-group-under-13 = Under 13 år
situation-option-age-group-teen = 13 till 17 år
situation-option-age-group-young = 18 till 26 år
situation-option-age-group-adult = 27 till 64 år
situation-option-age-group-old = 65 år eller äldre
situation-option-dependants-children = Barn
situation-option-dependants-pets = Husdjur
situation-option-dependants-relative = Någon jag tar hand om
situation-option-dependants-none = Ingen
situation-option-threat-from-one = En person
situation-option-threat-from-several = Flera personer
situation-option-threat-from-unsure = Jag vet inte
situation-option-needs-moving = Hjälp att förflytta mig
situation-option-needs-hearing = Jag hör dåligt eller inte alls
situation-option-needs-vision = Jag ser dåligt eller inte alls
situation-option-needs-easy = Lätta ord
situation-option-needs-pictures = Bilder
situation-option-needs-medicine = Medicin varje dag
situation-option-needs-personal-care = Hjälp att klä mig, tvätta mig eller äta
situation-option-needs-breaks = Pauser
situation-option-needs-interpreter = Tolk
situation-option-needs-none = Inget av det här

## max 170

# young-duty; 001 [Barn som har upplevt våld]
situation-note-young = Är vuxna som arbetar med barn oroliga för dig? De måste berätta det för socialtjänsten. De bör säga det till dig först. Du kan ringa Bris utan att säga vem du är.
# R1: 001 [Särskild utsatthet]
situation-note-helper = Räkna inte med den personen i planen. Prata med din kontakt när personen inte är med.
situation-note-meets = Prata med din kontakt före varje möte. Bestäm var, när och vem som är med.
