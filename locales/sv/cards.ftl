## max 60
## .hint max 160
## Cards in place of speaking while an interpreter is on the line. Ids: core/content/cards.toml

cards-title = Tysta kort
    .hint = Använd korten bara när tolken är med i telefon. Visa ett kort för din kontakt i stället för att prata.
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
cards-clear = Sudda allt du har ritat

## max 160

# practice 39
cards-in-room = Är tolken i rummet eller på en skärm? Använd tecknet som du och din kontakt har bestämt. Tolken kan läsa kortet.
cards-paper = Är din telefon utanför rummet? Skriv eller rita på din kontakts papper. Din kontakt behåller pappret.
cards-draw-text = Rita med fingret. Appen sparar inget. Det du ritar försvinner när du går härifrån.
