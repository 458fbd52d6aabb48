## max 28
settings-title = Inställningar
settings-language = Språk
settings-second = Ett språk till
settings-second-none = Inget
settings-size = Textstorlek
settings-size-usual = Vanlig
settings-size-large = Stor
settings-size-larger = Större
settings-size-largest = Störst
settings-code = Byt kod
settings-remove = Ta bort allt här
settings-remove-now = Ta bort

# max 110
settings-second-text = Texten visas på två språk, under varandra.
# max 110
settings-remove-text = Alla listor här tas bort. Koden öppnar sedan ingenting.
# max 110
settings-draft = Ingen som talar språket har granskat texten än.
# max 60
settings-code-changed = Koden är bytt.
# max 28
settings-read = Läs upp sidor för mig
# max 110
settings-read-text = Tryck på ”Lyssna på sidan”. Sedan läses alla sidor upp. Håll telefonen mot örat, eller använd hörlurar.
# max 28
settings-listen = Lyssna på sidan
