## max 60
## .hint max 120
## A neighbour who calls for help. Ids and their order: core/content/sections/neighbour.toml

neighbour-title = Granne
    .hint = En granne kan ringa nödnumret när du inte själv kan ringa. Här bestämmer du när grannen ska ringa.
neighbour-question-who = Vilken granne kan hjälpa dig?
    .hint = Är det säkert att be grannen? På grannens sida under ”Nummer” finns tre frågor som hjälper dig.
neighbour-question-signal = När ska grannen hjälpa dig?
    .hint = Svaret är ert tecken. Bestäm tecknet tillsammans med grannen, när ingen annan hör.
neighbour-question-does = Be grannen att ringa nödnumret och inte gå in

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
neighbour-guidance-ordinary = Välj ett tecken som ser vanligt ut för andra. Välj något som du annars inte gör.
