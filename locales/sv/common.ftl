## max 20
common-exit = Räknare
common-back = Tillbaka
common-next = Nästa
common-add = Lägg till
common-keep = Spara
common-yes = Ja
common-no = Nej
common-unsure = Vet inte

## max 90
# A part of what is kept cannot be read: it is damaged, or a newer version of the app wrote it.
common-unreadable = Något här kan inte läsas just nu. Det är kvar.
common-anew-first = Uppdatera appen först, om du kan. Titta sedan här igen.
common-anew-gone = Om du börjar om här försvinner det som inte kan läsas.
# max 60
common-anew = Håll i tre sekunder för att börja om här
common-anew-touched = Håll intryckt i tre sekunder. Kan du inte hålla, tryck här:
# max 60
common-anew-twice = Börja om här med ett tryck

## max 110
common-keyboards = En del tangentbord minns det du skriver. Skriv korta, vanliga ord.
common-loud = Andra kan höra, så inget läses upp. Stäng av bluetooth. Använd hörlurar med sladd.
common-mute = Telefonens röst svarar inte. Försök igen om en stund.
common-obscured = En annan app ligger över sidan, så inga tryck räknas. Stäng den och tryck igen.
