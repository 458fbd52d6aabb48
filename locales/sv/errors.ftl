## max 110
errors-empty = Skriv något först.
errors-long = Det är för långt. Skriv kortare.
errors-full = Det finns inte plats för mer. Ta bort något först.
errors-storage = Det går inte att spara just nu. Försök igen senare.

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
