## max 60
## .hint max 120
## Places to go to. Ids and their order: core/content/sections/places.toml

places-title = Ställen
    .hint = Hit kan du gå om du behöver komma bort.
places-question-list = Vart kan du gå?
    .hint = Välj minst ett ställe för dagen och ett för natten. Skriv aldrig en adress.
places-question-night = När är stället öppet?
places-question-walk = Hur lång tid tar det att gå dit?
places-question-asked = Har du kontrollerat att du kan gå dit?

## max 40

places-option-list-neighbour = Hos en granne
places-option-list-friend = Hos en vän
places-option-list-shop = Affär
places-option-list-library = Bibliotek
places-option-list-school-work = Skola eller jobb
places-option-list-pharmacy = Apotek
places-option-list-health = Vårdcentral eller sjukhus
places-option-list-transport = Station eller buss med personal
places-option-list-service = Annat ställe med personal
places-option-list-police = Polisstation
places-option-list-street = Gata med folk och ljus
places-option-night-always = Alltid, även på natten
places-option-night-day = På dagen
places-option-night-evening = På dagen och kvällen
places-option-walk-two = 2 minuter
places-option-walk-five = 5 minuter
places-option-walk-quarter = 15 minuter
places-option-walk-more = Längre

## max 170

# 001 B1 p.4
places-guidance-people = Välj ställen med folk eller personal. Välj inte det ställe där någon letar efter dig först.
places-guidance-relative = En släkting kan bli pressad att berätta var du är. Finns det ingen som du litar på? Välj bara ställen med personal.
# inventory 2.6
places-guidance-several = Tänk på alla som någon kan pressa att berätta var du är.
# X-05
places-hint-night = Välj också ett ställe som är öppet på natten.
