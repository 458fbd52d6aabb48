## max 60
## .hint max 120
## Getting out. Ids: core/content/sections/ways.toml

ways-title = Ut
    .hint = Tänk ut nu hur du kommer ut hemifrån, innan det är fara.
ways-question-fast = Kan du snabbt komma ut hemifrån?
ways-question-exits = Vilka vägar ut finns där du bor?
    .hint = Tänk på alla vägar, också dem som du sällan använder.
ways-question-obstacles = Vad kan stoppa dig på vägen ut?
    .hint = Prata med din kontakt om det som kan stoppa dig. Då kan ni söka en lösning.
ways-question-near = Vad finns alltid nära utgången?
    .hint = Lägg bara dit saker som ingen undrar över.
ways-question-practised = Öva på att gå vägen ut
    .hint = Ta till exempel ut soporna den vägen. Gör det bara om ingen undrar. Tryck här nedanför när du har provat.

## max 60

ways-option-exits-front = Ytterdörr
ways-option-exits-back = Bakdörr
ways-option-exits-balcony = Uteplats eller låg balkong
ways-option-exits-window = Fönster på bottenvåningen
ways-option-exits-cellar = Källare
ways-option-exits-fire = Brandtrappa
ways-option-exits-none = Ingen väg är säker
ways-option-obstacles-stairs = Trappor
ways-option-obstacles-aid = Jag behöver hjälpmedel
ways-option-obstacles-locked = Dörren är låst och jag kan inte öppna den
ways-option-obstacles-key = Någon annan har nyckeln
ways-option-obstacles-camera = Kamera eller larm
ways-option-obstacles-high = Jag bor högt upp
ways-option-obstacles-children = Barnen sover eller är i ett annat rum
ways-option-near-shoes = Skor
ways-option-near-coat = Jacka
ways-option-near-keys = Nycklar
ways-option-near-aid = Mitt hjälpmedel
ways-option-near-none = Inget av det här

## max 170

# practice 26; expert
ways-note-cannot = Är det svårt eller osäkert att komma ut snabbt? Berätta det för din kontakt den här veckan. Då behöver planen se annorlunda ut.
ways-guidance-jump = Hoppa aldrig från hög höjd. Välj en annan väg ut.
