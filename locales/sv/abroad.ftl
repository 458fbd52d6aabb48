## max 60
## .hint max 120
## When somebody may be taken abroad. Ids and their order: core/content/sections/abroad.toml

abroad-title = Utomlands
    .hint = Här förbereder du dig om någon vill ta dig utomlands. Läs sidan så snart du blir orolig.
abroad-question-worry = Är du orolig för en resa till ett annat land?
    .hint = Någon kanske talar om en resa som du inte vill göra. Skriv aldrig datum eller land.
abroad-question-told = Vet din kontakt att du är orolig för en resa?
abroad-question-check-in = Vem väntar på att du hör av dig från resan?
    .hint = Bestäm med personen ett ord som betyder att du behöver hjälp. Lär dig ordet utantill.
abroad-question-by-heart = Lär dig utantill ett nummer som går att ringa från utlandet
    .hint = Välj ett nummer för utlandet under ”Nummer där du kan få hjälp”. Andra nummer går ofta inte att ringa därifrån.

## max 170

# added; expert
abroad-note-tell = Hjälp är mycket svårare att få när du redan är utomlands. Prata med din kontakt eller polisen så snart det är säkert.

# added; expert
abroad-guidance-before = Misstänker du bara att någon planerar en resa? Berätta ändå för din kontakt. Vet du vem som har ditt pass? Svara på det under ”Pass och kort”.
# added; expert
abroad-guidance-must = Måste du resa? Bestäm med din kontakt när du ska höra av dig. Bestäm också vad din kontakt gör om du inte hör av dig.
# added; expert
abroad-guidance-airport = Är du redan på flygplatsen? Säg till personalen eller polisen att du inte vill resa. Säg det när den eller de du är rädd för inte hör.
# practice 18; expert
abroad-guidance-ban = Är du under 18 år? Socialtjänsten kan ibland be om utreseförbud för dig. Då får ingen ta dig ut ur Sverige. Fråga din kontakt.
