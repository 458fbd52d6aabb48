# What the launcher says under the icon: what a phone in this language calls its calculator.
# max 16
outside-name = Räknare

# max 28
outside-title = Låsta listor
# max 60
outside-language = Välj språk för listorna.

# max 28
outside-code = Välj en kod
# max 110
outside-code-text = Koden ska ha minst { $shortest } siffror. Den första får inte vara 0.
# max 90
outside-code-proposed = Här är ett förslag. Vill du ha det? Skriv det på knapparna.
# max 28
outside-propose = Föreslå en kod

# max 28
outside-again = Skriv koden igen
# max 60
outside-again-text = Skriv samma kod en gång till.

# max 140
outside-done-text = Så öppnar du listorna från räknaren: Tryck på C. Skriv koden. Håll knappen = intryckt. En glömd kod går inte att få tillbaka.
# max 20
outside-done = Klar

# max 40
outside-trouble = Det går inte att spara just nu
# max 140
outside-trouble-text = Räknaren fungerar som vanligt.
# max 140
outside-restart = Starta om telefonen och försök igen. Hjälper det inte, vänta på nästa uppdatering av telefonen.
# max 140
outside-reinstall = Hjälper det inte? Då kan du ta bort appen och installera den igen. Allt som var sparat försvinner då.
# max 20
outside-trouble-ok = Okej

# s09. Nothing in it tells.
# max 60
outside-code-other = Välj inte samma kod som låser upp telefonen.
