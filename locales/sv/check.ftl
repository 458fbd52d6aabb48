### What the guard says about a text that somebody writes: what was found, why it matters, what to write instead.

## max 60
## .why max 90
## .hint max 90
## .instead max 20

check-identity-number = Det här ser ut som ett personnummer.
    .why = Numret visar vem du är. Med det kan någon hitta dig.
    .hint = Ta bort numret. Planen behöver det aldrig.
    .instead = nummer
check-phone-number = Det här ser ut som ett telefonnummer.
    .why = Numret kan visa vem du pratar med.
    .hint = Spara det under ”Nummer”, med ett annat namn.
    .instead = nummer
check-mail-address = Det här ser ut som en mejladress.
    .why = En mejladress visar ofta ett namn och en arbetsplats.
    .hint = Ta bort adressen. Skriv bara ”mejl”.
    .instead = mejl
check-street = Det här ser ut som en adress.
    .why = Den som läser adressen kan hitta dig.
    .hint = Skriv bara vilken sorts ställe, till exempel ”affär” eller ”bibliotek”.
    .instead = ett ställe
check-door = Det här ser ut som en del av en adress.
    .why = Ett postnummer eller en våning kan visa var du bor.
    .hint = Skriv bara ”hemma” eller ”hos en vän”.
    .instead = hemma
check-town = Det här ser ut som en kommun, en stad eller ett län.
    .why = Namnet kan räcka för att någon ska hitta dig.
    .hint = Skriv bara ”en annan stad”, utan namn.
    .instead = en annan stad
check-place = Det här ser ut som namnet på en plats.
    .why = Namnet kan visa var du är eller ska vara.
    .hint = Skriv ett ord som bara du förstår.
    .instead = ett ställe
check-position = Det här ser ut som en plats på kartan.
    .why = Det visar precis var du är eller ska vara.
    .hint = Ta bort platsen. Skriv ett ord som bara du förstår.
    .instead = ett ställe
check-link = Det här ser ut som en länk.
    .why = En länk kan visa vilken hjälp du söker.
    .hint = Ta bort länken. Skriv ett ord som hjälper dig att minnas.
    .instead = sida
check-new-name = Det här kan handla om ett nytt namn.
    .why = Med ditt nya namn kan någon hitta dig igen.
    .hint = Skriv aldrig det nya namnet. Skriv bara ”jag”.
    .instead = jag
check-person = Det här ser ut som namnet på en person.
    .why = Ett namn kan visa vem du är eller vem som hjälper dig.
    .hint = Skriv rollen eller ett annat namn, till exempel ”en vän”.
    .instead = någon
check-service = Det här kan vara ett skyddat boende eller annan hjälp.
    .why = Namnet kan visa var du är och vilken hjälp du får.
    .hint = Skriv bara ”dit” eller ”stället”.
    .instead = stället
check-protection = Det här kan handla om skyddade personuppgifter.
    .why = Den som läser det kan förstå vilket skydd du har.
    .hint = Det behöver inte stå här. Prata med din kontakt om det.
    .instead = det
check-school = Det här ser ut som namnet på en skola eller förskola.
    .why = Med skolans namn kan någon hitta dig eller ditt barn.
    .hint = Skriv bara ”skolan” eller ”förskolan”.
    .instead = skolan
check-work = Det här ser ut som en arbetsplats.
    .why = Arbetsplatsen visar var du är på dagarna.
    .hint = Skriv bara ”jobbet”.
    .instead = jobbet
check-child = Det här ser ut som ett barns namn eller födelsedag.
    .why = Det kan visa vem barnet är. Då kan någon hitta er.
    .hint = Skriv bara ”Barn 1” eller ”Barn 2”.
    .instead = barnet
check-leaving = Det här kan visa när du ska ge dig av.
    .why = Den som läser det kan hindra dig eller vänta på dig.
    .hint = Kom ihåg dagen i huvudet. Skriv bara ”då”.
    .instead = då
check-going = Det här kan visa vart du ska.
    .why = Någon kan följa efter dig, eller komma dit före dig.
    .hint = Kom ihåg stället i huvudet. Skriv bara ”dit”.
    .instead = dit
check-code = Det här ser ut som en kod eller ett lösenord.
    .why = Den som läser koden kan använda den.
    .hint = Lär dig den utantill. Skriv bara ”koden”.
    .instead = koden
check-account = Det här ser ut som ett nummer på ett konto eller kort.
    .why = Numret kan visa vem du är och var dina pengar finns.
    .hint = Ta bort numret. Skriv bara ”kontot” eller ”kortet”.
    .instead = konto
check-document = Det här ser ut som numret på ett pass eller ett ärende.
    .why = Numret är ditt. Med det kan någon få veta mer om dig.
    .hint = Ta bort numret. Skriv bara ”passet” eller ”ärendet”.
    .instead = papper
check-plate = Det här ser ut som numret på en bil.
    .why = Med numret kan någon få veta vems bilen är.
    .hint = Ta bort numret. Skriv bara ”bilen”.
    .instead = bil
check-network = Det här ser ut som numret eller namnet på ett nätverk.
    .why = Det kan visa i vilket område du är.
    .hint = Ta bort det. Skriv bara ”internet”.
    .instead = internet
check-worker = Det här kan visa vem din kontakt är.
    .why = Ett namn eller en titel visar vilken hjälp du får.
    .hint = Skriv namnet som du har valt under ”Nummer”.
    .instead = någon
check-violence = Det här kan handla om våld.
    .why = Någon annan kan läsa det. Då kan det bli farligare för dig.
    .hint = Du får berätta allt för din kontakt. Det behöver inte stå här.
check-health = Det här kan handla om hälsa eller medicin.
    .why = Du bestämmer vem som får veta. Här kan någon läsa det.
    .hint = Skriv bara ”medicin”, utan namnet på den.
check-belonging = Det här kan handla om tro, kärlek eller uppehållstillstånd.
    .why = Det kan vara farligt om någon läser det.
    .hint = Det behöver inte stå här. Du bestämmer vem som får veta.
check-alias = Det här ordet kan visa vem det är.
    .why = Den som ser namnet kan förstå att du får hjälp.
    .hint = Välj ett vanligt namn som ingen undrar över.
    .instead = namn
check-hiding-place = Det här ser ut som ett gömställe.
    .why = Den som läser det kan hitta det du har lagt där.
    .hint = Skriv bara vilken sorts ställe, till exempel ”hemma” eller ”hos en vän”.
    .instead = hemma
check-helper = Det här kan visa vem som hjälper dig.
    .why = Den som hjälper dig kan också behöva skydd.
    .hint = Skriv bara ”en vän”, utan plats och jobb.
check-long = Det här är en lång text.
    .why = En lång text kan ha med något som visar vem du är.
    .hint = Skriv några få egna ord i stället.
    .instead = det
check-took-part = Det här kan visa vem som var med eller vem som berättade.
    .why = Med ett namn kan någon förstå vem du är.
    .hint = Skriv bara ”någon” eller ”en person”.
    .instead = någon

## max 40
## The piece of text that was found

check-found = ”{ $text }”

## max 40

check-instead = Skriv så här i stället
