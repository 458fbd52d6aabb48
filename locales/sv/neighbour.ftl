## max 60
## .hint max 120
## A neighbour who calls for help. Ids and their order: core/content/sections/neighbour.toml

neighbour-title = Granne
    .hint = En granne kan ringa nödnumret när du inte själv kan ringa. Här bestämmer du när grannen ska ringa.
neighbour-question-who = Vilken granne kan hjälpa dig?
    .hint = Lägg först till grannen. Öppna sedan grannen under ”Nummer”. Tre frågor där hjälper dig att välja rätt.
neighbour-question-signal = Hur ska grannen märka att du behöver hjälp?
    .hint = Bestäm det tillsammans med grannen, när ingen annan hör.
neighbour-question-does = Säg till grannen: Ring nödnumret. Gå inte in.
    .hint = Säg det i förväg, när ingen annan hör. Grannen ska ringa bara när du behöver hjälp.

## max 60

neighbour-option-signal-noise = När grannen hör skrik eller bråk
neighbour-option-signal-knock = När jag knackar i väggen
neighbour-option-signal-lamp = När en lampa tänds och släcks
neighbour-option-signal-object = När en viss sak står i fönstret
neighbour-option-signal-message = När jag skickar ordet vi har bestämt i ett sms

## max 170

# 001 B1 p.6; expert
neighbour-guidance-call = Be bara en granne som du litar på. Den som går in kan bli skadad. Säg därför tydligt: Ring nödnumret, men gå inte in.
# 001 B1 p.6
neighbour-guidance-ordinary = Välj ett tecken som säger till grannen: ring nu. Andra ska inte undra över tecknet. Gör aldrig tecknet av någon annan anledning.
