## max 60
## .hint max 120
## Protected personal data. Ids and their order: core/content/sections/protected.toml

protected-title = Skyddade uppgifter
    .hint = Ditt namn och din adress kan hållas hemliga hos myndigheter. Läs sidan om någon kan leta efter dig.
protected-question-want = Vill du ha hjälp att få namn och adress hemliga?
    .hint = Det kallas skyddade personuppgifter. Du söker om det hos Skatteverket eller polisen.
protected-question-certificate = Vem kan skriva ett intyg om att du är i fara?
    .hint = Ett intyg är ett papper som säger varför du behöver skydd. Skicka det när du ansöker om skydd.
protected-question-tell = Vem behöver veta att ditt namn och din adress är hemliga?
    .hint = Välj alla som har ditt namn, ditt personnummer eller din adress.
protected-question-children = Ska barnens namn och adress också vara hemliga?

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
protected-note-want = Socialtjänsten kan hjälpa dig att ansöka. De kan också skriva ett papper om varför du behöver skydd. Be din kontakt om hjälp.

# 001 [Skyddade personuppgifter]; verify
protected-guidance-levels = Det finns tre sorters skydd. Skatteverket beslutar om två. Sekretessmarkering är den ena. Skyddad folkbokföring är starkare. Fråga din kontakt.
# 001 [Skyddade personuppgifter]; verify
protected-guidance-identity = Polisen beslutar om det tredje skyddet, en ny identitet. Då får du nytt namn och nytt personnummer. Fråga din kontakt om det passar dig.
# practice 27; verify
protected-guidance-renew = Skyddet kan ta slut efter en tid. Fråga din kontakt när skyddet måste förnyas.
# 000 par. 5; 003 par. 1
protected-guidance-never = Skriv aldrig nytt namn, nytt personnummer eller ny kommun här. Den som läser det kan hitta dig. Lär dig det utantill.
