## max 60
## .hint max 120
## School and preschool after a move. Ids and their order: core/content/sections/school.toml

school-title = Skola och förskola
    .hint = Här tänker du igenom skolan när du eller barnen har flyttat. Skriv aldrig skolans namn.
school-question-way = Var går du eller barnet i skolan nu?
    .hint = Rubriken visar vem svaret gäller.
school-question-helper = Vem hjälper er att ordna skolan?
school-question-rules = Vilka regler har ni bestämt med skolan?
    .hint = Be din kontakt att prata med skolan om det som saknas.
school-question-programme = Fråga hur du kan läsa klart gymnasiet
    .hint = Du kan ofta läsa klart ditt program, också om du flyttar. Fråga din kontakt eller skolan.
school-question-friends = Öva ett svar om någon frågar var du kommer ifrån
    .hint = Lär dig en vanlig mening utan platser och namn, till exempel: Vi har flyttat mycket. Skriv aldrig ner meningen.

## max 60

school-option-way-same = Samma skola som förut
school-option-way-new = En ny skola
school-option-way-there = Undervisning där vi bor
school-option-way-distance = Undervisning på distans
school-option-way-preschool = Förskola
school-option-way-unsolved = Skolan är inte ordnad än
school-option-rules-fetch = Bara vissa personer får hämta barnen
school-option-rules-photos = Skolan tar inga bilder av oss
school-option-rules-lists = Våra namn står inte på klasslistor
school-option-rules-info = Skolan lämnar inte ut något om oss
school-option-rules-route = Skolan når mig så som vi har bestämt

## max 170

# 001 [Skolgång vid vistelse i skyddat boende]; verify
school-guidance-right = Barn på ett skyddat boende har rätt till skola. Ofta räcker det att en vårdnadshavare ansöker. Fråga din kontakt om skolan inte är ordnad.
# 001 [Skolgång vid vistelse i skyddat boende]; verify
school-guidance-best = Samma skola är bäst, om det är säkert. Annars kan ni få en ny skola, eller undervisning där ni bor. Fråga din kontakt vad som är säkert.
# mg-14
school-guidance-name = Skolans namn visar var ni är på dagarna. Skriv aldrig namnet här. Skriv bara ”skolan”.
