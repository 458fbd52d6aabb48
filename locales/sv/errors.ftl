## max 110
errors-empty = Skriv något först.
errors-long = Det är för långt. Skriv kortare.
errors-full = Det finns inte plats för mer. Ta bort något först.
errors-storage = Det går inte att spara just nu. Försök igen, eller starta om telefonen.
errors-refused = Det som står under fältet hindrar. Ändra och spara igen.
errors-doubtful = Läs det som står under. Spara igen om du vill ha det så.
errors-number = Skriv ett nummer med siffror.
errors-dialler = Telefonen kan inte ringa. Skriv in numret på en annan telefon.

errors-code-short = Koden är för kort. Minst { $shortest } tecken.
errors-code-long = Koden är för lång. Högst { $longest } tecken.
errors-code-shape = Använd bara siffror, eller sluta med + − × ÷.
errors-code-repeats = Samma tecken kommer för ofta. Blanda fler.
errors-code-run = Siffrorna kommer i ordning. Blanda dem.
errors-code-pattern = Tangenterna ligger i ett mönster. Hoppa mer.
errors-code-date = Det liknar ett datum. Välj något annat.
errors-code-different = Koderna var olika. Börja om och välj en kod.
errors-code-taken = Välj en annan kod.
errors-code-close = Koden liknar en annan kod. Byt minst två tecken.
