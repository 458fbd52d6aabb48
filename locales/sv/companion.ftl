## max 60
## .hint max 160
## The companion: what to do before, on and after the way to a meeting, and the day. Ids: core/content/companion.toml

companion-title = Innan du går
    .hint = Ska du träffa din kontakt utan att andra märker det? Följ korten, tre rader i taget.
companion-go-on = Fortsätt där du var
companion-end = Sluta och glöm var jag var
companion-choose = Vad gör du med telefonen?
companion-excuses = Vad du kan säga
    .hint = Här finns vanliga svar om någon frågar varför du inte svarade. Välj ett som stämmer med telefonen.
companion-next = Nästa kort
companion-done = Klart
companion-day-answers = Dina svar om dagen
companion-day-begin = Börja

## max 140
## What is said on these pages

companion-forgets = Den här planen sparar lite. Appen minns inte vilket kort du var på.
companion-kept = Appen minns ditt kort tills du är klar. Efter ett dygn glömmer appen.
companion-ask = Är du osäker? Fråga din kontakt vilket sätt som är säkrast för dig.
companion-excuses-kept = Appen sparar inte vad du väljer. Säg svaret lugnt, och bara om någon frågar. Byt svar ibland.
companion-day-text = Här övar du på dagen, tre rader i taget. Du behöver mindre än fem minuter.
companion-day-kept = Sidan ”Dagen” finns här för alla. Appen sparar inget av det du läser här.

## max 60
## .hint max 170
## .risk max 170
## The ways. `.hint` when each fits, `.risk` how the emergency number is reached (C-9)

companion-sequence-left = Telefonen stannar där andra tror att du är
    .hint = Då syns ingen lucka. Välj sättet om någon delar konto med dig eller styr din telefon. Du har ingen telefon med dig.
    .risk = I fara: be någon i närheten ringa { $number }. Din kontakt kan också ringa.
companion-sequence-flight = Telefonen är i flygplansläge hela vägen
    .hint = Då har du telefonen med dig. Andra kan märka luckan.
    .risk = I fara: slå av flygplansläget och ring { $number }. Det går inte att ringa i flygplansläge.
companion-sequence-off = Telefonen är avstängd hela vägen
    .hint = Då har du telefonen med dig. Andra kan märka luckan. En del telefoner går att hitta fast de är avstängda.
    .risk = I fara: slå på telefonen och ring { $number }. Eller be någon i närheten ringa.
companion-sequence-day = Dagen
    .hint = Den här vägen handlar om dagen då du går.
    .risk = I fara: slå på telefonen, slå av flygplansläget och ring { $number }. Eller be någon i närheten ringa.

## max 60
## Headings of the cards

companion-moment-before = Innan du går
companion-moment-learn = Lär dig tre rader utantill
companion-moment-settings = Ställ in telefonen innan du går
companion-moment-check = Kontrollera telefonen
companion-moment-off = Stäng av telefonen
companion-moment-way = På vägen
companion-moment-there = På mötet
companion-moment-back = När du är tillbaka
companion-moment-restore = Ställ tillbaka telefonen
companion-moment-head = Det du kan utantill
companion-moment-take = Det du tar med
companion-moment-stay = Det som stannar
companion-moment-tell = Så säger du till
companion-moment-last = Det sista

## max 110
## Lines of the cards

companion-line-excuse = Bestäm vad du säger om någon frågar varför du inte svarade.
companion-line-stays-on = Lås telefonen. Lämna den påslagen där den brukar ligga.
companion-line-things = Lämna klocka, hörlurar och spårbrickor där andra tror att du är.
companion-line-learn-way = På vägen: Betala kontant. Gå inte dit om någon följer efter dig.
companion-line-learn-there = På mötet: Ta inte med papper, kvitton eller bilder därifrån.
companion-line-learn-back = Tillbaka: Titta på missade samtal. Svara som du har bestämt.
companion-line-missed = Titta på missade samtal och meddelanden. Svara som vanligt.
companion-line-papers-gone = Töm fickor och väska på papper, kvitton och biljetter.
companion-line-if-asked = Säg det du har bestämt, lugnt, och bara om någon frågar.
companion-line-charged = Se till att telefonen har batteri. Då kan du ringa i fara.
companion-line-flight-on = Slå på flygplansläge.
companion-line-wifi-off = Stäng av wifi och Bluetooth i inställningarna.
companion-line-location-off = Stäng av platstjänster.
companion-line-plane = Titta högst upp: där syns ett flygplan.
companion-line-no-signs = Titta igen: där syns inget tecken för wifi eller Bluetooth.
companion-line-again = Syns något av dem? Gå till inställningarna och stäng av en gång till.
companion-line-keep-flight = Låt flygplansläget vara på hela vägen.
companion-line-cash = Betala kontant. Använd inte ditt eget resekort.
companion-line-followed = Följer någon efter dig? Gå till en affär eller ett annat ställe med folk.
companion-line-locked-in = Lås in telefonen utanför mötesrummet. Klockan också.
companion-line-all-phones = Be att din kontakt och tolken också lämnar sina telefoner utanför.
companion-line-no-papers = Lär dig nästa tid utantill. Ta inte med något papper.
companion-line-flight-back = Låt flygplansläget vara på tills du är där andra väntar dig.
companion-line-flight-off = Slå av flygplansläge.
companion-line-wifi-on = Slå på wifi och Bluetooth, om de var på förut.
companion-line-location-on = Slå på platstjänster, om de var på förut.
companion-line-battery = Vill du säga att batteriet tog slut? Låt det bli nästan tomt först.
companion-line-learn-off = På vägen: Låt telefonen vara avstängd.
companion-line-learn-on = Tillbaka: Slå på telefonen först när du är där andra väntar dig.
companion-line-off-here = Stäng av telefonen medan du är kvar på det vanliga stället.
companion-line-on-again = Slå på telefonen. Titta på missade samtal och svara som vanligt.
companion-line-head-numbers = Säg numren till nödnumret och din kontakt utan att titta.
companion-line-head-place = Tänk på ditt första ställe, och hur du kommer dit.
companion-line-head-sign = Tänk på ordet som du och din kontakt har bestämt.
companion-line-take-bag = Ta väskan om det går utan fara. Gå inte tillbaka efter den.
companion-line-take-medicine = Ta medicin, pass och kort som bara du kan få.
companion-line-take-cash = Ta kontanter till resan. Ta barnens viktigaste sak om barn följer med.
companion-line-stay-watch = Lämna smart klocka, hörlurar och spårbrickor. Titta också i barnens saker.
companion-line-devices-off = Stäng av alla telefoner och plattor innan du reser. Ha dem avstängda.
companion-line-no-note = Lämna ingen lapp och inget meddelande om vart du går.
companion-line-tell-contact = Säg till din kontakt på det sätt som ni har bestämt.
companion-line-tell-nobody = Berätta inte för någon annan, inte heller i efterhand.
companion-line-tell-danger = Blir någon farlig innan du hinner gå? Gå ut om du kan och ring efter hjälp.
companion-line-last-erase = Stannar telefonen? Radera planen nu. Allt i den försvinner.
companion-line-last-app = Låt appen finnas kvar. En räknare som försvinner kan väcka frågor.
companion-line-last-back = Kommer du inte iväg? Stäng appen och gör något vanligt. Du kan försöka en annan dag.

## max 60
## .hint max 140
## Ordinary reasons why nobody answered. `.hint` what the phone must show for it (C-7)

companion-excuse-battery = Batteriet tog slut
    .hint = Andra kan se hur mycket batteri du har. Låt batteriet bli nästan tomt innan du går.
companion-excuse-forgotten = Jag glömde telefonen
    .hint = Telefonen måste ligga på ett ställe där du kan ha glömt den.
companion-excuse-locker = Telefonen låg i skåpet
    .hint = Säg det bara om du ofta låser in telefonen.
companion-excuse-coverage = Det fanns ingen täckning
    .hint = Säg det bara om du var där telefonen ofta tappar nätet.
companion-excuse-silent = Ljudet var av
    .hint = Stäng av ljudet på telefonen innan du går.
companion-excuse-film = Jag såg en film med telefonen av
    .hint = Lär dig vad filmen handlar om. Någon kan fråga.
companion-excuse-exam = Jag hade ett prov eller ett möte utan telefon
    .hint = Säg det bara en dag då det kan stämma. Någon kan fråga på skolan eller jobbet.
