## max 28
contacts-title = Nummer
contacts-add = Nytt nummer
contacts-add-person = Person utan telefonnummer
contacts-edit = Ändra nummer och namn
contacts-number = Nummer
contacts-alias = Namn som visas
contacts-fits = Namn som passar
contacts-others = Visa andra namn
contacts-emergency = Nödnumret { $number }
contacts-dial = Ring med telefonen
contacts-dial-abroad = Ring från utlandet: { $number }
contacts-real = Vem det är
contacts-nothing = Inget är valt
contacts-learn = Lär dig numret utantill
contacts-reach = Så når ni varandra
contacts-shows = Vad andra kan se
contacts-person = Om personen
contacts-raise = Flytta upp
contacts-remove = Ta bort
contacts-remains = Spår av samtal och sms
contacts-rules = Bra att veta
# max 32
contacts-rules-calling = Innan du ringer eller skriver
contacts-rules-called = När de ringer eller skriver
contacts-rules-asked = När någon frågar om dig
contacts-public = Nummer där du kan få hjälp
contacts-public-all = Visa alla
contacts-keep-other = Spara under annat namn
contacts-local = Jag bor i Stockholms län
contacts-age-child = Under 18
contacts-age-young = 18 till 26
contacts-age-adult = 27 eller äldre

## max 120
contacts-empty = Här sparar du nummer under vanliga namn. Börja med ett nummer.
contacts-they = ”De” och ”dem” är de som du når på det här numret.
contacts-emergency-text = Samtalet är gratis. Slå av flygplansläget. Säg var du är. Du kan be om tolk. Lägg inte på.
contacts-alias-text = Välj ett vanligt namn som ingen undrar över. Det ska inte finnas i telefonens kontakter.
contacts-person-text = Lägg till någon som kan hjälpa dig utan att du ringer. Det kan vara en granne.
contacts-person-think = Berätta så lite som möjligt för personen. Det är okej att inte ha någon.
contacts-hidden = Det här syns bara medan du håller ”Vem det är” intryckt.
contacts-undecided = Numret ser inte ut som ett telefonnummer. Kontrollera det.
# max 180
contacts-length = Numret kan ha en siffra för lite eller för mycket. Jämför med numret som du fick. Är numret från ett annat land? Skriv + och landsnumret först.
contacts-zero = En nolla efter landsnumret är oftast fel. Skriv numret utan nollan. Ring inte bara för att prova.
contacts-several = Här står mer än ett nummer. Skriv bara ett. Spara nästa för sig med ”Nytt nummer” och ett annat vanligt namn.
contacts-dials = När du trycker på ”Ring med telefonen” visas det här numret: { $number }
contacts-twice = Du har redan numret under { $name }.
contacts-known = Den som ringer numret hör vilken hjälp det är.
contacts-refused = Det här numret är till för andra. Välj ett annat under ”Nummer där du kan få hjälp”.
contacts-taken = Namnet finns redan. Välj ett annat.
contacts-alias-letters = Ett namn har minst två bokstäver. Skriv ett vanligt namn.
contacts-alias-capitals = Skriv bara första bokstaven i varje namn stor. Resten ska vara små bokstäver.
# X-13
contacts-place = Ett av dina ställen heter så. Välj ett annat namn.
contacts-unfit = Passar namnet? Ett sådant ställe hör sällan av sig så, eller vid den tiden.
contacts-by-hand = Skriv numret själv i telefonen. Den kan inte ta emot alla tecken i numret.
contacts-text-shows = Ett sms visar alltid avsändarens nummer, även ett hemligt nummer.
contacts-remove-text = Numret och allt du har valt för det tas bort här.
contacts-remains-call = Samtalet finns kvar i samtalslistan. Ta bort samtalet ur listan, om ingen märker det.
contacts-remains-bill = Samtalet kan stå på räkningen.
contacts-remains-bill-free = Numret är gratis. Räkna ändå med att samtalet kan synas på räkningen.
contacts-remains-text = Ett sms finns kvar i båda telefonerna och visar numret.
contacts-remains-voice = Ringer de tillbaka kan det synas. Andra kan höra ett röstmeddelande.
contacts-remains-apps = Appar som visar vem som ringer kan visa det rätta namnet.
contacts-checked = Numret kontrollerades i { $date }.
contacts-unchecked = Ingen har ringt och kontrollerat numret än.
contacts-inland = Numret går oftast inte att ringa från utlandet.

## max 60
## .hint max 120
## What is kept of a contact. Ids and their order: core/content/contacts.toml

contacts-field-phrase = Så börjar de samtalet
    .hint = En vanlig mening som ni har bestämt.
contacts-note = Anteckning
    .hint = Skriv inga namn, platser eller tider.
contacts-abroad = Nummer att ringa från utlandet
    .hint = Skriv ett nummer till, om det första inte går att ringa därifrån.
contacts-field-role = Vem är det?
    .hint = Det här syns bara medan du håller ”Vem det är” intryckt.
contacts-field-number-kind = Vad är det för nummer?
contacts-field-i-may = Så når du dem
contacts-field-they-may = Så får de nå dig
contacts-field-they-never = Så får de aldrig nå dig
    .hint = Välj det som är förbjudet för dem. Det är viktigare än dina andra svar.
contacts-field-times-ok = När får de nå dig?
contacts-field-times-never = När får de aldrig nå dig?
    .hint = Välj tider som är förbjudna för dem. De är viktigare än dina andra svar.
contacts-field-their-hours = När når du dem?
contacts-field-voicemail = Får de tala in ett meddelande?
contacts-field-my-voicemail = Är det säkert för dig att tala in ett meddelande hos dem?
    .hint = Vem lyssnar där?
contacts-field-if-other-answers = Vad gör de om någon annan svarar i din telefon?
contacts-field-code-word = Vilket ord visar att det är du?
contacts-field-caller-id = Vad syns när de ringer?
contacts-field-sms-sender = Vad visar deras sms?
contacts-field-auto-reminders = Skickar de påminnelser?
contacts-field-answers-as = Hur svarar de?
contacts-field-mail-way = Mejl
    .hint = Skriv aldrig adressen här.
contacts-field-letter-way = Brev
    .hint = Skriv aldrig adressen här.
contacts-field-in-apps = Syns det rätta namnet i andra appar?
contacts-field-kept = Var finns numret?
contacts-field-check-before = Hur ofta går ni igenom svaren tillsammans?
contacts-field-person-kind = Vem är det?
contacts-field-free = Kan personen säga nej till den eller dem du är rädd för?
contacts-field-pressure = Skulle personen hålla tyst, även om någon pressar den?
contacts-field-phone = Kan andra läsa personens telefon?
contacts-field-knows = Vad vet personen?
contacts-field-does = Vad kan personen göra?

## max 60
## Answers

contacts-option-role-worker = Min kontakt
contacts-option-role-coordinator = Den som ordnar all min hjälp
contacts-option-role-out-of-hours = Socialjour
contacts-option-role-police = Kontakt hos polisen
contacts-option-role-shelter-staff = Personal där jag bor
contacts-option-role-health = Vård
contacts-option-role-school = Skola
contacts-option-role-lawyer = Min jurist
contacts-option-role-child-worker = Barnens kontakt
contacts-option-role-helpline = Stödlinje
contacts-option-role-interpreter-service = Tolktjänst
contacts-option-role-trusted-person = Person jag litar på
contacts-option-role-neighbour = Granne
contacts-option-role-other = Annan
contacts-option-number-kind-mobile = Mobil
contacts-option-number-kind-landline = Fast telefon
contacts-option-number-kind-switchboard = Växel
contacts-option-number-kind-freephone = Gratisnummer
contacts-option-number-kind-short = Kort nummer
contacts-option-i-may-call = Ringa
contacts-option-i-may-sms = Sms
contacts-option-i-may-mail = Mejl
contacts-option-i-may-letter = Brev
contacts-option-they-may-call = Ringa
contacts-option-they-may-sms = Sms
contacts-option-they-may-mail = Mejl
contacts-option-they-may-letter = Brev
contacts-option-they-never-call = Ringa
contacts-option-they-never-sms = Sms
contacts-option-they-never-mail = Mejl
contacts-option-they-never-letter = Brev
contacts-option-voicemail-yes = Ja
contacts-option-voicemail-no = Nej
contacts-option-my-voicemail-yes = Ja
contacts-option-my-voicemail-no = Nej
contacts-option-my-voicemail-unsure = Vet inte
contacts-option-if-other-answers-hang-up = De lägger på
contacts-option-if-other-answers-wrong-number = De säger att de har ringt fel
contacts-option-if-other-answers-alias-errand = De låtsas vara den som namnet säger
contacts-option-code-word-next-word = Nästa av våra ord
contacts-option-code-word-own-word = Ett ord som vi kan utantill
contacts-option-caller-id-number = Numret syns
contacts-option-caller-id-hidden = Dolt nummer
contacts-option-caller-id-switchboard = Växelns nummer
contacts-option-caller-id-unknown = Vet inte
contacts-option-sms-sender-number = Numret
contacts-option-sms-sender-service-name = Ställets namn
contacts-option-sms-sender-no-sms = Skickar inte sms
contacts-option-sms-sender-unknown = Vet inte
contacts-option-auto-reminders-off = Avstängda
contacts-option-auto-reminders-on = Påslagna
contacts-option-auto-reminders-unknown = Vet inte
contacts-option-answers-as-service-name = De säger vad stället heter
contacts-option-answers-as-person-name = De säger ett personnamn
contacts-option-answers-as-neutral = Bara hej
contacts-option-answers-as-unknown = Vet inte
contacts-option-mail-way-none = Inga mejl
contacts-option-mail-way-by-heart = Adress jag kan utantill
contacts-option-mail-way-new-account = Mitt nya konto
contacts-option-mail-way-worker-keeps = Finns hos min kontakt
contacts-option-letter-way-none = Inga brev
contacts-option-letter-way-collect = Jag hämtar hos min kontakt
contacts-option-letter-way-agreed-address = Bestämd adress
contacts-option-in-apps-no = Nej
contacts-option-in-apps-yes = Ja
contacts-option-in-apps-not-checked = Inte kontrollerat
contacts-option-kept-head = Bara i huvudet
contacts-option-kept-app = Här, under annat namn
contacts-option-kept-phone-alias = I telefonens kontakter, under annat namn
contacts-option-check-before-month = Varje månad
contacts-option-check-before-three-months = Var tredje månad
contacts-option-person-kind-neighbour = Granne
contacts-option-person-kind-friend = Vän
contacts-option-person-kind-colleague = Arbetskamrat
contacts-option-person-kind-teacher = Någon i skolan
contacts-option-person-kind-health = Någon i vården
contacts-option-person-kind-worker = Min kontakt
contacts-option-person-kind-relative-checked = Släkting som inte kan pressas
contacts-option-person-kind-other = Annan
contacts-option-free-yes = Ja
contacts-option-free-no = Nej
contacts-option-free-unsure = Vet inte
contacts-option-pressure-yes = Ja
contacts-option-pressure-no = Nej
contacts-option-pressure-unsure = Vet inte
contacts-option-phone-yes = Ja
contacts-option-phone-no = Nej
contacts-option-phone-unsure = Vet inte
contacts-option-knows-may-need-help = Att jag kan behöva hjälp
contacts-option-knows-threat = Att jag är hotad
contacts-option-knows-plan = Planen
contacts-option-does-call-112 = Ringa nödnumret
contacts-option-does-open-door = Öppna sin dörr
contacts-option-does-keep-bag = Förvara väskan
contacts-option-does-keep-copies = Förvara kopior och kontanter
contacts-option-does-fetch-children = Hämta barn
contacts-option-does-drive = Skjutsa
contacts-option-does-keep-pet = Ta hand om djur

## max 140
## What to know when something is chosen

contacts-note-visible = Ditt nummer syns när du skickar sms, även om det är hemligt.
contacts-note-mailbox = Använd mejl bara om ingen annan kan läsa din mejl.
contacts-note-letters = Andra kan öppna brev. Läs dem hellre hos din kontakt.
contacts-note-harmless = Andra kan läsa deras sms. Be dem att inte skriva något som avslöjar dig.
contacts-note-voicemail = Andra kan höra ett röstmeddelande.
contacts-note-hidden = Ett samtal från dolt nummer kan också väcka frågor.
contacts-note-sender = Deras namn syns i sms. Be dem att inte skicka sms.
contacts-note-reminders = Be dem stänga av påminnelserna. De visar vem som skickar.
contacts-note-answers = Den som ringer numret hör vem det är. Lär dig hellre numret utantill.
contacts-note-apps = Appar kan visa det rätta namnet. Kontrollera det på en annan telefon.
contacts-note-shared = Andra kan se telefonens kontakter. Spara hellre numret här.
contacts-note-relative = En släkting kan vara snäll och ändå bli pressad.
contacts-note-think = Tänk igenom om personen ska få veta något. Prata med din kontakt först.
# X-03
contacts-hint-read = Någon kan läsa dina sms. Välj ett annat sätt, eller be om sms som inte avslöjar dig.

## max 140
## The rules of the inventory, shortened

# CR-01
contacts-rule-hold = Listan visar bara namn. Öppna ett namn, eller håll namnet intryckt, för att se mer.
# CR-02
contacts-rule-never = Det du har valt som ”aldrig” gäller alltid.
# CR-03
contacts-rule-hear = Är det säkert att ringa nu? Vem kan höra?
# CR-04
contacts-rule-cannot-talk = Kan du inte prata? Säg det ord som ni har bestämt för det. Då avslutar din kontakt samtalet.
# CR-05
contacts-rule-other-answers = Svarar någon annan? Gör som ni har bestämt.
# CR-06
contacts-rule-harmless = Räkna med att andra läser dina sms. Skriv inga namn, platser eller tider. Skriv inte vad det gäller.
# CR-07
contacts-rule-visible = Ett hemligt nummer syns i sms. Skicka inte sms från ett nummer som ska vara hemligt.
# CR-08
contacts-rule-hidden = Dolt nummer gäller bara samtal, och kan väcka frågor.
# CR-09
contacts-rule-letters = Ingen ska skicka brev om ni inte har bestämt hur. Läs brev hos din kontakt.
# CR-10
contacts-rule-mailbox = Mejla aldrig från eller till ett konto som andra kan öppna.
# CR-11
contacts-rule-by-heart = Lär dig de viktigaste numren utantill. Appen är bara en kopia.
# CR-12
contacts-rule-agreed = Ingen annan kan säga ja för dig. Din kontakt frågar alltid dig efter nästa ord.
# CR-13
contacts-rule-asks = Frågar någon efter dig? Då säger din kontakt varken ja eller nej. Att du inte har hört av dig är också hemligt.
# CR-14
contacts-rule-few = Ha så få nummer som möjligt, helst högst sju.
# CR-15
contacts-rule-introduced = Din gamla kontakt ska presentera den nya. Lägg till den nya först när du har sagt ja.
# CR-16
contacts-rule-by-itself = Appen ringer aldrig själv. Du trycker alltid själv på ringknappen.
# CR-17
contacts-rule-help-line = Det är säkrast att kunna stödlinjens nummer utantill. Den som ringer numret hör vad det är.
# CR-18
contacts-rule-first-name = Använd inga förnamn, inte heller påhittade. Andra kan undra över ett okänt namn. Det kan bli farligt.
# CR-19
contacts-rule-reminders = Be dem stänga av automatiska påminnelser innan du lämnar ditt nummer. De visar vem som skickar.

## max 24
## .hint max 60
## Names that are offered: what an ordinary phone in the language would hold. Adapt, do not translate

contacts-alias-dentist = Tandläkaren
    .hint = Passar inte om den eller de du är rädd för går dit.
contacts-alias-dental-hygienist = Tandhygienisten
contacts-alias-hairdresser = Frisören
contacts-alias-optician = Optikern
    .hint = Om du har glasögon eller linser.
contacts-alias-foot-care = Fotvården
contacts-alias-physiotherapist = Sjukgymnasten
    .hint = Passar om de ringer flera gånger.
contacts-alias-pharmacy = Apoteket
contacts-alias-library = Biblioteket
contacts-alias-adult-education = Komvux
    .hint = Om du läser där.
contacts-alias-swedish-course = SFI-kursen
    .hint = Om du läser svenska.
contacts-alias-study-counsellor = Studievägledaren
    .hint = Inte om någon kontrollerar studierna.
contacts-alias-maths-teacher = Matteläraren
    .hint = Om du går i skolan.
contacts-alias-school-office = Skolexpeditionen
contacts-alias-driving-school = Körskolan
    .hint = Bara om du får ta körkort.
contacts-alias-vehicle-inspection = Bilprovningen
    .hint = Om du har bil.
contacts-alias-tyre-workshop = Däckverkstan
    .hint = Om du har bil.
contacts-alias-bicycle-workshop = Cykelverkstan
    .hint = Om du cyklar.
contacts-alias-phone-repair = Mobilreparationen
contacts-alias-electricity = Elbolaget
    .hint = Om du har eget avtal.
contacts-alias-broadband = Bredbandet
    .hint = Om du har eget avtal.
contacts-alias-parcel-point = Paketombudet
contacts-alias-travel-card = Busskortet
contacts-alias-lost-property = Hittegods
    .hint = Passar om de bara ringer någon gång.
contacts-alias-tailor = Skräddaren
contacts-alias-shoemaker = Skomakaren
contacts-alias-dry-cleaner = Kemtvätten
contacts-alias-laundry = Tvättstugan
contacts-alias-caretaker = Fastighetsskötaren
    .hint = Inte om någon du är rädd för pratar med fastighetsskötaren.
contacts-alias-appliance-repair = Vitvaruservice
contacts-alias-furniture = Möbelbutiken
contacts-alias-clothes = Klädbutiken
contacts-alias-bakery = Bageriet
contacts-alias-flowers = Blomsterbutiken
contacts-alias-sewing-course = Sykursen
contacts-alias-cooking-course = Matkursen
contacts-alias-swimming-pool = Simhallen
    .hint = Bara om det är okej hemma att du badar.
contacts-alias-vet = Veterinären
    .hint = Om du har djur.
contacts-alias-photo-shop = Fotobutiken
contacts-alias-staffing = Bemanningen
    .hint = Passar om de ringer plötsligt.
contacts-alias-cleaning = Städfirman

## max 40
## .hint max 120
## Public help numbers

contacts-listed-emergency = Nödnumret
    .hint = När det är fara nu.
contacts-listed-police-nonurgent = Polisen, inte akut
    .hint = När det inte är fara just nu. För alla.
contacts-listed-police-abroad = Polisen från utlandet
    .hint = För dig som är i ett annat land.
contacts-listed-foreign-office = Utrikesdepartementet, jour
    .hint = I fara utomlands. Dygnet runt.
contacts-listed-health-advice = Vårdguiden
    .hint = Råd om vård. Fråga vart du ska vända dig.
contacts-listed-kvinnofrid = Kvinnofridslinjen
    .hint = För kvinnor från 18 år. Dygnet runt. Du behöver inte säga vem du är.
contacts-listed-ratt-att-valja = Rätt att välja
    .hint = Om hedersförtryck. För alla åldrar.
contacts-listed-men-line = Stödlinjen för män
    .hint = För män från 18 år.
contacts-listed-trans-line = Stödlinjen för transpersoner
    .hint = För transpersoner och icke-binära från 18 år.
contacts-listed-terrafem = Terrafem
    .hint = För kvinnor och flickor. Många språk.
contacts-listed-bris = Bris
    .hint = För dig under 18 år.
contacts-listed-victim-support = Brottsofferjouren
    .hint = För den som har utsatts för brott.
contacts-listed-suicide-line = Självmordslinjen
    .hint = För den som tänker på att dö.
contacts-listed-tax-agency = Skatteverket
    .hint = För att ansöka om skyddade personuppgifter.
contacts-listed-origo = Origo
    .hint = Om hedersförtryck. För dig mellan 13 och 26 år.

## max 120
## What is said beside the numbers

contacts-no-dialler = Den här telefonen kan inte ringa. Ring från en annan telefon som är säker.
# g02, 004 Box
contacts-other-phone = Kontrollerar någon din telefon? Ring från en annan telefon.
# 004
contacts-who = Med ”din kontakt” menas den som hjälper dig, till exempel på socialtjänsten.

## max 60
## Numbers for whoever helps in their work. They stand on no page of the person's.

contacts-listed-rvc-inner = Relationsvåldscentrum Innerstaden
contacts-listed-rvc-southeast = Relationsvåldscentrum Sydost
contacts-listed-rvc-west = Relationsvåldscentrum Väst
contacts-listed-rvc-southwest = Relationsvåldscentrum Sydväst
contacts-listed-crisis-centre = Kriscentrum för kvinnor och barn
contacts-listed-mika = Mikamottagningen
contacts-listed-region-coordinator = Regionkoordinator, människohandel
contacts-listed-school-at-shelter = Undervisning för barn i skyddat boende
contacts-listed-school-sluss = Skolslussen
contacts-listed-nch-support = Nationella stödtelefonen, NCH
