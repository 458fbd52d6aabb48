## max 60
## .hint max 120
## The new everyday life. Ids and their order: core/content/sections/after.toml

after-title = Vardagen nu
    .hint = Här tänker du igenom vad som gör dig säkrare i vardagen. Skriv aldrig en adress eller en ort.
after-question-type = Hur bor du nu?
    .hint = Välj bara vilket slags boende det är. Skriv aldrig var du bor.
after-question-habits = Vad har du ändrat i din vardag?
    .hint = Den som känner till dina vanor kan vänta på dig. Ändra det som går att ändra.
after-question-home = Vad är ordnat där du bor?
    .hint = Din kontakt kan hjälpa dig att ordna det som saknas.
after-question-told = Vem på jobbet eller i skolan vet om hotet?
    .hint = Så få som möjligt ska veta. Fråga din kontakt vad andra behöver veta.
after-question-contact = Hur hör du av dig till dem som du kände förut?
    .hint = Fråga din kontakt innan du hör av dig till någon.

## max 60

after-option-type-shelter = På ett skyddat boende
after-option-type-own = I egen bostad
after-option-type-with-someone = Hemma hos någon annan
after-option-type-family-home = I familjehem
after-option-type-stay = Kvar hemma. Den eller de jag är rädd för har flyttat
after-option-type-other = På ett annat sätt
after-option-habits-routes = Vägarna jag tar
after-option-habits-times = Tiderna när jag är ute
after-option-habits-shops = Affärerna jag går till
after-option-habits-training = Träning och fritid
after-option-habits-health = Stället där jag får vård
after-option-habits-worship = Moské, kyrka eller annan samlingslokal
after-option-habits-school-work = Skola eller jobb
after-option-home-lock = Låset är bytt
after-option-home-name = Mitt namn syns inte på dörren
after-option-home-peephole = Dörren har titthål eller kedja
after-option-home-curtains = Ingen kan se in
after-option-home-entry = Ingen annan har fått portkoden av mig
after-option-home-neighbour = En granne vet att jag kan behöva hjälp
after-option-told-nobody = Ingen
after-option-told-one = En person
after-option-told-few = Några få som behöver veta
after-option-contact-none = Jag hör inte av mig
after-option-contact-worker = Genom min kontakt
after-option-contact-safe = På ett sätt som jag har bestämt med min kontakt

## max 170

# 003 par. 3, 4; 001 [Säkerhetsplanering]
after-guidance-goes-on = Hotet kan fortsätta när du har lämnat någon. Gå därför igenom planen igen med din kontakt. Ändra vägar och vanor som andra känner till.
# 003 par. 3
after-guidance-stories = Någon kan ringa myndigheter flera gånger och ljuga om dig. Berätta för din kontakt samma dag. Be att myndigheten frågar dig innan något ändras.
# 001 B1 p.14; g87
after-guidance-longing = Att sakna någon är vanligt. Ett enda samtal kan visa var du är. Fråga därför din kontakt först. Ni kan hitta ett säkert sätt.
