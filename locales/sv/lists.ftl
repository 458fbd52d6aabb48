### Ordinary lists, seen by anybody. Adapt, do not translate: what a phone in this language would hold.
### Ids and their order: core/content/templates.toml.
### "max" is the most characters a message of the group may have, in any language.

## max 24
## Names of the templates

lists-template-trip = Helg vid havet
lists-template-groceries = Handla
lists-template-gifts = Presenttips
lists-template-housework = Städa och fixa
lists-template-dinners = Middagar
lists-template-errands = Ärenden

## max 40
## A weekend at the coast

lists-trip-01 = Tjock tröja till kvällen
lists-trip-02 = Handdukar
lists-trip-03 = Solkräm
lists-trip-04 = Solglasögon
lists-trip-05 = Myggmedel
lists-trip-06 = Regnjacka
lists-trip-07 = Sandaler
lists-trip-08 = Filt till stranden
lists-trip-09 = Termos
lists-trip-10 = Kaffe och mjölk
lists-trip-11 = Bullar till fikat
lists-trip-12 = Grillkol
lists-trip-13 = Majskolvar att grilla
lists-trip-14 = Kortlek
lists-trip-15 = Kubbspelet
lists-trip-16 = Håv och hink
lists-trip-17 = Korsord
lists-trip-18 = Kolla vädret

## max 40
## Groceries

lists-groceries-01 = Mjölk
lists-groceries-02 = Knäckebröd
lists-groceries-03 = Ägg
lists-groceries-04 = Smör
lists-groceries-05 = Ost
lists-groceries-06 = Filmjölk
lists-groceries-07 = Havregryn
lists-groceries-08 = Bryggkaffe
lists-groceries-09 = Bananer
lists-groceries-10 = Äpplen
lists-groceries-11 = Gurka och tomater
lists-groceries-12 = Potatis
lists-groceries-13 = Gul lök
lists-groceries-14 = Spagetti
lists-groceries-15 = Krossade tomater
lists-groceries-16 = Kyckling
lists-groceries-17 = Diskmedel
lists-groceries-18 = Toalettpapper

## max 40
## Gifts

lists-gifts-09 = Blomvas
lists-gifts-10 = Födelsedagskort
lists-gifts-11 = Presentpapper
lists-gifts-12 = Tejp och snören
lists-gifts-13 = Fotoram
lists-gifts-14 = Sällskapsspel
lists-gifts-15 = Strumpor, alltid bra
lists-gifts-16 = Krukväxt
lists-gifts-17 = Ritblock och pennor
lists-gifts-18 = Spara kvittona
lists-gifts-19 = Doftljus
lists-gifts-20 = Chokladask
lists-gifts-21 = Te och honung
lists-gifts-22 = Pussel
lists-gifts-23 = Tvål och handkräm
lists-gifts-24 = Kaffemugg
lists-gifts-25 = Varma vantar
lists-gifts-26 = En spännande roman

## max 40
## Housework

lists-housework-01 = Dammsuga vardagsrummet
lists-housework-02 = Torka golvet i köket
lists-housework-03 = Byta lakan
lists-housework-04 = Tvätta handdukar
lists-housework-05 = Boka tvättstugan
lists-housework-06 = Putsa fönster
lists-housework-07 = Frosta av frysen
lists-housework-08 = Rensa kylskåpet
lists-housework-09 = Vattna blommorna
lists-housework-10 = Gå ner med soporna
lists-housework-11 = Panta burkar
lists-housework-12 = Sortera återvinningen
lists-housework-13 = Torka damm
lists-housework-14 = Skura handfatet
lists-housework-15 = Rensa avloppet i duschen
lists-housework-16 = Byta glödlampa i hallen
lists-housework-17 = Avkalka vattenkokaren
lists-housework-18 = Sy i en knapp

## max 40
## Dinners

lists-dinners-01 = Fiskpinnar och potatis
lists-dinners-02 = Tacos på fredag
lists-dinners-03 = Linssoppa och bröd
lists-dinners-04 = Kycklinggryta med ris
lists-dinners-05 = Pasta med tomatsås
lists-dinners-06 = Ugnsbakad lax
lists-dinners-07 = Pannkakor
lists-dinners-08 = Grönsakslasagne
lists-dinners-09 = Omelett och sallad
lists-dinners-10 = Falafel i pitabröd
lists-dinners-11 = Potatis- och purjolökssoppa
lists-dinners-12 = Kycklingwok med nudlar
lists-dinners-13 = Fiskgratäng
lists-dinners-14 = Bakad potatis med ost
lists-dinners-15 = Hemgjord pizza
lists-dinners-16 = Böngryta
lists-dinners-17 = Broccolipaj
lists-dinners-18 = Rester från frysen

## max 40
## Errands

lists-errands-01 = Skosnören
lists-errands-02 = Lämna in skor för nya sulor
lists-errands-03 = Köpa batterier
lists-errands-04 = Köpa frimärken
lists-errands-05 = Glödlampor till köket
lists-errands-06 = Hushållspapper
lists-errands-07 = Gammal målarfärg till återvinningen
lists-errands-08 = Krukjord
lists-errands-09 = Dammsugarpåsar
lists-errands-10 = Skruvar och plugg
lists-errands-11 = Batteri till väggklockan
lists-errands-12 = Fläckborttagning
lists-errands-13 = Tejp
lists-errands-14 = Vit tråd och synålar
lists-errands-15 = Värmeljus
lists-errands-16 = Ny diskborste
lists-errands-17 = Frön till balkonglådan
lists-errands-18 = Galgar

## max 28
lists-title = Listor
lists-new = Ny lista
lists-name = Listans namn
lists-make = Skapa listan
lists-templates = Färdiga listor
lists-entry = Ny rad
lists-suggestions = Förslag
lists-words = Text
lists-edit = Ändra
lists-done = Klart
lists-open = Kvar
lists-up = Flytta upp
lists-down = Flytta ner
lists-remove = Ta bort listan
lists-remove-entry = Ta bort raden

## max 60
lists-empty = Här finns inga listor än.
lists-empty-list = Listan är tom än så länge.
