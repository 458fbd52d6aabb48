## max 60
## .hint max 120
## How the person and the contact reach each other. Ids and their order: core/content/sections/contact.toml

contact-title = Min kontakt
    .hint = Din kontakt är den som hjälper dig. Bestäm nu hur ni når varandra utan att andra märker det.
contact-question-moment = När är det säkrast för din kontakt att nå dig?
    .hint = Välj när ingen annan ser eller hör dig. På din kontakts sida under ”Nummer” väljer du dagar och tider.
contact-question-cover = Vad säger du om någon frågar vem som ringde?
    .hint = Skriv ett vanligt svar som passar ditt liv. Skriv aldrig namn, adresser, platser eller vem som hjälper dig.
contact-question-silent = När ska din kontakt bli orolig om du inte svarar?
    .hint = Räkna från den dag då ni skulle ha pratat.
contact-question-silent-do = Vad ska din kontakt göra om du inte svarar?
    .hint = Bestäm nu. Din kontakt kan inte fråga dig när du inte svarar. Du kan välja flera svar.
contact-question-backup = Vem kontaktar du om din kontakt är borta?
    .hint = Välj till exempel en kollega till din kontakt. Socialjouren svarar på kvällar och helger.

## max 60

contact-option-moment-other-at-work = När den eller de jag är rädd för är på jobbet
contact-option-moment-school-work = När jag är i skolan eller på jobbet
contact-option-moment-outside = När jag är ute
contact-option-moment-any = När som helst
contact-option-moment-i-call = Bara jag ringer, aldrig min kontakt
contact-option-silent-same-day = Samma dag
contact-option-silent-one-day = Efter en dag
contact-option-silent-two-days = Efter två dagar
contact-option-silent-week = Efter en vecka
contact-option-silent-do-again = Försöka nå mig igen på ett säkert sätt
contact-option-silent-do-trusted = Ringa en person jag litar på
contact-option-silent-do-police = Kontakta polisen

## max 170

# 001 B1 p.1; 000 b2
contact-guidance-ways = Bestäm med din kontakt hur ni når varandra: samtal, sms, mejl eller brev. Välj de säkra sätten under ”Nummer”.
# 004 Meet 1
contact-guidance-sms = Andra kan läsa ett sms. De kan också se vem som har ringt. Be din kontakt att inte skriva något som avslöjar dig.
# 000 b2
contact-guidance-letters = Någon annan kan öppna dina brev. Be att få läsa dem hos din kontakt.
# 003 par. 4; CR-12
contact-guidance-agreed = Någon kan ringa och påstå att du har gått med på något. Be din kontakt att då fråga dig själv efter ett hemligt ord. Orden finns under ”Våra ord”.
# practice 26
contact-guidance-after-hours = På kvällar och helger kan din kontakt vara ledig. Då svarar socialjouren, socialtjänstens jour. Spara numret under ett annat namn.
# X-18
contact-hint-silent = Du har inte bestämt när din kontakt ska bli orolig. Välj en tid, så att någon kan hjälpa dig.
