## max 28
words-title = Våra ord
words-next = Nästa ord
words-make = Få tio nya ord
words-anew = Nya ord
words-strike = Stryk ordet
words-struck = Struket
words-back = Ångra sista strykningen

## max 140
words-text = Någon kan ljuga och säga att du har sagt ja. Därför frågar din kontakt alltid dig efter nästa ord.
words-paper = Din kontakt skriver samma ord på papper, i samma ordning.
words-once = Varje ord gäller en gång. Sedan stryker ni det, båda två.
words-say = Säg ordet bara till din kontakt, när ingen annan hör. Skriv det aldrig i sms.
words-left = { $count ->
    [one] { $count } ord kvar.
   *[other] { $count } ord kvar.
}
words-none = Orden är slut. Bestäm nya när ni träffas.
words-anew-text = De gamla orden gäller inte längre. Byt bara när du träffar din kontakt. Annars stämmer inte era listor.

## max 20
words-word-lamp = lampa
words-word-bread = bröd
words-word-river = flod
words-word-sugar = socker
words-word-window = fönster
words-word-chair = stol
words-word-moon = måne
words-word-apple = äpple
words-word-shoe = sko
words-word-cat = katt
words-word-rain = regn
words-word-book = bok
words-word-stairs = trappa
words-word-pillow = kudde
words-word-carrot = morot
words-word-horse = häst
words-word-spoon = sked
words-word-snow = snö
words-word-pen = penna
words-word-cheese = ost
words-word-tree = träd
words-word-clock = klocka
words-word-boat = båt
words-word-lemon = citron
words-word-blanket = filt
words-word-mitten = vante
words-word-stone = sten
words-word-milk = mjölk
words-word-bird = fågel
words-word-mirror = spegel
words-word-rice = ris
words-word-train = tåg
words-word-cucumber = gurka
words-word-button = knapp
words-word-sun = sol
words-word-cup = kopp
words-word-soap = tvål
words-word-mountain = berg
words-word-pear = päron
words-word-bicycle = cykel
words-word-needle = nål
words-word-pepper = peppar
words-word-flower = blomma
words-word-sweater = tröja
words-word-beach = strand
words-word-coffee = kaffe
words-word-wind = vind
words-word-grass = gräs
words-word-egg = ägg
words-word-scissors = sax
words-word-roof = tak
words-word-balloon = ballong
words-word-fish = fisk
words-word-basket = korg
words-word-onion = lök
words-word-cloud = moln
words-word-brush = borste
words-word-honey = honung
words-word-hat = hatt
words-word-forest = skog
words-word-umbrella = paraply
words-word-key = nyckel
words-word-door = dörr
words-word-carpet = matta
words-word-star = stjärna
words-word-banana = banan
words-word-fork = gaffel
words-word-sock = strumpa

## max 120
## What is said beside the words

# code-words; expert
words-forced = Tvingar någon dig att säga ja? Säg ett helt annat ord. Då förstår din kontakt.
# code-words
words-heart = Säkrast är att kunna orden utantill.
