## max 28
codes-title = Fler koder
codes-advice = Innan du väljer
codes-lists = Listor att visa
codes-erase = Kod som raderar
codes-now = Radera allt
codes-on = På
codes-off = Av

## max 140
## Said before a code is chosen, and wherever something is erased

codes-worse = Att vägra, eller radera så att det märks, kan göra våldet värre.
codes-choice = Du bestämmer. Prata gärna först med någon som kan det här.

## max 60

codes-better-lists = När listor är bättre
codes-better-erase = När radering är bättre
codes-neither = När inget av dem hjälper

## max 140

codes-better-lists-see = Någon kräver att få se. Då finns det något att visa.
codes-better-lists-plan = Du behöver planen igen. Efter en radering är den borta.
codes-better-lists-hands = Någon ser på. Listorna öppnas precis som allt annat.
codes-better-erase-taken = Telefonen kan snart tas ifrån dig, och någon kan leta i den.
codes-better-erase-done = Du behöver inte planen mer.
codes-neither-knows = Någon vet redan om planen, eller har sett koden.
codes-neither-spy = Telefonen kan ha en spionapp. Den ser skärmen och koderna.
codes-iphone = På en Iphone: den som bryter sig in i telefonen kan prova koder någon annanstans. Välj minst { $keys } tecken.
codes-neither-now = Du är i fara nu. Gör det som lugnar. Ring { $number } när du kan.

## max 140
## Lists under a code of their own

codes-lists-text = En egen kod öppnar vanliga listor. Listorna fylls med vardagliga saker.
codes-lists-changes = En gång om dagen, när du öppnar planen, ändras en eller två rader. Du får se vilka.
codes-lists-not = Listorna övertygar inte alla. Den som känner till appen kan ana mer.
codes-lists-own = Öppna listorna med deras kod. Ändra det som inte passar dig.
codes-lists-empty = Listorna är tomma. Då ändras ingenting i dem.
codes-lists-foreign = Byter eller tar du bort något märker den som bytte koden det.
codes-lists-refill-text = Allt i listorna byts ut mot nya rader.
codes-lists-remove-text = Listorna tas bort. Deras kod öppnar sedan ingenting.

## max 28
codes-lists-make = Välj kod till listorna
codes-lists-change = Ändra listorna
codes-lists-code = Byt deras kod
codes-lists-refill = Fyll dem på nytt
codes-lists-remove = Ta bort listorna
codes-lists-remove-now = Ta bort dem
codes-lists-fine = Det är okej
codes-lists-mine = Det var jag som bytte

## max 140
## The code that erases

codes-erase-what = Planen försvinner med allt du har skrivit. Det går inte att ångra.
codes-erase-left = Samtal, sms, bilder, kontakter och butikens lista över appar blir kvar.
codes-erase-others = Har någon annan låsta listor i räknaren försvinner de också. Det kan märkas.
codes-erase-lists = Tryck C, skriv koden och håll =. Sedan öppnas listorna som du visar.
codes-erase-nothing = Tryck C, skriv koden och håll =. Sedan händer ingenting som syns på räknaren.
codes-erase-anybody = Koden raderar, vem som än skriver den.
codes-erase-two = Den som kan listornas kod ser att du skriver en annan.
codes-erase-drill = Öva först. Sedan kan du välja en kod som raderar.
codes-erase-on = Koden är på. Den visas inte igen. Lär dig den utantill.

## max 28
codes-erase-choose = Välj kod som raderar
codes-erase-code = Byt koden som raderar
codes-erase-off = Stäng av koden

## max 140
## Erasing from inside

codes-now-lists = Räknaren visas. Listorna som du visar blir kvar, och räknarens historik.
codes-now-nothing = Räknaren visas och fungerar som förut, med sin historik.
codes-erase-hold = Håll i tre sekunder för att radera
codes-erase-touched = Håll intryckt i tre sekunder. Kan du inte hålla, tryck här:

# max 28
codes-erase-twice = Radera med ett tryck till

## max 140
## Found when the plan was opened

codes-note-gone = Listorna som du visar är borttagna. Någon gjorde det med deras kod.
codes-note-code = Listorna har fått en ny kod. Var det du? Se Listor att visa.
codes-note-close = Listornas kod liknar koden som raderar. Byt en av dem.
codes-note-erase = Koden som raderar fungerar inte längre. Välj en ny.
codes-note-unreadable = Listorna som du visar kan inte läsas här. De är kvar.
codes-note-own = Listornas kod liknar din egen kod. Byt en av dem.
codes-change-added = Ny rad i listorna du visar: { $entry }
codes-change-ticked = Avbockat i listorna du visar: { $entry }
codes-change-removed = Borttaget i listorna du visar: { $entry }
