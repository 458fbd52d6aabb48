## max 28
codes-title = Visa listor eller radera
codes-advice = Läs det här först
codes-lists = Vanliga listor att visa
codes-erase = Kod som raderar
codes-now = Radera allt
codes-on = På
codes-off = Av

## max 140
## Said before a code is chosen, and wherever something is erased

codes-worse = Våldet kan bli värre om du vägrar visa appen. Det kan också bli värre om någon märker att du har raderat.
codes-choice = Du bestämmer. Prata gärna med din kontakt först.
codes-text = Här förbereder du dig om någon tvingar dig att visa appen.

## max 60

codes-better-lists = När det är bättre att visa listor
codes-better-erase = När det är bättre att radera
codes-neither = När varken listor eller radering hjälper

## max 140

codes-better-lists-see = Någon kräver att få se appen. Då kan du visa listorna.
codes-better-lists-plan = Du vill ha kvar planen. Om du raderar försvinner den.
codes-better-lists-hands = Någon ser när du skriver koden. Listorna öppnas på samma sätt som planen.
codes-better-erase-taken = Någon kan snart ta din telefon och leta i den.
codes-better-erase-done = Du behöver inte planen mer.
codes-neither-knows = Någon känner redan till planen eller har sett koden.
codes-neither-spy = Det kan finnas en spionapp i telefonen. Den ser skärmen och koderna. Använd en annan telefon.
codes-iphone = På en iPhone kan någon prova koder med en dator. Säkrast är minst { $keys } siffror.
codes-neither-now = Är du i fara nu? Gå därifrån om du kan. Ring { $number }. Om du inte kan gå därifrån: gör det som brukar lugna läget.

## max 140
## Lists under a code of their own

codes-lists-text = Du får en extra kod som öppnar vanliga listor. Du kan visa dem i stället för planen. Planen syns inte där.
codes-lists-changes = När du öppnar planen ändrar appen en eller två rader i listorna. Då ser listorna använda ut. Du får se vad som ändras.
codes-lists-not = Listorna lurar inte alla. Den som känner till appen kan misstänka att det finns mer.
codes-lists-own = Öppna listorna från räknaren, med listornas egen kod. Ändra det som inte passar ditt liv.
codes-lists-empty = Listorna är tomma. Därför ändras ingenting i dem.
codes-lists-foreign = Var det inte du? Då kan någon annan ha bytt koden. Personen märker om du ändrar något här. Prata med din kontakt.
codes-lists-refill-text = Allt i listorna byts ut mot nya rader.
codes-lists-remove-text = Listorna tas bort. Deras kod öppnar sedan ingenting.

## max 28
codes-lists-make = Välj kod till listorna
codes-lists-change = Ändra listorna
codes-lists-code = Byt kod till listorna
codes-lists-refill = Fyll listorna på nytt
codes-lists-remove = Ta bort listorna
codes-lists-remove-now = Ja, ta bort listorna
codes-lists-fine = Jag har läst texten
codes-lists-mine = Det var jag som bytte

## max 140
## The code that erases

codes-erase-what = Planen försvinner med allt du har skrivit. Det går inte att ångra.
codes-erase-left = Samtal, sms, bilder och telefonens kontakter raderas inte. App-butikens lista över dina appar finns också kvar.
codes-erase-others = Har någon annan låsta listor i räknaren? De raderas också. Då märker personen det.
codes-erase-lists = Så raderar du: Tryck på C. Skriv koden. Håll knappen = intryckt. Sedan öppnas de vanliga listorna.
codes-erase-nothing = Så raderar du: Tryck på C. Skriv koden. Håll knappen = intryckt. Skärmen visar inte att du har raderat.
codes-erase-anybody = Koden raderar allt, också om någon annan skriver den.
codes-erase-two = Vet någon annan koden till listorna? Då märker personen att du skriver en annan kod.
codes-erase-drill = Öva först. Sedan kan du välja en kod som raderar.
codes-erase-on = Koden som raderar är på. Appen visar inte koden igen. Lär dig den utantill.

## max 28
codes-erase-choose = Välj kod som raderar
codes-erase-code = Byt koden som raderar
codes-erase-off = Stäng av koden som raderar

## max 140
## Erasing from inside

codes-now-lists = Sedan visas räknaren. De vanliga listorna och räknarens historik finns kvar.
codes-now-nothing = Sedan visas räknaren. Den fungerar som vanligt och har kvar sin historik.
codes-erase-hold = Håll intryckt i tre sekunder för att radera
codes-erase-touched = Kan du inte hålla intryckt så länge? Tryck här i stället:

# max 28
codes-erase-twice = Radera allt med ett tryck

## max 140
## Found when the plan was opened

codes-note-gone = De vanliga listorna är borttagna. Någon har använt koden till dem. Prata med din kontakt.
codes-note-code = De vanliga listorna har fått en ny kod. Var det du som bytte?
codes-note-close = Koden till listorna är för lik koden som raderar. Byt en av dem.
codes-note-erase = Koden som raderar fungerar inte längre. Välj en ny.
codes-note-unreadable = De vanliga listorna kan inte läsas här. De är kvar.
codes-note-own = Listornas kod liknar din egen kod. Byt en av dem.
codes-note-last = Din plan försvinner när nästa plan eller låsta listor skapas. Tryck här för att läsa vad du kan göra.
codes-change-text = De vanliga listorna ska se använda ut. Därför har appen ändrat i dem. Du behöver inte göra något.
codes-change-added = Ny rad: { $entry }
codes-change-ticked = Avbockat: { $entry }
codes-change-removed = Borttaget: { $entry }

# max 40
codes-last-title = Din plan kan försvinna
codes-last-text = Räknaren har plats för fyra planer eller låsta listor. Om du eller någon annan skapar en till försvinner din plan.
codes-last-seen = ”Låt planen vara kvar” betyder att någon annans listor kan försvinna senare. Då märker personen det. Prata med din kontakt innan du trycker.
codes-last-lists = Dina egna vanliga listor försvinner genast. Den som kan deras kod kan märka det. Gör sedan nya vanliga listor med en annan kod.
# max 28
codes-last-pass = Låt planen vara kvar
