## max 60
## .hint max 120
## Words that say something else than others hear. Ids: core/content/sections/phrases.toml
## The words that prove a yes are others: wordlist.ftl

phrases-title = Ord i samtal
    .hint = Här bestämmer du vanliga ord att säga när andra hör dig. Bara de som du har valt förstår orden.
phrases-question-meanings = Vad behöver du och någon annan kunna säga i hemlighet?
    .hint = Bestäm ett eget ord för varje svar som du väljer.
phrases-question-with = Vem kan ordet för det du vill säga?
    .hint = Bestäm ordet när ni träffas och ingen annan hör.
phrases-question-channel = Var använder ni ordet för det du vill säga?
phrases-question-stored = Hur minns du ordet för det du vill säga?
phrases-question-word = Skriv ordet, eller något som hjälper dig att minnas det
    .hint = Har du valt ”Bara i huvudet”? Skriv inget här. Skriv aldrig namn, platser eller tider.
phrases-question-response = Vad ska hända när någon av er har sagt ordet?

## max 60

phrases-option-meanings-help-now = Jag behöver hjälp nu
phrases-option-meanings-cannot-talk = Jag kan inte prata nu
phrases-option-meanings-forced = Någon tvingar mig att säga det här
# practice 9, 16; expert
phrases-option-meanings-go-now = Gå genast (din kontakt säger det till dig)
phrases-option-channel-call = I telefonsamtal
phrases-option-channel-sms = I sms
phrases-option-channel-in-person = När vi träffas
phrases-option-stored-head = Bara i huvudet
phrases-option-stored-hint = Jag skriver något som hjälper mig att minnas ordet
phrases-option-stored-word = Jag skriver hela ordet i appen
phrases-option-response-call = Den som hör ordet ringer nödnumret
phrases-option-response-come = Den som hör ordet kommer till mig
phrases-option-response-later = Den som hör ordet hör av sig senare på ett säkert sätt
phrases-option-response-stop = Vi avslutar samtalet
phrases-option-response-go = Jag går genast

## max 170

# 001 B1 p.8; practice 9
phrases-guidance-ordinary = Välj ett vanligt ord som du sällan säger. Välj inget av orden under ”Våra ord”. De orden används till något annat.
# 001 B1 p.8, 004 Meet 1
phrases-guidance-exact = När du säger ordet kan du inte förklara mer. Bestäm därför i förväg exakt vad den andra personen ska göra.
# code-words
phrases-guidance-head = Någon kan läsa det som du skriver här. Säkrast är att kunna orden utantill.

# X-07
phrases-hint-head = Någon tittar igenom din telefon. Lär dig ordet utantill. Ta sedan bort ordet ur appen.
