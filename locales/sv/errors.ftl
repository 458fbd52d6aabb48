## max 110
errors-empty = Skriv något först.
errors-long = Det är för långt. Skriv kortare.
errors-full = Det finns ingen plats kvar. Ta bort något först.
errors-storage = Det går inte att spara just nu. Försök igen, eller starta om telefonen.
errors-refused = Det går inte att spara. Läs varför på sidan. Ändra det och spara igen.
errors-doubtful = Läs varningen på sidan. Vill du ändå spara? Tryck på ”Spara” igen.
errors-number = Skriv ett telefonnummer med siffror.

errors-code-short = Koden är för kort. Använd minst { $shortest } siffror.
errors-code-long = Koden är för lång. Använd högst { $longest } siffror.
errors-code-shape = Koden kan bara ha siffror. Tryck på en siffra.
errors-code-repeats = Samma siffra kommer för många gånger. Använd fler olika siffror.
errors-code-run = Siffrorna går uppåt eller neråt, som 1 2 3. Byt plats på dem.
errors-code-pattern = Koden är ett mönster på knapparna. Välj knappar längre ifrån varandra.
errors-code-date = Koden liknar ett datum. Välj andra siffror.
errors-code-pairs = Alla siffror kommer minst två gånger i rad. Blanda siffrorna.
errors-code-mirror = Koden är likadan baklänges. Byt ut några siffror.
errors-code-zeros = Koden har för många nollor. Byt ut några av dem.
errors-code-identity = Koden liknar ett personnummer. Välj andra siffror.
errors-code-telephone = Koden liknar ett telefonnummer. Välj andra siffror.
errors-code-different = Koderna var olika. Börja om och välj en kod.
errors-code-taken = Välj en annan kod.
errors-code-close = Koden är för lik en av dina andra koder. Ändra minst två siffror.
