## max 60
## .hint max 120
## Who may know what. Ids and their order: core/content/sections/secrecy.toml

secrecy-title = Vem får veta
    .hint = Här bestämmer du vem som får veta vad om dig. Gör det tillsammans med din kontakt.
secrecy-question-who = Vem vill du ska få veta något om dig?
    .hint = Välj så få som möjligt. Skriv aldrig vad någon heter.
secrecy-question-actor = Hur mycket får var och en veta om dig?
secrecy-question-never = Någon frågar efter dig. Vad får ingen berätta?
    .hint = Berätta för din kontakt vad du har valt.
secrecy-question-duty = Fråga när din kontakt måste berätta att ett barn är i fara
    .hint = Ibland kräver lagen att din kontakt berättar det för andra. Fråga innan du säger något.

## max 60

secrecy-option-who-worker = Min kontakt
secrecy-option-who-manager = Min kontakts chef
secrecy-option-who-child-unit = Socialtjänsten för barn och unga
secrecy-option-who-police = Polisen
secrecy-option-who-health = Vården
secrecy-option-who-school = Skolan
secrecy-option-who-shelter = Personalen på boendet
secrecy-option-who-support = Min stödperson
secrecy-option-actor-nothing = Ingenting
secrecy-option-actor-agreed = Bara sådant som vi har bestämt
secrecy-option-actor-needed = Bara sådant som behövs för att hjälpa mig
secrecy-option-actor-law = Bara sådant som lagen kräver
secrecy-option-never-place = Var jag är
secrecy-option-never-town = Vilken kommun jag är i
secrecy-option-never-name = Mitt nya namn
secrecy-option-never-number = Mitt telefonnummer
secrecy-option-never-contact = Att jag har kontakt med någon som hjälper mig
secrecy-option-never-child-school = Vilken skola barnen går i

## max 170

# 001 [Offentlighets- och sekretesslagen]; verify
secrecy-note-law = Lagen kan kräva att andra får veta något om dig. Be din kontakt att förklara vad lagen kräver.

# 002; 004 End
secrecy-guidance-few = Det är säkrare om få personer vet något om dig. Din kontakt ska berätta för dig vem som vet och vad. Fråga om du inte har fått höra det.
# 003 par. 4; CR-13
secrecy-guidance-answer = Någon kan ringa och fråga efter dig. De som hjälper dig ska svara varken ja eller nej. Bestäm det med din kontakt.
# 003 par. 4; CR-13
secrecy-guidance-silence = Någon kan fråga din kontakt om du brukar ringa. Även ett nej kan hjälpa någon att hitta dig. Be din kontakt att inte svara.
