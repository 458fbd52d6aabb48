words-title = Our words
words-next = Next word
words-make = Get ten new words
words-anew = New words
words-strike = Cross out the word
words-struck = Crossed out
words-back = Put the last word back

words-text = Someone may lie and say that you said yes. So your contact always asks you for the next word.
words-paper = Your contact writes the same words on paper, in the same order.
words-once = Each word works only once. Then you and your contact both cross it out.
words-say = Say the word only to your contact, when nobody else can hear. Never write the word in a text message.
words-left = { $count ->
    [one] { $count } word left.
   *[other] { $count } words left.
}
words-none = You have used all the words. Choose new words when you meet your contact.
words-anew-text = The old words no longer work. Change words only when you meet your contact. Otherwise your contact has different words.

words-word-lamp = lamp
words-word-bread = bread
words-word-river = river
words-word-sugar = sugar
words-word-window = window
words-word-chair = chair
words-word-moon = moon
words-word-apple = apple
words-word-shoe = shoe
words-word-cat = cat
words-word-rain = rain
words-word-book = book
words-word-stairs = stairs
words-word-pillow = pillow
words-word-carrot = carrot
words-word-horse = horse
words-word-spoon = spoon
words-word-snow = snow
words-word-pen = pen
words-word-cheese = cheese
words-word-tree = tree
words-word-clock = clock
words-word-boat = boat
words-word-lemon = lemon
words-word-blanket = blanket
words-word-mitten = mitten
words-word-stone = stone
words-word-milk = milk
words-word-bird = bird
words-word-mirror = mirror
words-word-rice = rice
words-word-train = train
words-word-cucumber = cucumber
words-word-button = button
words-word-sun = sun
words-word-cup = cup
words-word-soap = soap
words-word-mountain = mountain
words-word-pear = pear
words-word-bicycle = bicycle
words-word-needle = needle
words-word-pepper = pepper
words-word-flower = flower
words-word-sweater = sweater
words-word-beach = beach
words-word-coffee = coffee
words-word-wind = wind
words-word-grass = grass
words-word-egg = egg
words-word-scissors = scissors
words-word-roof = roof
words-word-balloon = balloon
words-word-fish = fish
words-word-basket = basket
words-word-onion = onion
words-word-cloud = cloud
words-word-brush = brush
words-word-honey = honey
words-word-hat = hat
words-word-forest = forest
words-word-umbrella = umbrella
words-word-key = key
words-word-door = door
words-word-carpet = carpet
words-word-star = star
words-word-banana = banana
words-word-fork = fork
words-word-sock = sock

## What is said beside the words

# code-words; expert
words-forced = Is someone forcing you to say yes? Say a completely different word. Then your contact will understand.
# code-words
words-heart = It is safest to know the words by heart.
