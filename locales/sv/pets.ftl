## max 60
## .hint max 120
## What happens to the animals. Ids and their order: core/content/sections/pets.toml

pets-title = Djur
    .hint = Här tänker du igenom vem som kan ta hand om dina djur. Planen behövs om du inte kan bo hemma.
pets-question-kind = Vilka djur har du?
pets-question-plan = Vad ska hända med djuret?
    .hint = Tänk på vad som händer om du inte kan bo hemma.
pets-question-who = Vem kan ta hand om djuret?
    .hint = Kan den eller de du är rädd för pressa personen? Välj då någon annan.
pets-question-threatened = Har någon skadat djuret eller hotat att göra det?

## max 60

pets-option-kind-dog = Hund
pets-option-kind-cat = Katt
pets-option-kind-small = Smådjur, till exempel kanin
pets-option-kind-bird = Fågel
pets-option-kind-large = Häst eller annat stort djur
pets-option-kind-other = Annat djur
pets-option-plan-stays = Djuret stannar kvar hemma
pets-option-plan-someone = Någon annan tar hand om djuret
pets-option-plan-comes = Djuret följer med mig
pets-option-plan-temporary = Djuret bor på ett djurhem en tid
pets-option-plan-undecided = Jag har inte bestämt än

## max 170

# X-16; verify
pets-note-comes = Vissa skyddade boenden tar inte emot djur. Fråga din kontakt om djuret kan följa med. Bestäm också vem som annars tar hand om djuret.
# 001 B1 p.11; 001 B2; practice 2; expert
pets-note-early = Djuret kan vara i fara. Prata med din kontakt om ett annat ställe för djuret. Någon kan märka att djuret är borta. Bestäm därför vad du säger då.

# 001 B1 p.11
pets-guidance-early = Att hitta ett ställe för ett djur kan ta tid. Prata därför med din kontakt om djuret i god tid.
# verify
pets-guidance-places = Vissa skyddade boenden tar inte emot djur. Någon annan eller ett djurhem kan ta hand om djuret då. Fråga din kontakt hur ni ordnar det.
# verify
pets-guidance-chip = Ett djur kan ha ett nummer under huden, ett chip. Numret kan leda till din adress. Fråga din kontakt innan du flyttar djuret.
