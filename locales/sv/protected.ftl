## max 60
## .hint max 120
## Protected personal data. Ids and their order: core/content/sections/protected.toml

protected-title = Skyddade uppgifter
    .hint = Myndigheter kan skydda ditt namn och din adress. Läs sidan om någon kan leta efter dig.
protected-question-want = Vill du ha hjälp att ansöka om skyddade personuppgifter?
protected-question-certificate = Vem kan skriva ett intyg om att du är i fara?
    .hint = Ett intyg är ett papper som säger varför du behöver skydd. Du kan skicka det med ansökan.
protected-question-tell = Vem behöver veta att dina uppgifter är skyddade?
    .hint = Välj alla som har ditt namn, ditt personnummer eller din adress.
protected-question-children = Ska barnens uppgifter också vara skyddade?

## max 60

protected-option-certificate-social = Socialtjänsten
protected-option-certificate-police = Polisen
protected-option-certificate-health = Läkare eller kurator
protected-option-certificate-unsure = Jag vet inte
protected-option-tell-school = Skolan
protected-option-tell-preschool = Förskolan
protected-option-tell-health = Vården och tandvården
protected-option-tell-bank = Banken
protected-option-tell-work = Jobbet
protected-option-tell-housing = Den som hyr ut bostaden
protected-option-tell-operator = Telefonbolaget
protected-option-tell-insurance = Försäkringsbolaget
protected-option-tell-associations = Föreningar
protected-option-tell-delivery = Butiker och de som lämnar paket

## max 170

# 001 [Skyddade personuppgifter], [Intyg]
protected-note-want = Socialtjänsten kan hjälpa dig med ansökan och skriva ett intyg. Be din kontakt om hjälp.

# 001 [Skyddade personuppgifter]; verify
protected-guidance-levels = Det finns tre nivåer av skydd. Skatteverket beslutar om två: sekretessmarkering och skyddad folkbokföring. Fråga din kontakt vad som passar dig.
# 001 [Skyddade personuppgifter]; verify
protected-guidance-identity = Polisen beslutar om den tredje nivån, en ny identitet. Då får du nytt namn och nytt personnummer. Du kan ofta byta namn också på de andra nivåerna. Fråga din kontakt.
# practice 27; verify
protected-guidance-renew = Skyddet kan ta slut efter en tid. Fråga din kontakt när skyddet måste förnyas.
# 000 par. 5; 003 par. 1
protected-guidance-never = Nytt namn, nytt personnummer eller ny kommun kan avslöja dig. Skriv aldrig uppgifterna här. Lär dig uppgifterna utantill.
