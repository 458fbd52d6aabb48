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
heart-missed = Jag kunde inte allt än
heart-end = Sluta öva här

## max 120
heart-text = Öva lite då och då. Ingen kan ta det du har lärt dig.
heart-none = Du övar inget nummer än. Öppna ett under ”Nummer”. Tryck på ”Lär dig numret utantill”.
heart-aloud = Läs allt här ovanför två gånger. Tryck sedan på ”Dölj”.
heart-type = Skriv numret ur minnet.
heart-wrong = Det stämmer inte. Titta igen, eller försök en gång till.
heart-say = Säg nästa rad tyst för dig själv. Tryck sedan på ”Visa nästa”.
heart-knew-all = Kunde du alla rader?
heart-again = Det stämmer. Öva igen den { $date }.
