# max 28
plan-home = Hem

## max 90
plan-leave = Stäng planen med ett tryck
plan-leave-again = Öva en gång till på att stänga
plan-leave-touch = Tryck på ”Räknare” längst ner.
plan-leave-back = Så öppnar du planen igen från räknaren: Tryck på C. Skriv koden. Håll knappen = intryckt.
plan-leave-always = Knappen ”Räknare” finns längst ner på varje sida.
# max 28
plan-leave-later = Fortsätt utan att öva

# max 200
plan-begins-places = Räknaren har plats för fyra planer eller låsta listor. Om du eller andra gör fler kan planen försvinna. Listor i planen räknas inte. Öppna planen ibland. Den kan varna.
# max 170
plan-begins-noticed = Har någon annan haft låsta listor i räknaren? Då kan personen märka att det finns fler nu. Prata i så fall med din kontakt.

## max 60
## Home

plan-more = Mer
plan-later = Inte nu
plan-changed = Något har ändrats för mig
plan-next = Nästa steg
plan-enough = Det viktigaste finns. Du behöver inte göra mer nu.
plan-put-off = Inget mer just nu. Förslagen kommer tillbaka nästa gång.

## max 120
## One next thing, in neutral words

plan-next-phone = Är telefonen säker nog för planen? Svara på fem frågor.
plan-next-phase = Berätta hur du har det just nu. Då visar appen rätt sidor.
plan-next-number = Spara numret till någon som hjälper dig.
plan-next-places = Välj ett ställe dit du kan gå.
plan-next-night = Välj ett ställe som är öppet på natten.
plan-next-devices-off = Se till att telefoner och andra saker är avstängda.
plan-next-trackers = Leta efter spårbrickor i väskor, kläder och leksaker.
plan-next-before = Läs sidan ”Innan du går”.
plan-next-unfinished = Fortsätt med korten där du var.
plan-next-first = Bestäm vad du gör först om något händer.
plan-next-age = Berätta hur gammal du är. Då visar appen rätt hjälpnummer.
plan-next-dependants = Svara på frågan: Vem behöver dig?
plan-next-ways = Svara på en fråga under ”Ut”.
plan-next-lists = Välj vanliga listor att visa om någon kräver att se appen.
plan-next-heart = Öva i dag på det som du vill kunna utantill.
plan-next-exposed = Bestäm vem du ringer om någon vet var du är.
plan-next-until = Bestäm vad du gör tills hjälpen kommer. Det gäller om någon vet var du är.
plan-next-told = Bestäm hur din kontakt kan varna dig genast.
plan-next-house = Fråga vilka regler som gäller för din telefon på boendet.
plan-next-contact = Välj vem som är din kontakt på boendet.
plan-next-meets = Berätta om du ännu träffar någon du är rädd för.
plan-next-practise = Öva med personalen vad du säger till nödnumret.
plan-next-bag = Ha väskan redo där du bor nu också.
plan-next-neighbour = Välj en granne som kan ringa efter hjälp.
plan-next-old = Ta bort svar som inte stämmer längre.
plan-next-letters = Bestäm vad du gör om ett brev ber dig träffa någon.
plan-next-asleep = Bestäm vem du ber om hjälp när du är rädd på natten.
plan-next-children = Kryssa för vad du eller personalen har sagt till barnen.
plan-next-essential = Svara på nästa viktiga fråga i planen.

## max 120
## Something has changed

plan-changed-text = Här ändrar du svaret på hur du har det just nu. Ingenting raderas om du inte väljer det.
# welcome-back
plan-changed-welcome = Du bestämmer. Du kan få hjälp igen när du vill.
plan-changed-old = Svar från tiden före ändringen
plan-changed-old-text = De här svaren visas inte längre. Du kan ta bort dem, en del i taget.
plan-changed-again = Gäller det här fortfarande?
plan-changed-numbers = Titta på sparade nummer
plan-changed-remove = Ta bort svaren
plan-changed-remove-text = Alla svar i den här delen tas bort. Det går inte att ångra.

## max 120
## Chapters and search

# max 170
plan-own = Planen är din. Fyll i det du vill, och hoppa över resten. Du kan fortsätta en annan dag. Skriv så lite som möjligt. Skriv inga riktiga namn, adresser eller platser.
plan-routine = Alla som får sådan här hjälp erbjuds en plan. Kanske behöver du aldrig använda planen.
# max 28
plan-rest = Fler delar av planen
# max 28
plan-search = Sök i planen

# max 40
plan-remove = Ta bort det som inte behövs
plan-remove-text = Välj den del av planen som du vill ta bort svar ur. Appen frågar en gång till innan svaren tas bort.
plan-hidden = Alla dolda svar
plan-hidden-text = Alla svar som är dolda i planen tas bort. Det går inte att ångra.
plan-hidden-old = Dolda svar från tiden före
plan-hidden-old-text = Dolda svar på frågor som du inte ser längre tas bort. Det går inte att ångra.

# max 40
plan-gestures = Så gör du på räknaren
    .hint = Öva på att öppna och stänga. Läs bara om resten. Sidan finns bara inne i planen.
# max 40
plan-gestures-to-open = Öppna planen
plan-gestures-to-close = Stänga planen
plan-gestures-to-begin = Börja om med en ny kod
plan-gestures-to-erase = Radera allt
# max 170
plan-gestures-open = Tryck på C. Skriv koden. Håll knappen = intryckt.
plan-gestures-close = Tryck på ”Räknare” längst ner på sidan. Det räcker med ett tryck.
plan-gestures-begin = Tryck på C. Tryck på % = % =. Håll knappen = intryckt. Välj språk och kod. Håll sedan knappen ”Klar” intryckt.
plan-gestures-erase = Håll knappen på sidan ”Radera allt” intryckt. Eller skriv koden som raderar, om du har valt en sådan.
plan-gestures-empty = Den nya koden öppnar en tom plan.
plan-gestures-lost = En glömd kod går inte att få tillbaka. Det som fanns under den koden går inte heller att få tillbaka.
plan-gestures-old = Hade den gamla planen en kod som raderar? Den koden raderar den nya planen också.
