## max 60
## .hint max 120
## Rooms when somebody becomes threatening. Ids and their order: core/content/sections/rooms.toml

rooms-title = Rum
    .hint = Bestäm här vilka rum du går till om någon blir hotfull. Gör det innan något händer.
rooms-question-avoid = Vilka rum undviker du om någon blir hotfull?
rooms-question-better = Vilka rum är säkrare om någon blir hotfull?
    .hint = Välj helst ett rum med dörr ut. Hoppa aldrig från hög höjd.

## max 60

rooms-option-avoid-kitchen = Kök
rooms-option-avoid-garage = Garage eller förråd
rooms-option-avoid-bathroom = Badrum utan annan väg ut
rooms-option-avoid-balcony = Balkong högt upp
rooms-option-avoid-stairs = Platsen nära en trappa
rooms-option-avoid-weapons = Rum där det finns vapen
rooms-option-avoid-locked = Rum som någon kan låsa utifrån
rooms-option-better-exit = Rum med dörr ut
rooms-option-better-window = Rum med fönster nära marken
rooms-option-better-street = Rum där grannar kan höra mig
rooms-option-better-signal = Rum där telefonen fungerar

## max 170

# 001 B1 p.4
rooms-guidance-move = I kök och garage finns saker som kan skada dig. Små rum utan utgång är också farliga. Gå tidigt till ett rum med dörr ut.
