## max 60
## .hint max 120
## Support over a longer time. Ids and their order: core/content/sections/support.toml

support-title = Stöd
    .hint = Här väljer du vilket stöd du vill ha under en längre tid. Visa svaren för din kontakt.
support-question-wants = Vad vill du ha hjälp med?
support-question-coordinator = Vem ordnar all din hjälp?
    .hint = Personen kan vara din kontakt.
support-question-lonely = Vad gör du när du känner dig ensam eller längtar?
    .hint = Du kan längta efter någon och ändå vara rädd.
support-question-rhythm = Hur ofta vill du prata med din kontakt?

## max 60

support-option-wants-talk = Att prata med någon om hur jag mår
support-option-wants-group = Att prata i en grupp med andra
support-option-wants-trauma = Att få vård för svåra minnen
support-option-wants-parent = Att vara förälder
support-option-wants-money = Att sköta mina pengar
support-option-wants-home = Att ordna ett eget hem och min vardag
support-option-wants-network = Att leva utan släkt och gamla vänner
support-option-wants-school-work = Att klara skola eller jobb
support-option-wants-addiction = Att sluta med alkohol eller droger
support-option-wants-health = Att ta hand om min hälsa
support-option-lonely-contact = Jag ringer min kontakt
support-option-lonely-helpline = Jag ringer ett hjälpnummer
support-option-lonely-walk = Jag går ut där det är säkert
support-option-lonely-friend = Jag träffar någon jag litar på
support-option-lonely-write = Jag tänker ut vad jag vill säga, men skickar inget
support-option-rhythm-week = Varje vecka
support-option-rhythm-two-weeks = Varannan vecka
support-option-rhythm-month = Varje månad

## max 170

# 001 [Samtalsstöd], [Praktiskt stöd]
support-guidance-time = Det kan ta lång tid att känna sig trygg. Du kan få stöd länge. Du kan till exempel få hjälp med ett eget hem. Fråga din kontakt.
# 001 [Samtalsstöd]
support-guidance-hard = Det kan vara svårt att inte längre träffa någon du tycker om. Du kan sakna personen och ändå ha valt rätt. Prata med din kontakt om det.
# 002 [hedersrelaterat våld]
support-guidance-together = Det är bäst om en person ordnar all din hjälp. Då finns det alltid någon att fråga. Fråga din kontakt vem personen är.
