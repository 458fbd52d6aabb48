## max 20
common-exit = Räknare
common-back = Tillbaka
common-next = Nästa
common-add = Lägg till
common-keep = Spara
