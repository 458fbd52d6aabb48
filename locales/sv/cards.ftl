## max 60
## .hint max 160
## Cards in place of speaking while an interpreter is on the line. Ids: core/content/cards.toml

cards-title = Tysta kort
    .hint = Hör en tolk er? Visa ett kort i stället för att prata. Din kontakt läser svenskan under.
cards-stop = Stopp. Jag vill inte ha den här tolken.
cards-know = Jag känner tolken, eller tolken känner min familj.
cards-not-aloud = Säg det inte högt. Skriv eller rita.
cards-point-person = Den här personen. Jag pekar eller ritar.
cards-point-place = Den här platsen. Jag pekar eller ritar.
cards-afraid = Jag är rädd nu.
cards-alone = Jag vill prata ensam.
cards-break = Jag behöver en paus.
cards-not-understand = Jag förstår inte.
cards-yes = Ja
cards-no = Nej
cards-later = Senare
cards-draw = Rita eller skriv
cards-clear = Sudda allt

## max 160

# practice 39
cards-in-room = Korten är för en tolk i telefon. Är tolken i rummet? Använd ditt tecken i stället, för tolken läser också kortet.
cards-paper = Ritar du på papper? Låt din kontakt behålla pappret. Ta det inte med dig hem.
cards-draw-text = Rita med fingret. Appen sparar inget. Ritningen försvinner när du går härifrån.
