## max 28
practice-title = Utantill
practice-lists = Listor att kunna
practice-today = I dag
practice-later = Senare
practice-hide = Dölj
practice-look = Titta igen
practice-check = Kontrollera
practice-more = Visa nästa
practice-knew = Jag kunde allt
practice-missed = Jag kunde inte allt än
practice-end = Sluta öva här

## max 120
practice-text = Öva lite då och då. Ingen kan ta det du har lärt dig.
practice-none = Du övar inget nummer än. Öppna ett under ”Nummer”. Tryck på ”Lär dig numret utantill”.
practice-aloud = Läs allt här ovanför två gånger. Tryck sedan på ”Dölj”.
practice-type = Skriv numret ur minnet.
practice-wrong = Det stämmer inte. Titta igen, eller försök en gång till.
practice-say = Säg nästa rad tyst för dig själv. Tryck sedan på ”Visa nästa”.
practice-knew-all = Kunde du alla rader?
practice-again = Det stämmer. Öva igen den { $date }.
