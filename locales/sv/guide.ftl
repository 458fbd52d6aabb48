## max 60
## .hint max 180
## The guide: its pages, and the moments that its steps belong to. Ids: core/content/guide.toml

guide-moment-house = På boendet
    .hint = Läs de här stegen när du bor på ett skyddat boende. Personalens regler gäller först.
guide-moment-first = De första timmarna
    .hint = Har du just gått? Läs först alla sidor i listan. Gör sedan stegen i den här ordningen.
guide-moment-settled = När du är i säkerhet
    .hint = Gör stegen i den här ordningen, med din kontakt. Använd aldrig gamla konton i den nya telefonen, eller hemma.
guide-moment-daily = I vardagen
    .hint = Telefonen kan visa mycket om dig. Läs de här stegen när du har tid.
guide-moment-before = Före ett möte
    .hint = De här stegen är bra före ett möte. Läs dem innan du går.
guide-moment-there = På mötet
    .hint = Läs de här stegen innan du går in på mötet.
guide-moment-back = Efter mötet
    .hint = Läs de här stegen innan du går tillbaka dit andra väntar dig.
guide-moment-prepare = Förbered lite i taget
    .hint = Vill du kunna byta telefon eller konton längre fram? Läs de här stegen.
guide-moment-gone = Innan en telefon byts
    .hint = Läs de här stegen innan du lämnar eller byter din telefon.
guide-seen = Vad syns?
    .hint = Vill du veta vad andra kan se? Tryck på det du vill veta mer om.
guide-limits = Det här vet inte appen
    .hint = Råden här är bra att känna till. Appen kan inte veta allt om din telefon.
guide-rehearsal = Det som måste finnas i huvudet
    .hint = Planen följer inte med till en ny telefon. Öva på det viktigaste innan telefonen är borta.
guide-first-place = Det första stället du går till
guide-routes = Så gör du i telefonen
guide-others = Så gör du i andra telefoner
guide-noticed = Kan andra märka att du gör det här?
guide-why = Varför
guide-next = Nästa steg

## max 140
## What is said on these pages

guide-others-text = Leta upp din telefon här.
guide-noticed-no = Andra märker det sällan.
guide-noticed-maybe = Andra kan märka det. Det beror på vad som är vanligt för dig.
guide-noticed-yes = Andra märker det ofta. Bestäm först vad du säger om någon frågar.
guide-noticed-after = Andra märker det ofta. Gör det först när du är i säkerhet. Frågar någon? Du behöver inte svara.
guide-varies = Namnen i menyn kan vara andra i din telefon. Leta efter något som liknar.
guide-uncertain = Stegen i menyn kan vara fel. Leta efter något som liknar, eller fråga din kontakt.
guide-unchecked = Ingen har kontrollerat stegen. Leta efter något som liknar.
guide-old = Stegen kontrollerades i { $date }. Menyerna kan ha ändrats. Leta efter något som liknar.
guide-not-safe = Låt steget vara. Berätta för din kontakt varför det inte är säkert. Ni kan hitta ett annat sätt.
guide-words-go = ”Våra ord” försvinner med telefonen. Utan nya ord ska din kontakt inte tro på ett ja.
guide-plan-goes = Skriv inte av planen på papper. Din kontakt kan hjälpa dig att göra en ny plan senare.
# guide.age
guide-age = Råden gicks igenom senast i { $date }. Tekniken ändras. Gör lite mer än du tror behövs.
guide-limits-spy = Appen kan inte se om det finns en spionapp i telefonen. Är du osäker? Använd en annan telefon.
guide-limits-phone = Appen ändrar inget i telefonen och öppnar inga inställningar. Du gör varje steg själv.
guide-limits-routes = Många vägar i menyerna är inte kontrollerade. Ingen har provat dem i just din telefon.
guide-limits-ask = Stämmer ett råd inte för dig? Hoppa över det steget. Fråga din kontakt.
guide-note-look = Titta bara, och ändra inget nu. Den eller de du är rädd för kan märka en ändring.
guide-note-change = Har du lämnat den du är rädd för? Fråga din kontakt vad du ska ändra.
# practice 37
guide-note-parent = Är du under 18? En vuxen kan styra telefonen och se vad du ändrar. Ofta säkrast är att lämna den där andra tror att du är.
guide-note-meets = Träffar du ännu någon du är rädd för? Fråga din kontakt före ändringen.

## max 70
## .risk max 200
## .hint max 200
## What others can see of an act. inventory 5.2

guide-seen-flight = Telefonen är i flygplansläge eller avstängd
    .risk = Andra ser var telefonen var senast, och när. Sedan ser de oftast ingenting. En del telefoner syns fast de är av.
    .hint = Andra kan märka att din plats saknas en stund. Bestäm därför först vad du säger om någon frågar.
guide-seen-location-off = Platstjänster är av, men telefonen har nät
    .risk = En app som delar plats kan visa att platsen saknas. Andra kan ändå se ungefär var du är genom nätet.
    .hint = Det räcker inte att stänga av platstjänster. Bestäm först vad du säger om någon frågar. Slå sedan på flygplansläge.
guide-seen-mobile-data-off = Mobildata är av, men wifi är på
    .risk = Andra kan se ungefär var du är. Nätets namn kan sparas.
    .hint = Bestäm först vad du säger om någon frågar. Stäng sedan av wifi också.
guide-seen-sharing-removed = Du slutar dela din plats med någon
    .risk = Den andra kan få ett meddelande om att du har slutat dela.
    .hint = Bor du med den du är rädd för? Låt delningen vara på. Har du lämnat den personen? Fråga din kontakt först.
guide-seen-google-sharing = Du delar din plats i Google Maps
    .risk = Andra ser ditt namn och var du är. De kan också se ditt batteri, och om telefonen laddas.
    .hint = Säger du att batteriet tog slut? Då måste batteriet ha varit nästan tomt.
guide-seen-family-group = Telefonen är med i en familjegrupp hos Apple
    .risk = Andra i gruppen kan se var telefonen är. De kan kanske också se hur mycket batteri den har.
    .hint = Frågar någon? Säg bara sådant som stämmer med det telefonen visar.
guide-seen-left-behind = Telefonen ligger där andra tror att du är
    .risk = Andra ser en vanlig plats. Någon kan ta upp telefonen och titta i den.
    .hint = Lås telefonen och lämna den där andra tror att du är. Bestäm hur du får hjälp utan telefon.
guide-seen-log-in = Någon loggar in på ditt konto från en dator
    .risk = Den som loggar in kan se var du har varit. Det syns också när platsen saknades.
    .hint = Räkna med att andra ser i efterhand när din plats saknades. Har du lämnat den du är rädd för? Fråga din kontakt om nya lösenord.

## max 60
## .hint max 420
## .why max 160
## .risk max 300

# g50
guide-step-app-traces = Tänk på spåren av den här appen
    .hint = App-butiken har en lista över appar som du har hämtat eller köpt. Andra enheter med samma konto kan hämta appen av sig själva. Listor över batteri och skärmtid kan visa appen, också på andra enheter. Förslag i sökningar kan också visa den. Någon i en familjegrupp kan se appen. Fråga din kontakt om det är säkert innan du fyller i något. Är det inte säkert? Använd en annan enhet.
    .why = App-butikens lista blir kvar när du tar bort appen. En familjegrupp eller föräldrakontroll kan visa vad du hämtar.
    .risk = Fråga din kontakt innan du ändrar någon inställning. En app som du sällan öppnar kan tas bort av telefonen. Då måste den hämtas igen. Byter appen utgivare kan det du har sparat försvinna. Lär dig därför det viktigaste utantill.

## max 60
## .hint max 260
## .why max 160
## .risk max 220

# g01
guide-step-think = Tänk innan du ändrar något
    .hint = Tänk efter: vem märker om du ändrar något i telefonen? Var lite försiktigare än du tror behövs. Gör bara det som är säkert för dig. Är du osäker? Fråga din kontakt först.
    .why = Ingen kan veta allt om hur en telefon visar var du är. Därför är det säkrare att vara försiktig.
    .risk = Andra kan reagera om något ändras plötsligt. Gå sakta fram. Låt telefonen se ut som vanligt. Prata med din kontakt före varje ändring som någon kan märka.
# g02
guide-step-other-device = Använd en annan enhet till det viktiga
    .hint = Sök, skriv och ring om hjälp från en annan telefon eller dator. Välj en som ingen du är rädd för har rört. Fråga på ett bibliotek eller hos din kontakt. Logga ut och stäng alla fönster efteråt.
    .why = Om telefonen har en spionapp kan andra se allt du gör. De kan också se vad du gör i den här appen.
    .risk = Någon kan se att du går till stället. Välj därför ett ställe där du brukar vara. En bokning kan också synas. Fråga personalen om du kan låna en dator utan konto.
# g03
guide-step-who-opens = Se vem som kan öppna telefonen
    .hint = Titta i inställningarna och tänk efter. Vem kan koden till telefonen? Vems finger eller ansikte är sparat där? Vem betalar abonnemanget? Vem ställde in telefonen från början?
    .why = Den som betalar kan ibland se dina samtal och din plats. Den som ställde in telefonen kan kanske också se det.
    .risk = Någon kan märka om du ändrar koden eller de sparade ansiktena. Berätta först för din kontakt vad du såg, och bestäm tillsammans.
# g04
guide-step-what-i-share = Se vad som visar var du är
    .hint = Tänk igenom allt som kan visa var du är. Det kan vara kartor, chattappar, familjegrupp och appar som hittar telefonen. Det kan också vara klocka, bil, resekort och spårbrickor. Skriv inte ner det.
    .why = Då vet du vad andra kan se. Du vet också vad de inte kan se när telefonen är av.
    .risk = Andra märker ofta om du slutar visa var du är. Prata därför först med din kontakt om vad du såg. Stäng inställningarna när du har tittat.
# g10
guide-step-explanation = Bestäm en förklaring i förväg
    .hint = Bestäm vad du säger om någon frågar varför du inte svarade. Välj något vanligt som stämmer med det telefonen visar. Kanske låg telefonen i ett skåp, eller så var täckningen dålig. Öva förklaringen i huvudet. Skriv aldrig ner den.
    .why = Andra kan ofta se att telefonens plats saknades en stund. Då kan de fråga dig varför.
    .risk = Vill du säga att batteriet tog slut? Då måste det vara nästan tomt, för andra kan kanske se det. Utan batteri kan du inte ringa i fara. Välj hellre en annan förklaring. Byt förklaring till nästa möte.
# g11
guide-step-way = Välj vad du gör med telefonen
    .hint = Välj ett av tre sätt tillsammans med din kontakt. Du kan lämna telefonen där andra tror att du är. Du kan ha flygplansläge på hela vägen. Du kan ha telefonen avstängd hela vägen. Delar du konto med någon? Låt då helst telefonen ligga kvar.
    .why = En lämnad telefon visar den vanliga platsen. Annars saknas platsen en stund, men du har telefonen med dig.
    .risk = Lämnar du telefonen kan du inte ringa. Någon kan också titta i den. Bestäm hur du får hjälp i fara. En del telefoner går att hitta fast de är avstängda. Är du osäker? Fråga din kontakt.
# g12
guide-step-other-things = Lämna annat som visar var du är
    .hint = Lämna klocka, hörlurar och spårbrickor där andra tror att du är. Lämna också barnens klockor där. Åk inte i en bil som syns i en app. Betala bussen med kontanter, eller köp pappersbiljett, om det går.
    .why = Också andra saker än telefonen kan visa var du är. Ett resekort eller bankkort kan visa hur du har rest.
    .risk = Hittar du en okänd spårbricka? Låt saken ligga kvar där andra tror att du är. Är du redan på väg? Gå med saken till polisen, inte till mötet. Be personalen ringa din kontakt.
# g13
guide-step-location-off = Stäng av platstjänster
    .hint = Slå på flygplansläge först. Stäng av wifi och Bluetooth. Stäng sedan genast av platstjänster. Gör allt innan du börjar resan. Då saknas platsen bara en gång. Du behöver då bara en enda förklaring.
    .why = Appar kan spara din plats fast telefonen har flygplansläge på. De kan skicka platsen när telefonen får nät igen.
    .risk = Andra kan se att din plats saknas. Den som delar ett konto med dig kan se när den försvann. Kom ihåg vad du har bestämt att säga. Delar du konto? Lämna då helst telefonen där andra tror att du är.
# g14
guide-step-wifi-off = Stäng av wifi och Bluetooth helt
    .hint = Slå på flygplansläge först. Stäng sedan av wifi och Bluetooth i telefonens inställningar. Snabbknappen räcker ofta inte. Stäng också av sökning efter wifi och Bluetooth, om telefonen har det. Stäng sist av platstjänster.
    .why = Wifi kan visa ungefär var du är, även om mobildata är av. Bluetooth kan göra att andra telefoner visar var din är.
    .risk = Den som delar konto med dig kan se att platsen försvann. Kom ihåg vad du har bestämt att säga. Andra kan märka om du glömmer slå på wifi igen. Slå på det som var på förut, när du är tillbaka.
# g15
guide-step-flight-mode = Slå på flygplansläge före resan
    .hint = Slå på flygplansläge innan du börjar resan. Gör det först, före wifi och platstjänster. Låt flygplansläget vara på hela vägen och under hela mötet.
    .why = Då har telefonen ingen kontakt med mobilnätet. Det blir svårare för andra att se vägen till mötet.
    .risk = Ingen kan ringa dig, och du kan inte ringa. I fara: slå av flygplansläget och ring nödnumret. Den som delar konto med dig kan se att platsen försvann. Kom ihåg vad du har bestämt att säga.
# g16
guide-step-check = Kontrollera telefonen innan du går
    .hint = Titta högst upp på skärmen. Ett litet flygplan ska synas där. Syns inget flygplan? Slå på flygplansläge igen. Titta sedan i inställningarna. Är wifi, Bluetooth eller platstjänster på? Stäng av det en gång till.
    .why = Wifi och Bluetooth kan vara på i flygplansläge. Telefonen kan minnas att de var på förra gången.
    .risk = Den som står bredvid dig kan se vad du gör. Kontrollera därför när ingen ser skärmen. Stäng inställningarna när du är klar.
# g20
guide-step-outside = Lämna telefonen utanför rummet
    .hint = Lämna telefonen utanför mötesrummet, helst i ett låst skåp. Låt den vara i flygplansläge eller avstängd. Har du klockan med? Lås in den också. Gör likadant med hörlurar och surfplatta.
    .why = En telefon kan spela in ljud och bild utan att det syns.
    .risk = Någon kan ta telefonen eller titta i den. Be din kontakt låsa in den. Du har nyckeln. Fråga också vem som ringer nödnumret om något händer under mötet.
# g21
guide-step-their-phones = Be alla lämna sina telefoner utanför rummet
    .hint = Be din kontakt och tolken lämna sina telefoner utanför rummet. Bara telefonen som används för tolkningen får vara med. Be att ingen säger ditt namn när tolken hör.
    .why = Alla telefoner kan spela in det ni säger, inte bara din. Tolken kan hjälpa dig utan att veta ditt namn.
    .risk = Någon som är med dig kan undra varför telefonerna är borta. Be din kontakt säga att regeln gäller alla på alla möten. Då behöver du inte förklara.
# g22
guide-step-no-traces = Ta inte med några spår från mötet
    .hint = Skriv inget i kalendern, och ta inga bilder av papper. Ta inte med lappar, kvitton eller parkeringsbiljetter hem. Titta i fickor och väska innan du går. Nästa tid får bara finnas i huvudet eller i den här appen.
    .why = Den som hittar ett papper kan förstå var du har varit.
    .risk = Det är lätt att glömma nästa tid. Öva på tiden med din kontakt innan du går. Behöver du ett papper från mötet? Be din kontakt spara det åt dig.
# g30
guide-step-stay-in-flight = Ha flygplansläget på tills du är tillbaka
    .hint = Låt flygplansläget vara på hela vägen tillbaka. Vänta tills du är där andra tror att du är. Är telefonen avstängd? Låt den vara av lika länge. Ska ingen veta var du bor? Fråga på mötet när du kan slå på den.
    .why = Vägen tillbaka kan annars visa var du har varit.
    .risk = Ingen kan nå dig under tiden, och någon kan fråga varför. Säg då förklaringen som du har bestämt. I fara: slå på telefonen, slå av flygplansläget och ring nödnumret.
# g31
guide-step-settings-back = Ställ in telefonen som förut
    .hint = Vänta tills du är där andra tror att du är. Slå bara på det som var på förut. Slå först av flygplansläget. Slå sedan på wifi, sedan Bluetooth och sist platstjänster.
    .why = Andra kan märka om något fortfarande är avstängt.
    .risk = Det är lätt att missa en inställning. Appen påminner dig inte. Läs därför den här sidan igen när du är tillbaka. Gör det när ingen ser skärmen.
# g32
guide-step-gap = Var beredd på frågor om telefonen
    .hint = Räkna med att någon kan se att din plats saknades. Säg din förklaring lugnt, och bara om någon frågar. Berätta för din kontakt om någon frågade.
    .why = Din plats sparas ofta på nätet, inte bara i telefonen. Någon kan logga in från en dator och titta.
    .risk = Någon kan fråga mycket eller bli hotfull. Det är inte ditt fel. Är du i fara? Gå ut om du kan, och ring nödnumret. Fråga din kontakt hur du gör med telefonen nästa gång.

## max 60
## .hint max 260
## .why max 160
## .risk max 220

# g40
guide-step-texts = Var försiktig med sms
    .hint = Skriv bara sådant som vem som helst får läsa. Skriv inte namn, platser eller tider. Skriv inte vad saken gäller. Ta bort sms som kan avslöja dig, om ingen märker det.
    .why = Du vet inte vem som läser. Samma sms kan finnas i en klocka, en surfplatta eller på nätet.
    .risk = Någon kan märka en tom lista med sms. Behåll därför dina vanliga sms. Hot i sms kan vara bevis. Visa dem för din kontakt innan du tar bort dem.
# g41
guide-step-hidden-number = Skicka inte sms från ett hemligt nummer
    .hint = Ska ditt nummer vara hemligt? Skicka då inga sms från numret. Den som får ditt sms kan se numret. Fråga din kontakt hur du kan nå någon på ett säkert sätt.
    .why = Ett dolt nummer är dolt bara när du ringer. I ett sms syns numret.
    .risk = Appar för meddelanden kan också visa numret. Även din kontakts nummer syns i ett sms. Kan andra läsa dina sms? Be din kontakt att inte skicka sms till dig.
# g42
guide-step-call-list = Ta bort ett enda samtal ur samtalslistan
    .hint = Har du ringt din kontakt eller en stödlinje? Samtalet finns kvar i samtalslistan. Ta bort bara det samtalet, om ingen märker det. Behåll alla andra samtal i listan.
    .why = Den som tittar i din telefon kan se vem du har ringt.
    .risk = Någon kan märka en tom lista. Den som betalar räkningen kan kanske ändå se dina samtal. Räkna med det, även när samtalet är gratis. Ring hellre från en annan, säker telefon.
# g43
guide-step-lock-screen = Visa mindre på låsskärmen
    .hint = Texten i ett meddelande kan synas när telefonen är låst. Du kan ställa in att texten inte ska synas. Gör det bara om du kan förklara ändringen.
    .why = Någon bredvid dig kan läsa texten utan att låsa upp telefonen.
    .risk = Någon kan märka en plötslig ändring. Byt bakgrundsbild samtidigt. Då kan du säga att du ville ha något nytt. Kan du inte förklara ändringen? Ändra inget, och be din kontakt att inte skriva till dig.
# g44
guide-step-searches = Sök på nätet från en annan telefon eller dator
    .hint = Sök inte efter hjälp på nätet med den här telefonen. Använd en annan telefon eller dator, till exempel på ett bibliotek. Ett privat fönster räcker inte. Har telefonen en spionapp, ser den ändå vad du gör.
    .why = Telefonen kan spara vad du söker efter. Sökningen kan också visas som förslag eller reklam.
    .risk = Biblioteket kan spara att du har lånat en dator. Fråga om du kan använda datorn utan konto. Stäng alla fönster när du är klar. Välj ett ställe där du brukar vara.
# g45
guide-step-share-less = Visa mindre i sociala medier
    .hint = Fortsätt ungefär som vanligt i sociala medier. Visa lite mindre om var du är och med vem. Skriv inte vad du planerar eller hur du mår. Försvinn inte plötsligt.
    .why = Andra kan förstå mycket av små saker. Andra kan också märka om du blir tyst.
    .risk = Någon kan börja undra om du visar mycket mindre på en gång. Minska därför lite i taget. Fråga din kontakt före en stor ändring.
# g46
guide-step-map-look = Se vem som kan följa dig på en karta
    .hint = Titta bara när du är där andra tror att du är. Titta i Google Maps, Snapchat, WhatsApp, Messenger, Life360 och liknande appar. Se vem som kan se var du är. Bestäm vad du säger om din plats saknas en stund.
    .why = Du behöver veta vem som kan se dig. Kartappen berättar ofta för andra om du slutar dela din plats.
    .risk = Snapchat kan visa en ny plats när du öppnar appen. Andra märker ofta om du tar bort någon. Ändra därför inget. Har någon bett att få se din plats? Fråga din kontakt innan du svarar.
# g47
guide-step-find-look = Se vem mer som kan hitta din telefon
    .hint = Se om någon annan är inloggad på ditt Apple- eller Google-konto. Se också om du är med i en familjegrupp. I en familjegrupp hör flera konton ihop.
    .why = Den som är inloggad kan se på en karta var telefonen är. Personen behöver inte ha telefonen i handen.
    .risk = Tar du bort en telefon från kontot eller lämnar gruppen? Andra kan då få ett meddelande. Ändra därför inget. Berätta för din kontakt vad du såg.
# g48
guide-step-accounts-look = Tänk igenom vilka konton du delar
    .hint = Vilka konton delar du med andra? Tänk på mejl, film, köp, taxi, resor, vård och bank. Lämnar du den eller dem du är rädd för? Använd då inte de kontona.
    .why = Andra kan se när du använder ett delat konto. Ibland kan de se ungefär var du är.
    .risk = Andra kan märka om du loggar ut. Logga därför inte ut förrän du är i säkerhet. Skriv inte upp vilka konton du tänkte på. Berätta för din kontakt när ni ses.
# g49
guide-step-trackers = Tänk på spårbrickor i dina saker
    .hint = Någon kan gömma en spårbricka i väska, bil, barnvagn, leksak eller jacka. Varnar telefonen för en okänd spårbricka? Ta inte bort spårbrickan. Gå inte till ditt säkra ställe med den saken. Fråga din kontakt.
    .why = Spårbrickor är små och billiga. De kan visa ägaren var du är.
    .risk = Ägaren märker om du tar bort spårbrickan, och den kan vara bevis. Är du redan på väg? Gå med saken till polisen, inte till det säkra stället. Telefonen varnar bara när Bluetooth och platstjänster är på.
# g51
guide-step-cameras = Tänk på kameror och apparater hemma
    .hint = En del apparater kan spara vad du säger och när du går. Tänk på dörrkamera, högtalare, larm, robotdammsugare, tv och bil. Prata om planen på ett annat ställe än hemma eller i bilen.
    .why = Någon kan få veta vad du gör, även utan din telefon.
    .risk = Någon kan märka om du stänger av en kamera. Låt kameran vara på. Gå någon annanstans när du pratar.
# practice 36
guide-step-emergency-contact = Se vem som är telefonens nödkontakt
    .hint = Se vem som är vald som nödkontakt i telefonen. Behöver du ringa nödnumret? Ring med siffrorna. Kan du inte trycka siffror? Använd bara då knappen på sidan.
    .why = På en del telefoner kan knappen på sidan ringa nödnumret. Då kan nödkontakten få veta var du är.
    .risk = Nödkontakten kan märka om du tar bort namnet. Fråga därför först din egen kontakt. Tryck inte många gånger på knappen på sidan för att prova. Den kan skicka din plats till nödkontakten.
# g60
guide-step-mailbox = Skaffa ett nytt mejlkonto
    .hint = Skapa ett nytt mejlkonto på en säker telefon eller dator. Använd inte ditt riktiga namn. Ange inte ett telefonnummer som andra känner till. Öppna aldrig det nya kontot i din vanliga telefon.
    .why = Den som kan läsa din mejl kan byta många av dina lösenord. Därför ska bara du kunna läsa din mejl.
    .risk = En kod till din vanliga telefon kan avslöja det nya kontot. Fråga din kontakt vart koderna kan komma i stället. Lär dig adressen och lösenordet utantill.
# g61
guide-step-bank = Fråga hur du får ny bankdosa och nytt BankID
    .hint = Ska du byta telefon? Fråga först din kontakt och banken. Fråga hur du får ny bankdosa, nytt BankID och nytt kort. Gör det från ett säkert ställe.
    .why = Utan BankID är mycket svårt att göra. Andra kan kanske se vad du gör med ditt gamla BankID.
    .risk = Banken kan skicka brev till din vanliga adress. Säg till banken att andra kan läsa dina brev. Bestäm med din kontakt vart breven ska gå. Byt inget innan ni har bestämt det.
# g62
guide-step-each-device = Bestäm för varje telefon, dator och klocka
    .hint = Vill du någon gång lämna den eller dem du är rädd för? Bestäm i förväg för varje telefon, surfplatta, dator och klocka. Du kan lämna saken, ta med den avstängd eller byta ut den.
    .why = Du kan behöva din telefon eller dator. De kan också visa andra var du är.
    .risk = Utan telefonen kan du inte läsa det som finns i den. Lär dig därför först nummer, ställen och ord utantill. Andra kan hitta en del telefoner fast de är avstängda. Är du osäker? Fråga din kontakt.
# g63
guide-step-proof = Tänk på gamla meddelanden innan du byter telefon
    .hint = Hot i meddelanden kan vara bevis. Visa hoten för din kontakt eller polisen. Gör det innan du byter eller tömmer telefonen. Behåll sedan den gamla telefonen avstängd.
    .why = När telefonen är tömd finns bevisen inte kvar i den.
    .risk = Om du skickar bilder av hot kan andra se dem. Visa därför hoten när ni träffas. Någon med ditt konto kan kanske radera telefonen när den slås på. Slå därför på den bara tillsammans med din kontakt.
# g64
guide-step-child-devices = Bestäm om barnens telefoner och andra saker
    .hint = Barns klockor, surfplattor, spel och telefoner kan visa var ni är. Någon annan kan ha ställt in dem. Bestäm i förväg om ni ska lämna, stänga av eller byta dem. Fråga din kontakt.
    .why = Någon kan försöka hitta dig genom barnens saker.
    .risk = Andra kan märka en ändring. Planera därför nu, men ändra inget än. Barnet kan sakna sina saker. Ta med något som tröstar och ett spel utan internet.

## max 60
## .hint max 260
## .why max 160
## .risk max 220

# g70
guide-step-devices-off = Stäng av telefon, surfplatta, dator och klocka
    .hint = Läs alla steg först. Lär dig din kontakts nummer utantill. Ska du gå, eller har du redan gått? Stäng sedan av det du tar med. Fråga din kontakt om det som stannar. Ta helst med en enkel telefon som ingen känner till.
    .why = En spionapp kan finnas fast du inte ser den. När telefonen är av kan appen inte skicka något.
    .risk = I fara: slå på telefonen och ring nödnumret, eller be någon på gatan. Annars: ring din kontakt från en annan telefon innan du slår på något. En del telefoner går att hitta fast de är avstängda.
# g71; practice 38
guide-step-replace = Byt till en ny telefon
    .hint = Planen kan inte flyttas till en ny telefon. Lär dig numren och ditt första ställe utantill. Lär dig också väskans lista ”Det viktigaste”. Skaffa sedan ny telefon och nytt nummer, om du kan. Använd aldrig gamla konton i den nya. Hämta inget dit.
    .why = Ditt gamla konto kan visa andra var den nya telefonen är. Gamla säkerhetskopior kan göra samma sak.
    .risk = ”Våra ord” försvinner med den gamla telefonen. Säg till din kontakt att de är borta. Bestäm tio nya när ni ses. Till dess ska din kontakt inte tro på ett ja. Slå bara på den gamla telefonen med din kontakt.
# g72
guide-step-location-close = Stäng av platstjänster
    .hint = Platstjänster visar appar var telefonen är. Har du lämnat den eller dem du är rädd för? Stäng då av platstjänster helt. Behöver en app veta var du är? Slå på dem för bara den appen. Stäng sedan av dem igen.
    .why = Appar kan spara och visa var du är. Utan platstjänster är det svårare att hitta dig.
    .risk = Andra kan märka att din plats saknas. Träffar du någon du är rädd för? Fråga din kontakt först. Telefonen kan sluta varna för spårbrickor. Leta själv i dina saker. Säg alltid var du är när du ringer nödnumret.
# g73
guide-step-map-close = Sluta dela din plats med andra
    .hint = Skaffa först ny mejl och ny telefon. Sluta sedan dela din plats, i varje app. Gör det med din kontakt, inte där du bor. Titta i kartor, chattar, träningsappar och dejtingappar. Logga inte in på gamla konton i den nya telefonen.
    .why = Den som ser dig på en karta kan se var du bor.
    .risk = De som du har delat med märker det ofta. Vänta därför tills du är i säkerhet. En inloggning kan visa var den gjordes. Frågar någon varför? Du behöver inte svara. Berätta det för din kontakt.
# g74
guide-step-find-close = Stäng av funktionen som hittar telefonen
    .hint = Skaffa först ny mejl och ny telefon. Stäng sedan av det som visar den gamla telefonen på en karta. Gör samma sak för klocka, hörlurar och surfplatta. Gör det med din kontakt, inte där du bor. På en del iPhone måste du vänta en timme.
    .why = Den som kan logga in på ditt konto ser var telefonen är. En del telefoner syns även när de är av.
    .risk = Andra kan märka det, så vänta tills du är i säkerhet. En inloggning kan visa var den gjordes. Logga inte in på gamla konton i den nya telefonen. Frågar någon varför? Du behöver inte svara. Berätta det för din kontakt.
# g75
guide-step-safety-check = Använd Säkerhetskontroll på iPhone
    .hint = Vänta tills du är i säkerhet. Gör det med din kontakt, inte där du bor. Säkerhetskontroll finns på nyare iPhone. Välj nödåterställning i den iPhone som delade din plats. Delningen slutar, men telefonen raderas inte. Har du Android? Gå igenom en app i taget.
    .why = Du kan stoppa det mesta på ett ställe. Då behöver du inte leta i alla inställningar.
    .risk = De som du har delat med märker det. Fråga därför först din kontakt om bevis i telefonen. Logga inte in på gamla konton i den nya telefonen. En del appar kan visa var du är ändå. Gå igenom dem efteråt.
# g76
guide-step-log-out = Logga ut överallt
    .hint = Byt lösenord först. Logga sedan ut från mejl och alla andra konton, på alla enheter. Gör det med din kontakt, inte där du bor. Tänk också på tv, surfplatta och dator som du har lämnat. I många konton kan du logga ut överallt på en gång.
    .why = En annan enhet där du är inloggad kan visa vad du gör. Med det gamla lösenordet kan någon logga in igen.
    .risk = Andra kan märka att de är utloggade. Vänta tills du är i säkerhet. Skaffa ny mejl först. Logga inte in på gamla konton i den nya telefonen. Frågar någon varför? Du behöver inte svara. Berätta det för din kontakt.
# g77
guide-step-passwords = Byt lösenord
    .hint = Byt lösenord med din kontakt, på en säker dator. Gör det inte där du bor. Börja med mejlen som dina konton använder. Ta sedan banken, och sist Apple eller Google. Byt också nummer och frågor för glömt lösenord.
    .why = Andra kan ha sett dina gamla lösenord. Välj nya som ingen kan gissa. En inloggning kan visa var den gjordes.
    .risk = Den som har använt kontot märker bytet. Vänta tills du är i säkerhet. Skaffa ny mejl först. Logga inte in på gamla konton i den nya telefonen. Frågar någon varför? Du behöver inte svara. Berätta det för din kontakt.
# g78
guide-step-shared-accounts = Använd inte konton som du delar
    .hint = Använd inte ett konto som du delar med någon. Använd det inte en enda gång. Tänk på film, musik, spel, köp, taxi och resor. Öppna nya konton senare, med nytt användarnamn och ett annat kort.
    .why = Den som delar kontot kan se när du använder det. Ibland syns också ungefär var du är.
    .risk = Andra kan märka om du loggar ut. Vänta därför tills du är i säkerhet. Barn loggar lätt in av vana, till exempel på en tv. Gå därför igenom tv, spel och surfplattor tillsammans med barnen.
# g79
guide-step-quiet = Var borta från sociala medier en tid
    .hint = Var borta från sociala medier en tid. Måste du ändå skriva något? Visa inget om ort, plats, jobb, skola, väder, utsikt eller sällskap. Gilla och kommentera inte heller.
    .why = Små saker kan tillsammans visa var du är.
    .risk = Andra kan märka att du är borta. Men det blir svårare att se var du är. Du kan känna dig ensam. Prata då med din kontakt eller någon du litar på.
# g80
guide-step-tags = Be andra att inte tagga dig
    .hint = En tagg visar ditt namn vid en bild eller text. Be dem du litar på att inte tagga dig. Be dem också att inte skriva om dig. Säg inte varför. I en del appar kan du godkänna taggar själv. Tagga inte andra.
    .why = Andras inlägg når människor som du inte känner till. De kan då hitta dig.
    .risk = Någon kan berätta vad du har bett om. Fråga därför bara dem du litar på. Andra kan märka en ändring i appen. Ändra därför inget förrän du är i säkerhet. Skaffa ny mejl och ny telefon först.
# g81
guide-step-pictures = Skicka inga bilder som visar var du är
    .hint = Skicka inga bilder med platser, fönster, skolkläder eller skyltar. En bild kan också spara var den togs. Stäng därför av plats i kameran. Använd inte album som du delar med andra.
    .why = En bild kan visa mer än du själv tänker på.
    .risk = Bilder som du har skickat finns kvar. Visar någon bild var du är? Berätta för din kontakt. Andra märker om du lämnar ett album. Vänta tills du är i säkerhet. Skaffa ny mejl och ny telefon först.
# g82
guide-step-child-accounts = Gör barnens enheter säkrare
    .hint = Barnens telefoner, klockor, spel och skolkonton kan visa var ni är. Fråga först din kontakt. Stäng sedan av dem eller byt till nya. Någon kan också kontrollera dem åt er. Barnen ska inte chatta i spel med gamla vänner just nu.
    .why = Ett enda spel eller en klocka kan visa var ni bor.
    .risk = Barnen kan tro att de har gjort fel. Säg lugnt att det gäller alla, även vuxna. Den som har ställt in enheten kan märka en ändring. Fråga därför din kontakt innan du ändrar något.
# g83
guide-step-look-for-trackers = Leta efter spårbrickor
    .hint = En spårbricka visar andra var den är. Leta i väskor, jackor, barnvagn, leksaker, presenter och bil. Gör det någon annanstans innan du kommer till det nya stället. Är du redan på det nya stället? Säg det till personalen eller din kontakt.
    .why = En spårbricka kan visa andra vägen till det nya stället.
    .risk = Hittar du en? Ta inte bort spårbrickan. Är du på väg? Gå med saken till polisen, inte till det nya stället. Be personalen ringa. Ägaren märker om den tas bort, och den kan vara bevis. I fara: ring nödnumret.
# g84
guide-step-money = Betala utan att visa var du är
    .hint = Kort, Swish, taxi, kundkort och paket visar var du är och när. Betala hellre med kontanter. Du kan också ha ett nytt konto som bara är ditt. Blanda inte det kontot med ett gemensamt konto.
    .why = Andra kan läsa kontoutdrag, kvitton i mejlen och gemensamma appar.
    .risk = Ett plötsligt stort uttag från ett gemensamt konto märks. Uttaget kan också visa var du är. Ta inte ut pengar nära det nya stället. Be i stället din kontakt om hjälp med pengar.
# g85
guide-step-digital-mail = Se vem som kan läsa din digitala post
    .hint = Se vem mer som kan öppna din digitala brevlåda. Titta också i vårdsidor, apotek, skolapp, försäkring och paketappar. Ska du ta bort någon eller byta ett gammalt nummer? Fråga först din kontakt.
    .why = Tider och adresser där kan visa var du är. En vårdnadshavare kan ofta se barnets sidor.
    .risk = Andra kan märka en ändring. Finns en tvist om vårdnaden av barn? Ändra inget förrän du har frågat din kontakt. Gör sedan ändringen tillsammans, på ett annat ställe än där du bor.
# g86
guide-step-new-number = Skaffa ett nummer som inte syns
    .hint = Be telefonbolaget om hemligt nummer och skyddade uppgifter. Ge numret till mycket få. En del appar läser andras telefonböcker och visar vem som har numret. Använd inte numret i sådana appar.
    .why = Söktjänster och appar kan sprida numret till andra.
    .risk = Ett hemligt nummer syns ändå för den som får ett sms. Skicka därför inte sms från det. Fråga din kontakt hur du kan nå någon på ett säkert sätt.
# g87
guide-step-someone-before = Fråga innan du hör av dig till någon från förr
    .hint = Fråga din kontakt innan du hör av dig till någon från förr. Ring från ett annat ställe och från en annan telefon. Dölj numret. Prata kort, och skicka inget sms. Säg inget om var du är.
    .why = Även ett kort meddelande kan visa var du är. Fråga därför din kontakt först.
    .risk = Att sakna någon är vanligt. Samtalet kan därför bli för långt. Be någon du litar på att vara med. Den personen kan hjälpa dig att sluta i tid.
# g90
guide-step-house-rules = Följ boendets regler
    .hint = Boendets regler är viktigare än alla råd här. Följ personalens regler om telefon, wifi och besök. Fråga innan du slår på en telefon eller dator. Är telefonen redan på? Säg det till personalen.
    .why = På boendet finns flera som behöver skydd. Reglerna skyddar dig och alla andra.
    .risk = Har du brutit mot en regel av misstag? Det kan hända vem som helst. Berätta det för personalen på en gång. De vet vad de ska göra. Är en regel svår för dig? Säg det också till personalen.
# g91
guide-step-no-words = Säg inget som visar var boendet är
    .hint = Säg och skriv inget som visar var boendet är. Nämn inte namn på orten, huset, personalen, bussen eller affären. Berätta inte om utsikten. Tänk på samtal, sms, spel och skola.
    .why = Namnet på en ort kan räcka för att någon ska hitta boendet.
    .risk = Barn kan glömma och råka berätta. Öva ett kort svar tillsammans, till exempel: Vi bor i en lägenhet. Har någon av er redan sagt något? Berätta det för personalen på en gång.
# g92
guide-step-deliveries = Beställ inget till boendet
    .hint = Beställ inte paket, mat eller taxi till boendets adress. Träffa andra på ett annat ställe som personalen har sagt ja till. Ta inte med någon till boendet.
    .why = Företaget sparar adressen. Andra kan få se den.
    .risk = Du kan känna dig ensam. Fråga personalen hur du kan handla och träffa andra. Har du redan beställt något? Berätta det för personalen på en gång.

## max 220

guide-route-app-traces-iphone = iPhone: Öppna App Store › din bild › Köpt. Öppna sedan Inställningar › Appar › App Store. Se om appar hämtas till andra enheter. Titta bara.
guide-route-app-traces-iphone-old = Äldre iPhone: Öppna App Store › din bild › Köpt. Öppna sedan Inställningar › App Store. Se om appar hämtas till andra enheter. Titta bara.
guide-route-app-traces-android = Android: Öppna Play Butik › din bild › Hantera appar och enhet › Hantera. Öppna sedan Inställningar › Digitalt välbefinnande och föräldrakontroll. Titta bara.
guide-route-who-opens-iphone = iPhone: Öppna Inställningar › Face ID och lösenkod. På en del telefoner heter det Touch ID och lösenkod. Se vems finger eller ansikte som är sparat.
guide-route-who-opens-android = Android: Öppna Inställningar › Säkerhet. På en del telefoner heter det Säkerhet och integritet. Se vilka fingrar och ansikten som är sparade.
guide-route-who-opens-samsung = Samsung: Öppna Inställningar › Säkerhet och integritet › Biometri. På äldre telefoner heter det Biometri och säkerhet. Se vilka fingrar och ansikten som är sparade.
guide-route-what-i-share-iphone = iPhone: Öppna Inställningar › Integritet och säkerhet › Säkerhetskontroll › Hantera delning och åtkomst. Titta bara. Kommer någon? Tryck högst upp till höger, så stängs sidan direkt.
guide-route-what-i-share-iphone-old = Äldre iPhone: Öppna appen Hitta › Personer. Titta bara.
guide-route-what-i-share-android = Android: Öppna Inställningar › Plats › Appars platsbehörighet. Öppna sedan Google Maps › din bild › Platsdelning. Titta bara.
guide-route-location-off-iphone = iPhone: Öppna Inställningar › Integritet och säkerhet › Platstjänster. Stäng av platstjänster.
guide-route-location-off-iphone-old = Äldre iPhone: Öppna Inställningar › Integritet › Platstjänster. Stäng av platstjänster.
guide-route-location-off-android = Android: Öppna Inställningar › Plats. Stäng av plats.
guide-route-location-off-samsung = Samsung: Öppna Inställningar › Plats. Stäng av plats med reglaget högst upp på skärmen.
guide-route-wifi-off-iphone = iPhone: Öppna Inställningar › Wi-Fi. Stäng av Wi-Fi. Gå tillbaka till Inställningar › Bluetooth. Stäng av Bluetooth.
guide-route-wifi-off-android = Android: Öppna Inställningar › Nätverk och internet › Internet. Stäng av wifi. Öppna Anslutna enheter. Stäng av Bluetooth. Öppna Plats › Platstjänster. Stäng av Wifi-sökning och Bluetooth-sökning.
guide-route-wifi-off-samsung = Samsung: Öppna Inställningar › Anslutningar. Stäng av Wi-Fi och Bluetooth. Öppna Inställningar › Plats › Platstjänster. Stäng av Wi-Fi-sökning och Bluetooth-sökning.
guide-route-flight-mode-iphone = iPhone: Öppna Inställningar › Flygplansläge. Slå på flygplansläge.
guide-route-flight-mode-android = Android: Öppna Inställningar › Nätverk och internet › Flygplansläge. Slå på flygplansläge.
guide-route-flight-mode-samsung = Samsung: Öppna Inställningar › Anslutningar › Flygplansläge. Slå på flygplansläge.
guide-route-check-iphone = iPhone: Öppna Inställningar. Titta högst upp. Flygplansläge ska vara på. Wi-Fi och Bluetooth ska vara av.
guide-route-check-android = Android: Dra ner två gånger från skärmens överkant. Titta på knapparna. Flygplansläge ska vara på. Wifi, Bluetooth och plats ska vara av.
guide-route-settings-back-iphone = iPhone: Öppna Inställningar. Stäng av flygplansläge. Titta på Wi-Fi och Bluetooth. Öppna Integritet och säkerhet › Platstjänster. Slå bara på det som var på förut.
guide-route-settings-back-iphone-old = Äldre iPhone: Öppna Inställningar. Stäng av flygplansläge. Titta på Wi-Fi och Bluetooth. Öppna Integritet › Platstjänster. Slå bara på det som var på förut.
guide-route-settings-back-android = Android: Öppna Inställningar › Nätverk och internet. Stäng av flygplansläge. Titta på wifi. Öppna Anslutna enheter. Titta på Bluetooth. Öppna Plats. Slå bara på det som var på förut.
guide-route-settings-back-samsung = Samsung: Öppna Inställningar › Anslutningar. Stäng av flygplansläge. Titta på Wi-Fi och Bluetooth. Öppna Inställningar › Plats. Slå bara på det som var på förut.
guide-route-texts-iphone = iPhone: Öppna Inställningar › Appar › Meddelanden › Vidarebefordran av sms. Se vilka enheter som får dina sms. Titta bara.
guide-route-texts-iphone-old = Äldre iPhone: Öppna Inställningar › Meddelanden › Vidarebefordran av sms. Se vilka enheter som får dina sms. Titta bara.
guide-route-texts-android = Android: Öppna appen Meddelanden från Google › din bild › Enhetsparkoppling. Se vilka datorer som är kopplade. Titta bara.
guide-route-lock-screen-iphone = iPhone: Öppna Inställningar › Notiser › Visa förhandsvisningar. Välj När upplåst.
guide-route-lock-screen-android = Android: Öppna Inställningar › Aviseringar › Aviseringar på låsskärmen. Stäng av visning av känsligt innehåll.
guide-route-lock-screen-samsung = Samsung: Öppna Inställningar › Aviseringar › Aviseringar på låsskärmen. Välj att dölja innehåll.
guide-route-map-look-iphone = iPhone: Öppna appen Hitta › Personer. Se vilka som ser din plats. Titta bara.
guide-route-map-look-android = Android: Öppna Google Maps › din bild › Platsdelning. Se vilka som ser din plats. Titta bara.
guide-route-map-look-other = Öppna WhatsApp › Inställningar › Integritet › Livedelning av plats. Öppna Snapchat bara där andra tror att du är. Öppna kartan › kugghjulet. Se vilka som ser din plats. Titta bara.
guide-route-find-look-iphone = iPhone: Öppna Inställningar › ditt namn › Enheter. Se vilka enheter som finns där. Titta sedan under Familj. Titta bara.
guide-route-find-look-android = Android: Öppna Inställningar › Google › Hantera ditt Google-konto › Säkerhet och inloggning › Dina enheter. Se vilka enheter som finns där. Titta bara.
guide-route-trackers-android = Android: Öppna Inställningar › Säkerhet och nödsituationer › Varningar om okända spårare. Tryck på sök nu. Se vad telefonen hittar.
guide-route-trackers-samsung = Samsung: Öppna Inställningar › Säkerhet och nödlarm › Varningar om okända spårare. Tryck på sök nu. Se vad telefonen hittar.
guide-route-emergency-contact-iphone = iPhone: Öppna appen Hälsa › din bild › Medicinskt ID. Se vem som är nödkontakt. Titta sedan i Inställningar › Nödsamtal SOS. Titta bara.
guide-route-emergency-contact-android = Android: Öppna Inställningar › Säkerhet och nödsituationer › Nödkontakter. Se vem som är nödkontakt. Titta bara.
guide-route-emergency-contact-samsung = Samsung: Öppna Inställningar › Säkerhet och nödlarm › Nödkontakter. Se vem som är nödkontakt. Titta bara.
guide-route-location-close-iphone = iPhone: Öppna Inställningar › Integritet och säkerhet › Platstjänster. Stäng av platstjänster.
guide-route-location-close-iphone-old = Äldre iPhone: Öppna Inställningar › Integritet › Platstjänster. Stäng av platstjänster.
guide-route-location-close-android = Android: Öppna Inställningar › Plats. Stäng av plats.
guide-route-location-close-samsung = Samsung: Öppna Inställningar › Plats. Stäng av plats med reglaget högst upp på skärmen.
guide-route-location-close-other = Öppna Google Maps › din bild › Din tidslinje. Öppna inställningarna där. Stäng av tidslinjen och radera den.
guide-route-map-close-iphone = iPhone: Öppna appen Hitta › Personer. Tryck på en person. Välj Sluta dela min plats. Gör likadant med alla.
guide-route-map-close-android = Android: Öppna Google Maps › din bild › Platsdelning. Tryck på en person. Välj Sluta. Gör likadant med alla.
guide-route-map-close-other = Öppna kartan i Snapchat › kugghjulet. Slå på Spökläge. Öppna WhatsApp › Inställningar › Integritet › Livedelning av plats. Sluta dela med alla.
guide-route-find-close-iphone = iPhone: Öppna Inställningar › ditt namn › Hitta › Hitta min iPhone. Stäng av Hitta-nätverket. Stäng av Hitta min iPhone.
guide-route-find-close-android = Android: Öppna Inställningar › Google › Alla tjänster. Välj Find Hub eller Hitta min enhet. Stäng av funktionen.
guide-route-find-close-samsung = Samsung: Öppna Inställningar › Säkerhet och integritet. Välj raden som börjar med Hitta. Stäng av den och sökning utan nät.
guide-route-safety-check-iphone = iPhone: Öppna Inställningar › Integritet och säkerhet › Säkerhetskontroll › Nödåterställning. Följ frågorna. Starta återställningen.
guide-route-safety-check-android = Android: Öppna Inställningar › Google › Hantera ditt Google-konto › Säkerhet och inloggning › Säkerhetskontroll. Gå igenom alla inloggningar.
guide-route-log-out-iphone = iPhone: Öppna Inställningar › ditt namn › Enheter. Tryck på en enhet som du inte har. Välj Ta bort från konto.
guide-route-log-out-android = Android: Öppna Inställningar › Google › Hantera ditt Google-konto › Säkerhet och inloggning. Tryck på Dina enheter › Hantera alla enheter. Tryck på en enhet. Logga ut.
guide-route-log-out-other = Öppna WhatsApp › Inställningar › Länkade enheter. Logga ut. Öppna Instagram eller Facebook › Kontocenter › Lösenord och säkerhet › Var du är inloggad. Logga ut.
guide-route-tags-other = Öppna Instagram › Inställningar › Taggar och omnämnanden. Öppna Facebook › Inställningar › Profil och taggning. Slå på att du godkänner taggar.
guide-route-pictures-iphone = iPhone: Öppna Inställningar › Integritet och säkerhet › Platstjänster › Kamera. Välj Aldrig.
guide-route-pictures-iphone-old = Äldre iPhone: Öppna Inställningar › Integritet › Platstjänster › Kamera. Välj Aldrig.
guide-route-pictures-android = Android: Öppna Kamera › Inställningar › Fler inställningar. Stäng av att platsen sparas.
guide-route-pictures-samsung = Samsung: Öppna Kamera › kugghjulet. Stäng av Platstaggar.
