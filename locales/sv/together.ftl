## max 40
## .hint max 170
## Together: a worker and the person. The texts speak to the person; "din kontakt" is the worker, "ni" are both.
## Ids and their order: core/content/together.toml

together-title = Gå igenom tillsammans
    .hint = Här går du och din kontakt igenom planen tillsammans. Sidan leder er steg för steg genom ett möte.
together-language = Vilket språk läser din kontakt?
together-go-on = Fortsätt där ni var
together-end = Avsluta genomgången
together-choose = Vad ska ni göra i dag?
    .hint = Ett möte behöver inte räcka till allt. Planen går att använda efter varje steg.
together-opening = Varje möte börjar så
together-others = Andra steg
together-all = Välj ett steg själva
together-steps = Alla steg
    .hint = Välj det som ni vill prata om eller skriva i dag.
together-next = Nästa steg

## max 170

together-kept = Det syns inte i planen att någon var med. Bara svaren sparas.
together-talked = Prata först, utan telefonen. Tryck sedan på raderna här.
together-talked-only = Det här pratar ni om. Du skriver inget här.
together-typed = Tryck på raderna och skriv själv i telefonen, högst tio minuter. Tolken är inte med. Peka på texten om du undrar något.
together-typed-alone = Tryck på ”Jag tar telefonen själv”. Öva sedan ensam. Tolken är inte med.
together-out = Ska ni inte skriva mer i dag? Stäng planen och lås telefonen. Lägg den utanför rummet. Ring tolken igen om ni behöver.
together-before = Det här är klart före mötet.

## max 40

together-aloud = Din kontakt läser högt

## max 60
## Buttons

together-alone-yes = Ja, jag är ensam
together-alone-no = Nej, jag är inte ensam
together-danger-yes = Ja, eller jag är osäker
together-danger-no = Nej, ingen fara nu
together-duty-stop = Sluta här
together-duty-on = Fortsätt
together-hand = Jag tar telefonen själv
together-back = Nu tittar vi tillsammans igen
together-professional = Nummer för din kontakt
together-leave = Stäng och visa räknaren

## max 170

together-yours-text = Nu är telefonen din. Bara du ser på skärmen. Din kontakt ser åt ett annat håll.
together-yours-back = Är du klar? Tryck på knappen. Sedan får din kontakt se skärmen igen.

## max 60

together-yours = Telefonen är din
together-danger = Skyddet kommer först
together-enough = Det räcker för i dag
together-stopped = Genomgången är slut för i dag

## max 170
## Danger today: practice 42

together-danger-stop = Ni slutar skriva planen nu. Din kontakt ordnar skydd för dig först.
together-danger-keep = Är faran akut? Din kontakt ringer nödnumret genast. Lär dig din kontakts nummer utantill.
together-danger-stay = Är det farligast att stanna eller att gå härifrån? Bestäm det tillsammans.

## max 170
## The end of a meeting

together-enough-text = Du behöver inte göra mer nu. Planen går att använda som den är.
together-enough-alone = Öppna planen bara när du är ensam. Så öppnar du den:
together-stop-text = Du får sluta. Det som du redan har sagt kan behöva anmälas. Lär dig din kontakts nummer innan du går.

## max 170
## Numbers for whoever helps

together-professional-text = Numren är till för din kontakt i arbetet. Du behöver inte göra något här.
together-number-local = Numret gäller i Stockholm.
together-number-unchecked = Ingen har ringt numren för att kontrollera dem. Kontrollera ett nummer innan du ringer.

## max 170
## Everything that was typed

together-read-text = I de här texterna hittade appen något. Tryck på en text för att korta eller ta bort den.
together-read-none = Appen hittade inga farliga ord i texterna som syns. Läs texterna ändå själv.
together-read-hidden = Dolda texter visas inte här. Tryck på en fråga och läs texten själv.

## max 40
## .why max 220
## .hint max 220
## .risk max 170
## The steps

# s00; 000 b1; 004 Dev 1; 003 par. 10
together-step-prepare = Förbered mötet
    .why = Din kontakt väljer ett ställe där ingen undrar över dig. Ingen som du är rädd för sitter i samma väntrum.
    .hint = Alla telefoner kan ligga utanför rummet. Tolken är beställd. Din kontakt vet vad sekretessen betyder och vem som får läsa.
# practice 40; 004:44, 004:68
together-step-booking = Boka mötet
    .why = Din kontakt ringer dig en kort stund. Bestäm när det är säkert att prata. Bestäm var ni träffas och vad du säger om någon frågar.
    .hint = Kom ensam. Lämna telefonen där andra tror att du är. Annars: flygplansläge på hela vägen, med platstjänster, wifi och Bluetooth av.
# s02; 000 par. 1
together-step-alone = Är du ensam?
    .why = Bara du och din kontakt är i rummet. Ingen annan får lyssna eller vänta utanför. Det gäller alla, också dem som vill hjälpa.
    .hint = Är någon annan kvar i rummet? Då slutar ni. Säg till exempel att tiden inte passar.
    .risk = Skriv aldrig att någon var med.
# s05; 004 Int 1 to 4
together-step-interpreter = Tolken
    .why = En auktoriserad tolk på telefon är ofta säkrast. Du får veta namnet före mötet. Du får säga nej till en tolk.
    .hint = Bestäm ett tecken som betyder stopp. Känns något fel? Gör tecknet, och ni slutar med tolken. Tolken bara tolkar.
    .risk = Skriv aldrig vad tolken heter. Skriv aldrig namnet på ett ovanligt språk.
# s03; 004 Meet 2 and 3
together-step-companion = Om någon kom med dig
    .why = Personen väntar på ett annat ställe. Din kontakt frågar dig ensam: Ville du ha med någon? Vem kom på det? Vad händer om personen inte är med?
    .hint = Bara din vilja räknas. Vill du ha personen med? Du och din kontakt bestämmer först vad personen får veta.
    .risk = Skriv aldrig vem personen är.
# s04; 004 Risk b3
together-step-routine = Alla får frågan
    .why = Alla som får sådan här hjälp erbjuds en plan. Kanske behöver du aldrig använda planen.
# s13, practice 18, 42 and 43; expert
together-step-duty = Det som måste anmälas
    .why = Misstänker din kontakt att ett barn far illa? Då måste kontakten anmäla, även om du säger nej. Att se eller höra våld räknas. Barnenheten får veta. Oftast får den andra vårdnadshavaren veta. Fråga om det kan ske senare.
    .hint = Är du under 18? Anmälan kan gälla dig själv. Fråga vad föräldrar får veta innan du berättar. Nu kan du sluta eller fortsätta.
# s06; 002 step 1b; 004 Risk b2
together-step-danger = Är det fara i dag?
    .why = Väntar någon som du är rädd för? Ska någon snart ta med dig på en resa? Finns det vapen? Är barn i fara?
    .hint = Är svaret ja, eller är du osäker? Då slutar ni här och ordnar skydd först.
    .risk = Skriv aldrig vad som har hänt. Skriv aldrig namn eller vapen.
# s07; 004 Box; 001 B1 p.13c
together-step-phone = Är telefonen säker nog?
    .why = Svara på fem frågor om hur säker telefonen är. Ni väljer: hela planen, bara lite, en annan telefon eller bara det du minns.
    .hint = Sätt telefonen på tyst och slå på flygplansläge. Telefonens butik visar vad du har hämtat. Ett spionprogram kan finnas utan att någon ser det.
    .risk = Skriv aldrig telefonens kod, kontot eller lösenord.
# practice 42
together-step-changed = Vad har ändrats?
    .why = Ni börjar med det som är nytt sedan förra mötet. Ni tar bort det som inte stämmer längre.
    .hint = Är det första mötet? Hoppa över det här steget.
# s09
together-step-code = Koden, och att stänga
    .why = Du får telefonen själv. Öva på att öppna planen och att stänga snabbt. Skriv också en fel kod: den öppnar inget och raderar inget.
    .hint = Välj en kod som ingen kan gissa. Ta ingen födelsedag och inte telefonens kod. Samtal, sms och butikens lista kan inte raderas här.
    .risk = Skriv aldrig koden någon annanstans. Visa aldrig koden för någon.
# s01; 000 par. 1
together-step-whose = Planen är din
    .why = Du bestämmer vad ni skriver. Du kan hoppa över frågor och radera. Du vet bäst hur du har det.
# s08; 002 step 1a
together-step-situation = Hur du har det
    .why = Ni går igenom var du bor och vem som behöver dig. Ni pratar om vad som gör det svårare för dig.
    .hint = Svara med färdiga svar. Du kan hoppa över en fråga.
    .risk = Skriv aldrig namn, sjukdomar, tro, vem du älskar eller uppehållstillstånd.
# s11; practice 48
together-step-numbers = Nummer under andra namn
    .why = Tryck på ”Nytt nummer”. Spara din kontakts nummer först. Spara sedan socialjourens nummer.
    .hint = Välj namn som ingen undrar över. Lär dig tre nummer utantill. Din kontakt ringer en annan, säker telefon. Se vad som syns där. Din kontakt stänger av påminnelser.
    .risk = Skriv aldrig vad hjälpen heter, ordet soc, boendets namn eller förnamn.
# s10; 001 B1 p.1; 000 b2
together-step-reach = Så når ni varandra
    .why = Ni bestämmer hur och när din kontakt når dig. Ni bestämmer vad din kontakt aldrig får göra. Vad händer om du inte svarar?
    .hint = Tänk på båda hållen. Vad gör din kontakt om någon annan svarar?
    .risk = Skriv aldrig din kontakts namn, titel, kontor eller ditt eget nummer.
# practice 41; 000 b3
together-step-night = Ställen för dag och natt
    .why = Dit kan du gå om det inte är säkert hemma. Välj ett ställe för dagen, och ett som är öppet på natten.
    .risk = Skriv aldrig adresser eller namn på ställen. Skriv ett vanligt ord som bara du förstår.
# s12; 001 B1 p.8; practice 50
together-step-words = Tio ord som visar att det är du
    .why = Någon kan ljuga och säga att du har sagt ja. Därför säger du nästa ord när du säger ja till din kontakt. Ni stryker ordet, båda två.
    .hint = Du får tio ord. Din kontakt skriver samma ord på papper, eller ritar dem. Lär dig minst två utantill. Är telefonen osäker? Ha orden bara i huvudet.
    .risk = Skriv aldrig vem som har samma ord.
# s13; 003 par. 3 and 4
together-step-children = Barnen
    .why = Ni bestämmer vem som hämtar barnen, och vad varje barn vet. Tänk också på syskon som bor kvar hemma.
    .hint = Prata med din kontakt innan du flyttar hemifrån med barn.
    .risk = Skriv aldrig barns namn, ålder, födelsedag, skola eller vårdnadshavare.
# s14; 000 b3; 001 B1 p.4 to 6
together-step-home = Hemma och vägar ut
    .why = Ni går igenom tecken på fara, rum och utgångar. Ni tänker på människor som kan hjälpa. Har du ingen? Svara det.
    .risk = Skriv aldrig adress, våning, portkod, namn eller namn på ställen.
# s15; 000 b4 and b5
together-step-bag = Väska, saker, pengar och djur
    .why = Ni går igenom packlistan. Vad är för riskabelt att packa? Vad kan du få nytt senare?
    .risk = Skriv aldrig gömställen, summor, kontonummer, passnummer eller kortnummer. Ta inga bilder.
# s16; 001 B1 p.12
together-step-day = Dagen
    .why = Vill du flytta hemifrån någon gång? Ni pratar om hur du säger till och hur du reser. Vilka följer med? Polisen kan hjälpa till.
    .hint = Din kontakt ordnar boendet. Ni säger inte var det ligger.
    .risk = Skriv aldrig dag, tid, vart du ska eller biljetter.
# s17; 001 B1 p.3 and 13; 004 Dev 1 to 6
together-step-meetings = Möten och telefonen
    .why = Ni bestämmer var ni träffas. Vad säger du om någon ser dig? Ni väljer vad du gör med telefonen före, under och efter.
    .hint = Säg till om ett steg inte är säkert för dig.
    .risk = Skriv aldrig adressen till mötet eller varför ni träffas.
# s18; 000 par. 4 and 5
together-step-protected = Skydd, post, skola och stöd
    .why = Vill du ha hjälp att skydda dina uppgifter? Ni bestämmer hur post kommer fram, och vem du frågar om allt.
    .hint = Be din kontakt att hålla dina papper skilda från andras. Det gäller också papper om pengar.
    .risk = Skriv aldrig nytt namn, nytt nummer, kommun, skolans namn eller ärenden.
# s09; practice 41
together-step-drill = Öva på listor och radering
    .why = Du övar på listor som appen har hittat på. Din egen plan raderas inte. Tvingar någon dig att visa telefonen? Då kan du visa vanliga listor. Efter övningen kan du välja en kod som raderar.
    .hint = Du får telefonen själv. Be att få öva igen vid varje möte om du vill.
    .risk = Skriv aldrig en kod någon annanstans. Visa aldrig en kod för någon.
# s21; 003 par. 8 and 9
together-step-read = Läs igenom allt
    .why = Ni läser allt som du har skrivit. Det som kan avslöja något kortar ni eller tar bort.
    .hint = Det som bara ska finnas i huvudet tar ni bort.
# practice 47
together-step-again = Öppna och börja om ensam
    .why = Du ska kunna öppna planen ensam. Du kan också börja om ensam med en ny kod.
    .hint = Öva på att öppna och stänga. Läs bara om resten. Det som fanns under en glömd kod går inte att få tillbaka.
# s19; 004 End
together-step-next = Nästa möte
    .why = Ni bestämmer när och var ni träffas igen. Ni bestämmer exakt hur ni når varandra till dess.
    .hint = Peka på dag och ställe, säg dem inte genom tolken. Lär dig tiden och numret. Ta inget papper med hem.
    .risk = Skriv aldrig varför ni träffas eller vad stället heter.
# s20; 004 End; 000 par. 4; 003 par. 4; 004:53
together-step-who = Vem får veta vad
    .why = Din kontakt berättar vem som får veta vad, och varför. Socialtjänst och polis kan dela bedömningar av fara.
    .hint = Frågar någon annan efter dig? Då får ingen svar om dig, varken ja eller nej. Den andra vårdnadshavaren kan få läsa barnets akt.
    .risk = Skriv aldrig vad någon som arbetar där heter.
# practice 44; 003 par. 4, 11
together-step-yes = Om någon ljuger om vad du vill
    .why = Någon kan säga att du vill träffas eller komma hem. Då frågar din kontakt dig efter nästa ord. Det är det första ordet som är kvar. Ni stryker ordet, båda två.
    .hint = Din kontakt skriver i akten, för alla enheter: Tro inget ja utan nästa ord. Bekräfta ingen kontakt. Nämn ingen kommun. Allt går till kontakten. Fråga vilka kollegor som kan läsa.
    .risk = Säg aldrig något av orden genom tolken.
# s22; 004 Dev 2 and 3
together-step-leave = Gå härifrån säkert
    .why = Inga broschyrer, märken eller andra lappar följer med hem. Du vet vad du säger om någon frågar. Ni bestämmer vem som går först.
    .hint = Ha kvar flygplansläget tills du är där andra tror att du är. Ändra sedan tillbaka inställningarna. Har du hemlig adress? Fråga din kontakt först.
# s23; 001 [Uppföljning]
together-step-follow = Stämmer allt?
    .why = Ni går igenom vad som har ändrats. Vad kan tas bort? Stämmer numren?
# s23; practice 45; 002:27
together-step-handover = En ny kontakt
    .why = Din gamla kontakt presenterar den nya. Du säger ja eller nej. Din gamla kontakt förstör sin ordlista. Du och den nya väljer tio nya ord.
    .hint = Tills ni har nya ord gäller inget ja. Har ingen presenterat den nya? Ring bara det gamla numret och fråga.
# s24; 002
together-step-ending = Avslut
    .why = Du bestämmer om planen ska finnas kvar. Du får komma tillbaka när du vill.
    .hint = Behåll ett nummer i huvudet. Vill du radera allt? Gör det medan din kontakt är kvar.

## max 170
## Sentences that the worker reads aloud: inventory 6.4

# practice 40
together-say-booking = Kan du prata nu? Svara bara ja eller nej. Är i morgon säkrare?
together-say-alone = Jag pratar alltid ensam med alla en stund.
together-say-interpreter = Vi säger inga namn och inga platser. Om något känns fel gör du ditt tecken, och vi slutar.
together-say-companion = Till den som kom med: Vi börjar alltid med ett samtal för två. Du kan vänta här borta.
together-say-routine = Vi erbjuder det här till alla. Du bestämmer vad vi skriver. Du kan sluta när du vill.
together-say-duty = Innan vi pratar om barnen vill jag berätta vad jag måste anmäla.
together-say-danger = Jag tror på dig. Du behöver inte berätta allt i dag.
together-say-who = Nu vet du vem som får veta vad. Du vet när vi ses och hur jag når dig. Är det något som känns osäkert?
# practice 44
together-say-yes = Jag frågar alltid dig själv. Utan nästa ord är svaret nej.

## max 40
## .hint max 120
## Meetings

together-meeting-first = Första mötet
    .hint = Tre kvart. Ni skriver en gång mitt i mötet.
together-meeting-short = Tio minuter
    .hint = Bara det viktigaste. Två korta möten är bättre än ett långt.
together-meeting-second = Andra mötet
    .hint = Öva, välj listor att visa, och prata om barnen.
together-meeting-rest = Tredje mötet
    .hint = Resten av planen.
together-meeting-handover = Uppföljning eller ny kontakt
    .hint = När något har ändrats, eller när någon annan ska hjälpa dig.
together-meeting-ending = Sista mötet
    .hint = När du inte behöver hjälpen längre.
