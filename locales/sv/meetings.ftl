## max 60
## .hint max 120
## How the person meets the contact. Ids and their order: core/content/sections/meetings.toml

meetings-title = Möten
    .hint = Bestäm här hur du träffar din kontakt utan att andra märker det. Läs sidan före varje möte.
meetings-question-place = Var kan du träffa din kontakt?
    .hint = Välj bara vilket slags ställe det är. Lär dig adressen utantill. Skriv aldrig adressen.
meetings-question-arrive = Hur kommer du in till mötet utan att någon ser dig?
meetings-question-reason = Vad säger du om någon ser dig där du träffar din kontakt?
    .hint = Skriv ett vanligt svar, till exempel: Jag ska handla. Skriv aldrig namn, adresser, platser eller tider.
meetings-question-phone = Vad gör du med telefonen före och under mötet?
    .hint = Telefonen kan visa var du är. Fråga din kontakt. I fara: slå på telefonen, slå av flygplansläget och ring nödnumret.
meetings-question-companion = Vill du ha med dig någon till mötet?
    .hint = Svara när du är ensam. Du bestämmer själv.
meetings-question-children = Var är barnen under mötet?
    .hint = Små barn kan råka berätta. Barnen ska därför inte höra vad ni säger.
meetings-question-back-by = När måste du vara tillbaka efter mötet?
    .hint = Välj dag och tid på dagen. Säg till din kontakt när mötet måste vara slut.
meetings-question-cancel = Hur säger du att du inte kommer till mötet?
    .hint = Berätta för din kontakt vad du har valt. Då vet ni båda vad det betyder.
meetings-question-next = När träffar du din kontakt nästa gång?
    .hint = Appen skickar inga påminnelser. Lär dig tiden. Ta bort svaret efter mötet. Annars tar appen bort svaret senare.

## max 60

meetings-option-place-office = På min kontakts kontor
meetings-option-place-service = På en vårdcentral, en skola, ett bibliotek eller liknande
meetings-option-place-elsewhere = På ett annat ställe som vi har bestämt
meetings-option-place-phone = Vi pratar bara i telefon
meetings-option-arrive-main = Jag går genom den vanliga ingången
meetings-option-arrive-other-door = Jag går genom en annan ingång
meetings-option-arrive-fetched = Någon möter mig och går in med mig
meetings-option-arrive-room = Jag går direkt till rummet, utan väntrum
meetings-option-phone-left = Jag lämnar telefonen där andra tror att jag är
meetings-option-phone-flight = Jag har flygplansläge på hela vägen
meetings-option-phone-off = Jag har telefonen avstängd hela vägen
meetings-option-phone-outside = Jag lämnar telefonen utanför mötesrummet
meetings-option-children-school = I förskolan eller skolan
meetings-option-children-trusted = Hos någon jag litar på
meetings-option-children-with-me = Med mig, men i ett annat rum
meetings-option-cancel-no-show = Jag stannar borta och säger inget
meetings-option-cancel-word = Jag skickar ett vanligt ord som vi har bestämt
meetings-option-cancel-missed-call = Jag ringer och lägger på

## max 170

# 000 par. 1; expert
meetings-guidance-alone = Den eller de du är rädd för får aldrig vara med. Andra kan pressa en släkting att berätta. Ta därför inte med någon släkting till mötet.
# 000 b1; 001 B1 p.3
meetings-guidance-elsewhere = Någon kan känna igen dig på kontoret eller i väntrummet. Be din kontakt om ett annat ställe, utan väntrum.
# 000 par. 1; 004 End
meetings-guidance-calendar = Andra kan se din kalender och dina papper. Skriv inte upp mötet där. Ta inte med papper hem från mötet.
# X-11
meetings-hint-three-more = Tre steg till hör ihop med flygplansläge: en förklaring, platstjänster av, wifi och Bluetooth av.
# X-20
meetings-hint-other-way = Du har valt att ett steg inte är säkert för dig. Välj ett annat sätt och fråga din kontakt.
