## max 60
## .hint max 120
## What is asked and said about money. Ids and their order: core/content/sections/money.toml

money-title = Pengar
    .hint = Här tänker du igenom vilka pengar du har om något händer.
money-question-on-me = Har du lite pengar på dig?
money-question-spare = Var har du extra pengar?
    .hint = Välj bara vilket slags ställe det är. Skriv aldrig exakt var.
money-question-spare-with = Vem förvarar extra pengar åt dig?
money-question-own-account = Har du ett eget bankkonto som ingen annan kan se?
money-question-bank-codes-known = Vet någon annan koderna till din bank?
money-question-emergency-aid = Du kan få hjälp med pengar
    .hint = Socialtjänsten kan hjälpa dig med pengar direkt om du är i fara.

## max 40

money-option-spare-clothes = I kläderna
money-option-spare-work-school = På jobbet eller i skolan
money-option-spare-bag = I väskan
money-option-spare-with-person = Hos en annan person
money-option-spare-none = Det finns inga extra pengar

## max 170

# 001 B1 p.7
money-note-small = Ta gärna med dig lite kontanter när du går hemifrån.
# g61, g84
money-note-codes = Den som vet koderna kan se var du betalar. Betala med kontanter när ingen ska veta var du är. Fråga din kontakt innan du byter koder.

# 001 B1 p.7
money-guidance-small = En liten summa räcker för att ta dig bort.
money-guidance-cash = Kontanter visar inte var du har betalat.
# g84
money-guidance-card = Ett kort visar var du har betalat. Betala med kontanter när ingen ska veta var du är.
# 000 b5
money-guidance-somebody = Lämna gärna lite pengar hos någon du litar på. De pengarna finns kvar om din väska försvinner.
# R1-64
money-guidance-danger = Är du i fara? Ta dig bort, också utan pengar. Socialtjänsten kan hjälpa dig med pengar direkt.
