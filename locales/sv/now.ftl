## max 16
now-open = Nu

## max 60
now-call = Ring { $number }
now-place = Gå sedan hit
now-people = Ring sedan i den här ordningen
now-change = Ändra svaren på den här sidan
now-known = Om någon vet var du är
now-second = Visa på svenska också

## max 120
## The first step, by what was answered

now-flight = Flygplansläge på? Slå av det.
now-interpreter = Du kan be om tolk när du ringer { $number }.
now-first = Gå ut om du kan.
# needs.moving, personal-care, way-out.fast = no
now-first-cannot = Ta telefonen. Gå in i ett rum och lås dörren om du kan. Ring { $number }.

## max 140
## The steps after it, acute-steps of the inventory

now-step-away = Kan du inte gå ut? Undvik kök och verktyg. Gå till ett rum med utgång.
now-step-call = Ring nödnumret och säg var du är. Har du ingen telefon? Ropa, knacka på hos en granne, eller gör ert tecken.
now-step-children = Ta med barnen om det går utan fara.
now-step-place = Gå till stället som du har valt.
now-step-contact = Ring din kontakt.
# verify; expert: 112 can connect to the social services on call
now-step-evening = På kvällar, nätter och helger: ring socialjouren. { $number } kan kanske koppla dig dit.
now-step-bag = Gå inte tillbaka efter väskan. Ditt liv är viktigare än saker.

## max 140
## verify

now-locked = I fara behöver du ingen app. Du kan ringa { $number } från en låst telefon.
now-seen = { $number } kan ofta se var en mobil är. Säg ändå var du är, om du kan.
