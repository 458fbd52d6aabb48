### The packed bag. Ids and their order: core/content/bag.toml.
### "max" is the most characters a message of the group may have, in any language.

## max 28
## Categories

bag-category-id-papers = Id och papper
bag-category-money = Pengar
bag-category-keys = Nycklar
bag-category-phone-tech = Telefon och teknik
bag-category-medicine-health = Medicin och hälsa
bag-category-children = Barn
bag-category-pets = Husdjur
bag-category-clothes-hygiene = Kläder och hygien
bag-category-comfort-other = Annat

## max 60
## .hint max 110
## Items: the bare name of the thing; what to do about it is the hint

bag-item-passport = Pass
    .hint = Har någon annan ditt pass? Ta inga risker. Du kan få hjälp att skaffa nytt.
bag-item-id-card = Legitimation eller körkort
bag-item-permit-card = Uppehållstillståndskort
    .hint = Har någon annan ditt kort? Ta inga risker. Du kan få hjälp att skaffa nytt.
bag-item-child-passport = Barnets pass och id-handlingar
bag-item-child-permit-card = Barnets uppehållstillståndskort
bag-item-asylum-card = LMA-kort
    .hint = Det visar att en person har sökt asyl.
bag-item-family-papers = Papper om födelse, vigsel eller skilsmässa
bag-item-custody-papers = Beslut om vårdnad
bag-item-authority-decisions = Beslut från myndighet eller domstol
bag-item-housing-papers = Hyresavtal eller köpehandlingar
bag-item-grades = Betyg och intyg
bag-item-income-papers = Lönebesked, lånepapper och försäkringspapper
bag-item-number-note = Lapp med de viktigaste numren
    .hint = Skriv numren under vanliga namn.
bag-item-cash = Kontanter
bag-item-bank-card = Bankkort
bag-item-credit-card = Kreditkort, om det finns
bag-item-bank-device = Bankdosa
bag-item-ticket = Biljett köpt med kontanter
    .hint = Ditt eget resekort visar hur du har rest. Använd det inte.
bag-item-gift-card = Presentkort eller förbetalt kort
bag-item-own-valuables = Egna smycken eller annat värdefullt
    .hint = Ta bara det som tydligt är ditt.
bag-item-home-keys = Nycklar till hemmet
bag-item-car-keys = Bilnyckel
    .hint = Andra kan ibland se var bilen är.
bag-item-work-keys = Nyckel eller passerkort till jobb eller skola
bag-item-locker-key = Nyckel till skåp, förråd eller postbox
bag-item-mobile = Mobiltelefon
    .hint = Välj flygplansläge innan du går. I fara: slå av flygplansläget och ring nödnumret.
bag-item-computer = Dator
    .hint = Ha den avstängd på vägen.
bag-item-tablet = Surfplatta
    .hint = Ha den avstängd på vägen.
bag-item-charger = Laddare
bag-item-power-bank = Powerbank
bag-item-simple-phone = Enkel telefon som ingen känner till
bag-item-prepaid-sim = Nytt simkort
bag-item-headphones = Hörlurar med sladd
bag-item-medicine = Mediciner
    .hint = Byt mediciner mot nya av samma sort, innan de gamla går ut.
bag-item-medicine-list = Läkemedelslista eller recept
bag-item-allergy-kit = Allergimedicin
bag-item-glasses = Glasögon eller linser
bag-item-hearing-aid = Hörapparat och batterier
bag-item-mobility-aid = Rollator, rullstol eller annat hjälpmedel
bag-item-communication-aid = Bildkort eller annat som hjälper dig att prata
bag-item-health-papers = Intyg från vården, papper om graviditet
bag-item-period-items = Mensskydd
bag-item-contraception = Preventivmedel
    .hint = Är det farligt om någon hittar dem? Ta dem då inte med.
bag-item-vaccination-card = Vaccinationskort, barnets hälsobok
bag-item-comfort-object = Favoritgosedjur eller annat som tröstar
    .hint = Barnet kan märka att saken är borta.
bag-item-child-medicine = Barnets medicin
    .hint = Byt mediciner mot nya av samma sort, innan de gamla går ut.
bag-item-child-clothes = Ombyte till barnet
bag-item-nappies = Blöjor och våtservetter
bag-item-baby-food = Modersmjölksersättning, nappflaska, barnmat
    .hint = Byt barnmat ibland, så att den inte blir för gammal.
bag-item-pacifier = Napp eller snuttefilt
bag-item-carrier-pram = Bärsele eller barnvagn
bag-item-games = Små spel som fungerar utan internet
bag-item-school-things = Skolsaker där namn och skola inte syns
bag-item-child-phone = Barnets telefon eller surfplatta
    .hint = Ha den avstängd på vägen.
bag-item-pet-carrier = Transportbur
bag-item-leash = Koppel och halsband
    .hint = Ta bort namnbricka och spårbricka.
bag-item-pet-food = Foder för två dagar
bag-item-pet-papers = Husdjurspass, vaccinations- och försäkringspapper
bag-item-pet-medicine = Medicin till djuret
bag-item-clothes = Ombyte
bag-item-shoes = Bra skor
bag-item-warm-jacket = Varm jacka
bag-item-other-look = Enkla kläder som andra inte känner igen
    .hint = Det kan vara en keps och en annan jacka.
bag-item-toiletries = Tandborste och hygiensaker
bag-item-small-keepsake = En liten sak eller bild som betyder något för dig
bag-item-faith-item = Något som är viktigt för din tro
bag-item-pen-paper = Penna och papper
bag-item-snack-water = Vatten och något att äta
bag-item-photo-of-threat = Bild på den eller dem som hotar dig
    .hint = Bilden är till polis eller personal.
bag-item-evidence = Bevis på hot och våld
    .hint = Lämna det till din kontakt eller polisen. Ha det inte i väskan.
bag-item-work-clothes = Arbetskläder

## max 90
## When to take it

bag-when-carry = Ha alltid det här med dig.
bag-when-now = Du kan packa det här redan nu.
bag-when-grab = Ta med det här precis innan du går.
bag-when-later = Ta inga risker för det här. Din kontakt kan hjälpa dig att få det senare.

## max 90
## Will it be noticed

bag-missed-low = Det märks sällan att saken är borta.
bag-missed-mid = Någon kan märka att saken är borta.
bag-missed-high = Någon kan lätt märka att saken är borta.

## max 90
## What to keep somewhere else

bag-copy-copy-on-paper = Ha en kopia på papper på ett annat ställe. Ta inga bilder med telefonen.
bag-copy-best-with-worker = Det är bäst att din kontakt har dem.
bag-copy-by-heart = Lär dig numren utantill.
bag-copy-small-sum = Ha lite pengar på ett annat ställe.
bag-copy-no = Du behöver inte ha något extra av det här.
bag-copy-yes = Ha gärna något extra på ett annat ställe.
bag-copy-only-if-there-already = Finns de redan på ett annat ställe? Låt dem vara där.
bag-copy-spare-key = Ha en extra nyckel på ett annat ställe.
bag-copy-simple-phone = Ha också en enkel telefon på ett annat ställe.
bag-copy-outside-home = Ha det helst på ett annat ställe än hemma.
bag-copy-few-days = Ha medicin för några dagar på ett annat ställe.
bag-copy-old-pair = Ha de gamla som extra på ett annat ställe.
bag-copy-batteries = Ha extra batterier på ett annat ställe.
bag-copy-ask-loan = Fråga din kontakt om du kan låna.
bag-copy-replace-cheaply = Du kan få nya gratis eller billigt.
bag-copy-similar-one = Ha en till som liknar den på ett annat ställe.
bag-copy-yes-change-often = Ha något extra på ett annat ställe. Byt ofta ut det mot nytt.
bag-copy-borrow = Du kan låna i stället för att köpa.
bag-copy-trusted-early = Lämna den tidigt till någon du litar på.
bag-copy-worker-or-trusted = Låt din kontakt eller någon du litar på ha det.
bag-copy-worker-or-police = Låt din kontakt eller polisen ha det.

## max 60
## The core list, learnt by heart: as few words as possible

bag-core-passport = Pass och legitimation
bag-core-permit = Uppehållstillståndskort
bag-core-money = Pengar
bag-core-cards = Bankkort och bankdosa
bag-core-keys = Nycklar
bag-core-medicine = Medicin
bag-core-phone = Telefon och laddare
bag-core-child = Barnets pass, medicin och gosedjur
bag-core-note = Lapp med nummer

## max 60
## The spare set with someone else

bag-spare-cash = Lite kontanter
bag-spare-keys = En extra nyckel
bag-spare-copies = Papperskopior av id-handlingar
bag-spare-medicine = Medicin för några dagar
bag-spare-phone-charger = Enkel telefon, nytt simkort och laddare
bag-spare-clothes = Ett ombyte

## max 60
## Questions

bag-question-status = Hur långt har du kommit med väskan?
bag-question-where = På vilket slags ställe finns väskan?
bag-question-cover = Vad säger du om någon frågar om väskan?
    .hint = Välj något som du brukar få göra.

## max 40
## Answers

bag-option-status-packed = Packad
bag-option-status-partly = Delvis
bag-option-status-not-yet = Inte än
bag-option-status-too-dangerous = För farligt att packa
bag-option-where-home-hidden = Gömd hemma
bag-option-where-work-school = Jobb eller skola
bag-option-where-friend = Vän
bag-option-where-neighbour = Granne
bag-option-where-relative-checked = Släkting som inte kan pressas
bag-option-where-locker = Skåp eller förråd
bag-option-where-head = Bara en lista i huvudet
bag-option-cover-school-work = Skola eller jobb
bag-option-cover-laundry = Tvätt
bag-option-cover-giveaway = Kläder att ge bort

## max 16
## States of an item

bag-state-have = Jag har det
bag-state-know-where = Vet var det är
bag-state-packed = Packat
bag-state-with-other = Hos någon annan
bag-state-not-needed = Behövs inte
bag-state-too-risky = För riskabelt

## max 60
## Hints on an item

bag-hint-move-last = Vänta med den här saken till sist
bag-hint-gone = Kan någon märka det? Lägg tillbaka saken tills du går.

## max 28
bag-title = Väskan
bag-for-me = För mig
bag-child = Barn { $number }
bag-pet = Husdjur { $number }
bag-add-child = Lägg till ett barn
bag-add-pet = Lägg till ett husdjur
bag-others = Barn och husdjur
bag-about = Om väskan
bag-missing = Det som saknas
bag-short = Det viktigaste
bag-spare = Hos någon annan
bag-own = Saker du har lagt till
bag-add-own = Lägg till en sak
bag-own-name = Sakens namn
bag-remove-own = Ta bort saken
bag-remove = Ta bort hela listan
bag-state-none = Inte valt

## max 150
bag-missing-text = De här sakerna är kvar att ordna. Det viktigaste står först.
bag-owner-text = Tryck på en sak. Välj sedan om du har saken, eller har packat den.
bag-missing-nothing = Allt är ordnat.
bag-short-text = Lär dig listan utantill. Den räcker om du inte har någon väska.
bag-spare-text = Lämna de här sakerna hos någon annan, om det går.
bag-spare-who = Kan den eller de du är rädd för pressa personen? Välj då någon annan.
bag-remove-text = Listan med saker tas bort. Det du har valt försvinner också.
bag-add-own-text = Skriv bara vad saken är. Skriv inga namn eller ställen.
bag-head-only = Är det farligt att packa? Packa inte. Lär dig det viktigaste utantill i stället.

## max 120
## What is said beside the things

# important-things, 3.1
bag-quiet = Packa bara om ingen märker det. Flytta en sak i taget.
# 001 B1 p.10
bag-small = En liten väska är bättre än en stor. Väskan kan finnas på ett annat ställe än hemma.
# acute-steps 7
bag-never-back = Gå aldrig tillbaka efter väskan. Ditt liv är viktigare än saker.
# 003 par. 5
bag-ready-there = Ha väskan redo även på ett skyddat boende.
# R1-56, C-8
bag-child-first = Prata med din kontakt innan du lämnar hemmet med ett barn.
# children; practice 51
bag-child-secret = Små barn kan råka berätta. Säg inget om väskan till dem.
# C-1, X-17
bag-note-relative = En släkting kan vara snäll och ändå bli pressad.
# X-15
bag-hint-ready = Ha väskan redo här också. Du kan behöva flytta snabbt.
