### Ordinary lists, seen by anybody. Adapt, do not translate: what a phone in this language would hold.
### Ids and their order: core/content/templates.toml.
### "max" is the most characters a message of the group may have, in any language.

## max 24
## Names of the templates

lists-template-trip = Weekend by the sea
lists-template-groceries = Shopping
lists-template-gifts = Present ideas
lists-template-housework = Housework
lists-template-dinners = Dinners
lists-template-errands = Errands

## max 40
## A weekend at the coast

lists-trip-01 = Warm jumper for the evening
lists-trip-02 = Towels
lists-trip-03 = Sun cream
lists-trip-04 = Sunglasses
lists-trip-05 = Mosquito spray
lists-trip-06 = Raincoat
lists-trip-07 = Sandals
lists-trip-08 = Beach blanket
lists-trip-09 = Thermos flask
lists-trip-10 = Coffee and milk
lists-trip-11 = Cinnamon buns
lists-trip-12 = Charcoal
lists-trip-13 = Corn on the cob
lists-trip-14 = Playing cards
lists-trip-15 = Boules set
lists-trip-16 = Bucket and fishing net
lists-trip-17 = Crossword book
lists-trip-18 = Check the weather

## max 40
## Groceries

lists-groceries-01 = Milk
lists-groceries-02 = Crispbread
lists-groceries-03 = Eggs
lists-groceries-04 = Butter
lists-groceries-05 = Cheese
lists-groceries-06 = Yoghurt
lists-groceries-07 = Porridge oats
lists-groceries-08 = Tea
lists-groceries-09 = Bananas
lists-groceries-10 = Apples
lists-groceries-11 = Cucumber and tomatoes
lists-groceries-12 = Potatoes
lists-groceries-13 = Onions
lists-groceries-14 = Spaghetti
lists-groceries-15 = Tinned tomatoes
lists-groceries-16 = Chicken thighs
lists-groceries-17 = Washing-up liquid
lists-groceries-18 = Toilet roll

## max 40
## Gifts

lists-gifts-09 = Vase
lists-gifts-10 = Birthday card
lists-gifts-11 = Wrapping paper
lists-gifts-12 = Tape and ribbon
lists-gifts-13 = Picture frame
lists-gifts-14 = Board game
lists-gifts-15 = Socks, always useful
lists-gifts-16 = Orchid in a pot
lists-gifts-17 = Sketch pad and pencils
lists-gifts-18 = Keep the receipts
lists-gifts-19 = Scented candle
lists-gifts-20 = Tin of biscuits
lists-gifts-21 = Tea and honey
lists-gifts-22 = Jigsaw puzzle
lists-gifts-23 = Soap and hand cream
lists-gifts-24 = Coffee mug
lists-gifts-25 = Warm gloves
lists-gifts-26 = A gripping novel

## max 40
## Housework

lists-housework-01 = Hoover the living room
lists-housework-02 = Mop the kitchen floor
lists-housework-03 = Change the sheets
lists-housework-04 = Wash the towels
lists-housework-05 = Book the laundry room
lists-housework-06 = Clean the windows
lists-housework-07 = Defrost the freezer
lists-housework-08 = Clear out the fridge
lists-housework-09 = Water the flowers
lists-housework-10 = Take out the rubbish
lists-housework-11 = Return the bottles and cans
lists-housework-12 = Sort the recycling
lists-housework-13 = Dust the shelves
lists-housework-14 = Scrub the washbasin
lists-housework-15 = Clear the shower drain
lists-housework-16 = New light bulb in the hall
lists-housework-17 = Descale the kettle
lists-housework-18 = Sew on a button

## max 40
## Dinners

lists-dinners-01 = Fish fingers and peas
lists-dinners-02 = Cottage pie
lists-dinners-03 = Lentil soup and bread
lists-dinners-04 = Chicken curry with rice
lists-dinners-05 = Pasta with tomato sauce
lists-dinners-06 = Baked salmon
lists-dinners-07 = Pancakes
lists-dinners-08 = Vegetable lasagne
lists-dinners-09 = Omelette and salad
lists-dinners-10 = Falafel wraps
lists-dinners-11 = Leek and potato soup
lists-dinners-12 = Chicken stir-fry with noodles
lists-dinners-13 = Fish pie
lists-dinners-14 = Jacket potatoes with cheese
lists-dinners-15 = Homemade pizza
lists-dinners-16 = Bean chilli
lists-dinners-17 = Broccoli quiche
lists-dinners-18 = Leftovers from the freezer

## max 40
## Errands

lists-errands-01 = Shoelaces
lists-errands-02 = Get shoes resoled
lists-errands-03 = Buy batteries
lists-errands-04 = Stamps
lists-errands-05 = Light bulbs for the kitchen
lists-errands-06 = Kitchen roll
lists-errands-07 = Old paint to the recycling centre
lists-errands-08 = Potting compost
lists-errands-09 = Hoover bags
lists-errands-10 = Screws and wall plugs
lists-errands-11 = Battery for the wall clock
lists-errands-12 = Stain remover
lists-errands-13 = Sticky tape
lists-errands-14 = White thread and needles
lists-errands-15 = Tea lights
lists-errands-16 = New washing-up brush
lists-errands-17 = Seeds for the window box
lists-errands-18 = Coat hangers

lists-title = Lists
lists-new = New list
lists-name = List name
lists-make = Create list
lists-templates = Ready-made lists
lists-entry = New item
lists-suggestions = Suggestions
lists-words = Text
lists-edit = Edit
lists-done = Done
lists-open = To do
lists-up = Move up
lists-down = Move down
lists-remove = Delete the list
lists-remove-entry = Delete the item

lists-empty = There are no lists here yet.
lists-empty-list = The list is empty so far.
