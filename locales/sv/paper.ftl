## max 60
## What is printed for a worker without the app, beside the texts of together.ftl: `cargo phone -- paper`. The talk's sheet
## names no app, calculator or gesture. Here "du" is the worker, but for the lines about steps, which speak to the person.

paper-talk = Samtalet, steg för steg
paper-before = Före mötet
paper-fetch = Utan tolk: innan något hämtas till telefonen
paper-steps = Stegen i ordning
paper-never = Skriv aldrig
paper-words = Ord som bevisar ett ja
paper-own = Din egen sida
paper-own-open = Så börjar ni, öppnar och stänger
paper-own-steps = Steg som ni tar på skärmen
paper-meetings = Möten och deras steg
paper-noticed = Det här kan andra märka

## max 200

paper-stays = Pappret stannar hos dig som leder samtalet. Pappret följer aldrig med hem.
paper-count = Papper nummer ____ av ____. Räkna in alla papper efter mötet. Förstör dem enligt rutinen.
paper-voice = Stegen och frågorna talar till den som får hjälp. ”Din kontakt” är du som leder samtalet.
paper-times = Tre kvart med tolk: prata tjugo minuter, skriv tio minuter, prata en kvart. Tolken är inte med när ni skriver.
paper-short = Är det bara tio minuter? Ta de viktigaste stegen, de med stjärna.
paper-typed = Penna betyder att den som får hjälp skriver själv, utan tolk.
# practice 50
paper-picture = Läser någon inte? Rita, ta en sak i taget och vänta efter varje steg. Gör hellre tio minuter två gånger.

# 6.1; g50
paper-fetch-questions = Gå igenom frågorna tillsammans. Är något svar ja eller osäkert? Hämta inget till telefonen. Planen kan finnas hos dig.
paper-fetch-account = Vems konto är det? Den som delar kontot kan se vad som hämtas. En förälder kan behöva godkänna.
paper-fetch-left = Butiken visar vad som har hämtats, också efter att det är borttaget. Telefonen kan visa hur länge något har använts.

# inventory 7.3
paper-never-list = Namn, adresser, kommuner, skolor, arbetsplatser, telefonnummer, koder, konton. Bilar, tider, resmål, gömställen.
paper-never-instead = Skriv rollen eller ett vanligt ord i stället: någon, ett ställe, dit, då.

# practice 44, 45
paper-words-text = Skriv tio vanliga ord i ordning. Den som får hjälp har samma ord. Fråga efter nästa ord vid varje ja, och stryk det.
paper-words-cut = Ta fram orden bara när tolken är borta. Lås in orden utan namn, aldrig i akten.

paper-cards = Peka på ett kort i stället för att prata. Pappret stannar i rummet.

paper-own-stays = Ta aldrig med sidan in i rummet. Tolken får inte veta vad som står här. Räkna och förstör sidan som andra papper.
paper-own-show = Lär dig sidan före mötet. Visa stegen på skärmen, och säg dem inte högt.
paper-own-hold = Håll knappen ”Klar” intryckt för en plan. Med bara ett tryck blir det vanliga listor.
# VAULT.md, the ring
paper-noticed-ring = En telefon har plats för fyra koder. Den femte tar bort den första. Den som hade den första koden märker det.
paper-noticed-shop = Butiken, skärmtiden och batteriets lista visar räknaren.
