## max 60
## .hint max 120
## How mail comes and who reads the papers. Ids and their order: core/content/sections/papers.toml

papers-title = Post och papper
    .hint = Här bestämmer du hur din post når dig. Gör det om någon annan kan öppna dina brev.
papers-question-mail = Hur får du din post?
    .hint = Välj bara sättet. Skriv aldrig en adress.
papers-question-digital = Kan någon annan öppna din digitala brevlåda?
    .hint = Tänk på appar där du får post, till exempel från Skatteverket.
papers-question-letters = Vad gör du om ett brev säger att någon vill träffa dig?
    .hint = Brevet kan komma från en myndighet. Brevet kan också handla om barnen.
papers-question-own-file = Har du bett socialtjänsten om en egen akt?
    .hint = En akt är papperen om dig. Står någon annan i samma akt? Den personen kan läsa om dig.
papers-question-renew = Vilka nya papper och kort behöver du?
    .hint = Du kan få hjälp att skaffa nya. Fråga din kontakt.
papers-question-certificates = Vilka intyg behöver du?
    .hint = Ett intyg är ett papper som visar att något stämmer. Fråga din kontakt vem som skriver intyg.

## max 60

papers-option-mail-restante = Posten väntar i en butik som har post (poste restante)
papers-option-mail-office = Posten kommer genom socialtjänstens kontor
papers-option-mail-person = Posten kommer genom en person jag litar på
papers-option-mail-collect = Jag läser posten hos min kontakt
papers-option-mail-usual = Posten kommer som vanligt
papers-option-mail-undecided = Jag har inte bestämt än
papers-option-letters-contact = Jag frågar min kontakt innan jag svarar
papers-option-letters-worker = Min kontakt hjälper mig att svara
papers-option-renew-id = Legitimation
papers-option-renew-passport = Pass
papers-option-renew-card = Bankkort
papers-option-renew-bank = Bankdosa eller BankID
papers-option-renew-permit = Uppehållstillståndskort
papers-option-renew-other = Annat
papers-option-certificates-data = Intyg så att mitt namn och min adress kan bli skyddade
papers-option-certificates-home = Intyg så att jag kan få bostad snabbare
papers-option-certificates-other = Annat intyg

## max 170

# g85
papers-note-digital = Din digitala post kan visa var du är. Andra kan märka om du ändrar något. Fråga din kontakt vad du ska göra.
# 000 par. 4
papers-note-file = Den som delar akt med dig kan läsa det du berättar. Be din kontakt om en akt som bara är din. Det är viktigt också när du söker pengar.

# 001 [Kommunicering], [Praktiskt stöd]
papers-guidance-open = Brev kan visa var du är och vem som hjälper dig. Bestäm med din kontakt hur breven når dig. Ingen ska skicka brev innan ni har bestämt det.
# 003 par. 3; expert
papers-guidance-answer = Vill någon träffa dig eller barnen? Ett svar på brevet kan visa var du är. Fråga din kontakt innan du svarar.

# X-02
papers-hint-usual = Andra kan öppna brev som kommer hem. Bestäm ett annat sätt med din kontakt.
