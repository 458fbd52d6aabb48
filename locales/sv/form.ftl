## max 32
form-show = Visa svaret
form-clear = Ta bort svaret
form-read = Det här är klart
form-day-choose = Välj en dag
form-day-later = Senare dagar
form-time-choose = Välj en tid
form-place = Ställe
form-place-add = Lägg till ett ställe
form-place-remove = Ta bort stället
form-place-name = Kort namn, om du vill
form-place-names = Visa ställenas namn
form-touch = Visa dolt med ett tryck
form-times-all = Hela dagen
form-times-some = Vissa tider

## max 90
form-hidden = Svaret är dolt. Du kan visa det på frågans egen sida.
form-nothing = Det finns inget svar.
form-saved = Svaret är sparat. Det är dolt.
form-cleared = Svaret är borttaget.
form-hold = Håll intryckt för att se det som är dolt.
form-touch-shows = Tryck för att visa det som är dolt. Tryck en gång till för att dölja det.
form-touch-text = Välj det här om det är svårt att hålla fingret stilla.
form-people-none = Du har inte sparat någon person än. Lägg till en person här.
form-subjects-none = Svara på frågan före den här först.
form-never = Gäller inte. Du har valt ”aldrig” för det här.

## max 28
## Days and parts of the day

form-days-week = Vardagar
form-days-weekend = Helg
form-days-monday = Måndag
form-days-tuesday = Tisdag
form-days-wednesday = Onsdag
form-days-thursday = Torsdag
form-days-friday = Fredag
form-days-saturday = Lördag
form-days-sunday = Söndag
form-part-early = Tidig morgon
form-part-forenoon = Förmiddag
form-part-midday = Mitt på dagen
form-part-afternoon = Eftermiddag
form-part-evening = Kväll
form-part-late = Sen kväll
form-part-night = Natt

## max 32

form-rest = Fler frågor
form-options = Fler svar

## max 60
## A date that is past, without its subject

form-happened = Den här tiden är förbi. Blev det av? Ditt svar sparas inte.
form-happened-yes = Ja, det blev av
form-happened-no = Nej, det blev inte av

## max 120
## Hints about people and numbers

# X-06
form-helpers = Det är okej att inte ha någon att lita på. Behöver du hjälp? Gå dit där det finns personal, till exempel ett bibliotek.
# X-17
form-think = Dina svar visar att du kanske inte kan lita på personen. Prata med din kontakt först.
# X-19
form-abroad = Numret som du kan utantill går oftast inte att ringa från utlandet. Lär dig ett nummer som börjar med plus.
