## max 60
## .hint max 120
## Social media. Ids and their order: core/content/sections/online.toml

online-title = Sociala medier
    .hint = Här tänker du igenom vad andra kan se om dig på nätet. Läs hela sidan innan du ändrar något.
online-question-accounts = Vilka appar använder du?
online-question-do = Hur gör du med varje app?
    .hint = Kan någon märka en ändring? Fråga din kontakt först.
online-question-tags = Har du bett andra att inte tagga dig eller skriva om dig?
    .hint = När någon taggar dig syns ditt namn vid en bild eller text.
online-question-followers = Kan någon se vad du lägger ut och berätta om dig?
    .hint = Tänk också på vänner till dina vänner.
online-question-map = Kan andra se på en karta var du är?
    .hint = Titta i dina appar. Träffar du någon du är rädd för? Ändra då inget. Personen kan få veta att du har ändrat något.

## max 60
## The names of apps are the same in every language

online-option-accounts-facebook = Facebook
online-option-accounts-instagram = Instagram
online-option-accounts-snapchat = Snapchat
online-option-accounts-tiktok = TikTok
online-option-accounts-whatsapp = WhatsApp
online-option-accounts-telegram = Telegram
online-option-accounts-games = Spel med chatt
online-option-accounts-dating = Dejtingappar
online-option-accounts-other = Andra appar
online-option-do-usual = Jag använder appen som vanligt
online-option-do-careful = Jag läser, men skriver inget om mig
online-option-do-private = Bara de som jag väljer får se mitt konto
online-option-do-pause = Jag tar en paus från appen
online-option-do-close = Jag stänger kontot

## max 170

# g80
online-note-tags = Andra kan visa var du är i en bild eller text. Be dem du litar på att inte tagga dig. Fråga inga andra.
# 001 B1 p.13b; g46
online-note-followers = Den som ser det du lägger ut kan berätta för andra. Visa inte var du är eller vem du är med. Fråga din kontakt innan du tar bort någon.

# 000 b6; g45
online-guidance-change = Någon kan märka om du plötsligt blir tyst eller ändrar något. Fortsätt ungefär som förut, men visa lite mindre. Fråga din kontakt före en ändring.
# 001 B1 p.13b; g79
online-guidance-away = Små saker kan tillsammans visa var du är. Säkrast är att vara borta från sociala medier en tid. Visa aldrig var du är eller vem du är med.
# 001 B1 p.13b; g80
online-guidance-others = Vänners vänner kan sprida det du visar. Visa bara det som alla får veta. Tagga inte andra, för någon kan hitta dig genom dem.
