## max 28
heart-title = Utantill
heart-lists = Listor att kunna
heart-today = I dag
heart-later = Senare
heart-hide = Dölj
heart-look = Titta igen
heart-check = Kontrollera
heart-more = Visa nästa
heart-knew = Jag kunde allt
heart-missed = Inte allt än
heart-end = Sluta öva här

## max 120
heart-text = Öva lite då och då. Ingen kan ta det du har lärt dig.
heart-none = Öppna ett nummer. Tryck på Lär dig numret utantill.
heart-aloud = Läs det två gånger. Dölj det sedan.
heart-type = Skriv numret ur minnet.
heart-wrong = Det stämmer inte. Titta igen, eller försök en gång till.
heart-say = Säg nästa rad tyst för dig själv. Visa den sedan.
heart-knew-all = Kunde du alla rader?
heart-again = Det stämmer. Öva igen den { $date }.
