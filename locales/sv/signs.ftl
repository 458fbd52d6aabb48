## max 60
## .hint max 120
## Signs that the danger grows. Ids and their order: core/content/sections/signs.toml

signs-title = Tecken
    .hint = Tecken kan visa att faran ökar. Läs dem när något känns annorlunda. Appen sparar inte det du kryssar för i listan.
signs-question-signs = Vilka tecken på fara känner du igen?
    .hint = Listan är inget prov. Det du kryssar för sparas inte.
signs-question-own = Vad känner du själv när faran ökar?
    .hint = Skriv till exempel: ont i magen. Skriv inga namn, inga platser och inte vad någon har gjort.
signs-question-first = Vad gör du först om du märker att faran ökar?
    .hint = Bestäm svaret nu, medan du har tid. Är det fara redan nu? Ring nödnumret.

## max 60

signs-option-signs-threats = Hoten blir fler eller värre
signs-option-signs-phone = Någon tar min telefon
signs-option-signs-passport = Någon tar mitt pass eller min legitimation
signs-option-signs-locked = Någon låser in mig eller låter mig inte gå ut
signs-option-signs-marriage = Andra pratar om att jag ska gifta mig
signs-option-signs-travel = Andra pratar om att jag ska resa
signs-option-signs-meeting = Släkten samlas för att prata om mig
signs-option-signs-followed = Någon följer efter mig
signs-option-signs-found-out = Någon har fått veta något hemligt om mig
signs-option-signs-weapon = Någon har ett vapen eller hotar med kniv
signs-option-signs-neck = Någon tar mig hårt om halsen
signs-option-signs-threat-child = Någon hotar ett barn eller ett djur
signs-option-signs-calm = Någon blir plötsligt tyst eller ovanligt snäll
signs-option-first-contact = Jag ringer min kontakt
signs-option-first-leave = Jag går hemifrån
signs-option-first-sign = Jag använder ordet eller tecknet jag har bestämt med någon
signs-option-first-call = Jag ringer nödnumret

## max 170

# 004 Risk b3; practice 2; expert
signs-note-day = Det här kan betyda att faran är stor. Ring din kontakt i dag, när ingen hör. Kväll eller helg? Ring socialjouren. Fara just nu? Ring nödnumret.
# 001 [Olika former av våld: latent]
signs-guidance-best = Du vet bäst när faran ökar. Rädslan kan finnas också de dagar när inget händer. Lita på det du känner.
# 004 Risk b3; expert
signs-guidance-early = Du behöver inte vänta tills någon gör dig illa. Hör av dig till din kontakt redan vid de första tecknen.
