## max 60
## .hint max 120
## People who can help, and those whom others can ask. Ids: core/content/sections/people.toml

people-title = Personer
    .hint = Här tänker du igenom vem som kan hjälpa dig om något händer.
people-question-list = Vem kan hjälpa dig?
    .hint = Lägg först till personen. Öppna sedan personen under ”Nummer”. Tre frågor där hjälper dig att välja rätt.
people-question-stays = Kan andra fråga ett barn eller ett syskon om dig?
    .hint = Tänk på syskon som bor med någon du är rädd för. Tänk också på barn som träffar någon du är rädd för.

## max 170

# R3-4; practice 17; expert
people-note-stays = Andra kan pressa barn och syskon. Berätta därför inte för barn eller syskon var du är. Vet de redan något? Prata med din kontakt.

# 001 B1 p.5
people-guidance-one = Berätta gärna för en person att du kan behöva hjälp. Gör det bara om du litar på personen.
# 000 par. 1
people-guidance-relative = En släkting kan vara snäll och ändå bli pressad. Välj någon som kan hålla tyst även under press.
# 002 [hedersrelaterat våld]
people-guidance-little = Berätta så lite som möjligt. Det som personen inte vet kan personen inte avslöja.
# 2.6
people-guidance-several = Du är rädd för flera personer. Tänk på vilka de kan tvinga att berätta. Välj någon som de inte kan tvinga.
