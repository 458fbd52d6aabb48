## max 60
## .hint max 160
## The companion: what to do before, on and after the way to a meeting, and the day. Ids: core/content/companion.toml

companion-title = Innan du går
    .hint = Ska du träffa din kontakt? Här är kort för vägen dit och tillbaka, tre rader i taget.
companion-go-on = Fortsätt där du var
companion-end = Avsluta korten
companion-choose = Vad gör du med telefonen?
companion-excuses = Vad du kan säga
    .hint = Här finns vanliga svar om någon frågar varför du inte svarade. Välj ett som stämmer med det telefonen visar.
companion-next = Nästa kort
companion-done = Klart
companion-day-answers = Dina svar om den dagen
companion-day-begin = Börja

## max 140
## What is said on these pages

companion-forgets = Appen minns inte var i korten du är.
companion-kept = Appen minns vilket kort du är på tills du är klar. Efter ett dygn är det borta.
companion-ask = Är du osäker? Fråga din kontakt vilket sätt som är säkrast för dig.
companion-excuses-kept = Appen sparar inte vad du väljer. Säg svaret lugnt, och bara om någon frågar. Välj ett annat svar nästa gång.
companion-day-text = Vill du vara beredd på en dag när du går? Öva här, tre rader i taget, på under fem minuter.
companion-day-kept = Sidan ”Dagen” finns här för alla. Appen sparar inget av det du läser här.

## max 60
## .hint max 170
## .risk max 170
## The ways. `.hint` when each fits, `.risk` how the emergency number is reached (C-9)

companion-sequence-left = Telefonen stannar där andra tror att du är
    .hint = Kartan ser ut som vanligt. Missade samtal kan märkas, och någon kan titta i telefonen. Välj det här om någon delar konto med dig eller styr telefonen.
    .risk = I fara: ring { $number }. Har du ingen telefon? Be personal eller en främling ringa.
companion-sequence-flight = Telefonen är i flygplansläge hela vägen
    .hint = Då har du telefonen med dig. Andra kan märka att din plats saknas en stund.
    .risk = I fara: slå av flygplansläget och ring { $number }. Hinner du inte? Ring ändå. Det kan gå fram.
companion-sequence-off = Telefonen är avstängd hela vägen
    .hint = Då har du telefonen med dig. Andra kan märka att din plats saknas. En del telefoner går att hitta fast de är av.
    .risk = I fara: slå på telefonen och ring { $number }, också utan kod. Eller be personal eller en främling ringa.
companion-sequence-day = Dagen
    .hint = Den här vägen handlar om dagen då du går.
    .risk = I fara: ring { $number }. Är telefonen av? Slå på den först, eller be en främling ringa.

## max 60
## Headings of the cards

companion-moment-before = Innan du går
companion-moment-learn = Lär dig tre rader utantill
companion-moment-settings = Ställ in telefonen innan du går
companion-moment-check = Kontrollera telefonen
companion-moment-off = Stäng av telefonen
companion-moment-way = På vägen
companion-moment-there = På mötet
    .risk = I fara: be din kontakt ringa { $number }. Finns ingen telefon i rummet? Ropa på hjälp.
companion-moment-back = När du är tillbaka
companion-moment-return = På vägen tillbaka
companion-moment-restore = Ställ tillbaka inställningarna
companion-moment-head = Det du kan utantill
companion-moment-take = Det du tar med
companion-moment-stay = Det som stannar
companion-moment-tell = Det du säger till din kontakt
companion-moment-last = Det sista

## max 110
## Lines of the cards

companion-line-excuse = Bestäm vad du säger om någon frågar varför du inte svarade.
companion-line-stays-on = Tryck på ”Klart” och stäng planen. Lämna telefonen låst, där andra tror att du är.
companion-line-things = Lämna klocka och hörlurar där andra tror att du är. Barnens klockor också.
companion-line-learn-way = På vägen: Använd inte ditt resekort. Följer någon efter dig? Gå in i en affär.
companion-line-learn-there = På mötet: Ta inte med papper eller bilder därifrån. Släng kvitton på vägen.
companion-line-learn-back = Tillbaka: Titta på missade samtal. Svara som du har bestämt, bara om någon frågar.
companion-line-papers-gone = Släng papper, kvitton och biljetter på vägen, långt från där du bor.
companion-line-if-asked = Säg det du har bestämt, lugnt, och bara om någon frågar.
companion-line-tell-questions = Berätta för din kontakt senare om någon frågade.
companion-line-charged = Se till att telefonen har batteri. Då kan du ringa i fara.
companion-line-flight-on = Slå på flygplansläge.
companion-line-wifi-off = Stäng av wifi och Bluetooth i inställningarna.
companion-line-location-off = Stäng av platstjänster.
companion-line-plane = Titta högst upp efter ett flygplan. Saknas det? Slå på flygplansläge.
companion-line-no-signs = Titta i inställningarna: wifi, Bluetooth och platstjänster ska vara av.
companion-line-again = Är wifi, Bluetooth eller platstjänster på? Stäng av det en gång till.
companion-line-keep-flight = Låt flygplansläget vara på hela vägen.
companion-line-cash = Köp biljett kontant, om det går. Använd inte ditt eget resekort.
companion-line-followed = Följer någon efter dig? Gå in i en affär, inte till mötet. Be dem ringa nödnumret.
companion-line-locked-in = Lås in telefonen utanför mötesrummet. Har du klockan med? Lås in den också.
companion-line-all-phones = Be alla lämna sina telefoner utanför. Fråga vem som ringer nödnumret i fara.
companion-line-no-papers = Lär dig nästa mötestid utantill. Ta inte med något papper.
companion-line-flight-back = Ha flygplansläget på hela vägen. Bor du på en hemlig adress? Fråga din kontakt först.
companion-line-flight-off = Slå av flygplansläge, men inte på en hemlig adress.
companion-line-wifi-on = Slå på wifi och Bluetooth, om de var på förut.
companion-line-location-on = Slå på platstjänster, om de var på förut. Tryck sedan på ”Klart”.
companion-line-learn-off = På vägen: Låt telefonen vara avstängd.
companion-line-learn-on = Tillbaka: Slå på telefonen när du är framme. Gör det aldrig på en hemlig adress.
companion-line-off-here = Läs alla rader. Tryck på ”Nästa kort”. Stäng sedan av telefonen.
companion-line-on-again = Titta på missade samtal och svara som vanligt.
companion-line-head-numbers = Säg två nummer tyst i huvudet: nödnumret och din kontakts nummer.
companion-line-head-place = Tänk på stället du går till först, och hur du kommer dit.
companion-line-head-sign = Tänk på ordet som du och din kontakt har bestämt.
companion-line-take-bag = Ta väskan om det går utan fara. Gå inte tillbaka efter den.
companion-line-take-medicine = Ta medicin, pass och kort som du når utan att leta.
companion-line-take-cash = Ta kontanter till resan. Följer barn med? Prata med din kontakt före dagen.
companion-line-stay-watch = Lämna klocka och hörlurar. Lämna också barnens klockor.
companion-line-devices-off = Tar du med telefonen? Stäng av den sist, precis när du går.
companion-line-no-note = Lämna ingen lapp och inget meddelande om vart du går.
companion-line-tell-contact = Berätta för din kontakt att du går, som ni har bestämt.
companion-line-tell-nobody = Berätta inte för någon annan, om ni inte har bestämt det.
companion-line-tell-danger = Blir någon farlig innan du hinner gå? Gå ut om du kan och ring efter hjälp.
companion-line-last-erase = Övar du bara? Radera inget. Ska du gå nu utan telefonen? Radera planen precis innan.
companion-line-last-app = Låt appen finnas kvar. Annars kan någon undra.
companion-line-last-back = Kommer du inte iväg? Stäng appen och gör något vanligt. Du kan försöka en annan dag.

## max 60
## .hint max 140
## Ordinary reasons why nobody answered. `.hint` what the phone must show for it (C-7)

companion-excuse-battery = Batteriet tog slut
    .hint = Säg det bara om batteriet redan är nästan tomt. Spara så mycket att du kan ringa.
companion-excuse-locker = Telefonen låg i skåpet
    .hint = Säg det bara om du ofta låser in telefonen.
companion-excuse-coverage = Det fanns ingen täckning
    .hint = Säg det bara om du var där telefonen ofta tappar nätet.
companion-excuse-silent = Ljudet var av
    .hint = Säg det bara om telefonen var på, och inte i flygplansläge.
companion-excuse-film = Jag såg en film med telefonen av
    .hint = Lär dig vad filmen handlar om. Någon kan fråga.
companion-excuse-exam = Jag hade ett prov eller en lektion utan telefon
    .hint = Säg det bara en dag då det kan stämma. Någon kan fråga på skolan eller jobbet.
