## max 28
about-title = Om appen
about-components = Delar som andra har gjort
about-used = Delar
about-terms = Villkor

# max 60
about-version = Det här är { $name }, version { $version }.
# max 140
about-licence = Alla får använda, ändra och ge vidare appen. Licensen heter { $licence }.
# max 140
about-source = Du kan få appens källkod från samma ställe som appen.
# max 140
about-components-text = I appen finns delar som andra har skrivit. Tryck på en licens för att läsa villkoren.
# max 110
about-english = Villkoren finns bara på engelska.
