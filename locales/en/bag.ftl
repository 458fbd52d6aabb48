### The packed bag. Ids and their order: core/content/bag.toml.
### "max" is the most characters a message of the group may have, in any language.

## max 28
## Categories

bag-category-id-papers = Identity and papers
bag-category-money = Money
bag-category-keys = Keys
bag-category-phone-tech = Phone and devices
bag-category-medicine-health = Medicine and health
bag-category-children = Children
bag-category-pets = Pets
bag-category-clothes-hygiene = Clothes and hygiene
bag-category-comfort-other = Other things

## max 60
## .hint max 110
## Items: the bare name of the thing; what to do about it is the hint

bag-item-passport = Passport
    .hint = Does someone else have your passport? Take no risks. You can get help to get a new one.
bag-item-id-card = Identity card or driving licence
bag-item-permit-card = Residence permit card
    .hint = Does someone else have your card? Take no risks. You can get help to get a new one.
bag-item-child-passport = Child’s passport and identity papers
bag-item-child-permit-card = Child’s residence permit card
bag-item-asylum-card = Asylum seeker’s card (LMA)
    .hint = It shows that a person has applied for asylum.
bag-item-family-papers = Papers on birth, marriage or divorce
bag-item-custody-papers = Decisions about custody of the child
bag-item-authority-decisions = Decisions from authorities or court
bag-item-housing-papers = Rental contract or papers for a home you own
bag-item-grades = Grades and certificates
bag-item-income-papers = Pay slips, loan and insurance papers
bag-item-number-note = Note with the most important numbers
    .hint = Write the numbers under ordinary names.
bag-item-cash = Cash
bag-item-bank-card = Bank card
bag-item-credit-card = Credit card, if you have one
bag-item-bank-device = Bank security device
bag-item-ticket = Ticket bought with cash
    .hint = Your own travel card shows where you went. Do not use it.
bag-item-gift-card = Gift card or prepaid card
bag-item-own-valuables = Your own jewellery or other valuables
    .hint = Take only what is clearly yours.
bag-item-home-keys = House keys
bag-item-car-keys = Car key
    .hint = Others can sometimes see where the car is.
bag-item-work-keys = Key or pass to work or school
bag-item-locker-key = Key to locker, storage or post box
bag-item-mobile = Mobile phone
    .hint = Turn on flight mode before you go. In danger: turn off flight mode and call the emergency number.
bag-item-computer = Computer
    .hint = Keep it switched off on the way.
bag-item-tablet = Tablet
    .hint = Keep it switched off on the way.
bag-item-charger = Charger
bag-item-power-bank = Power bank for the phone
bag-item-simple-phone = Simple phone that nobody knows about
bag-item-prepaid-sim = New SIM card
bag-item-headphones = Wired headphones
bag-item-medicine = Medicines
    .hint = Replace medicines now and then, before they get too old.
bag-item-medicine-list = List of medicines or prescriptions
bag-item-allergy-kit = Allergy medicine
bag-item-glasses = Glasses or lenses
bag-item-hearing-aid = Hearing aid and batteries
bag-item-mobility-aid = Walking aid, wheelchair or other aid
bag-item-communication-aid = Picture cards or something else that helps you talk
bag-item-health-papers = Papers from health care, papers about pregnancy
bag-item-period-items = Period products
bag-item-contraception = Contraceptives
    .hint = Is it dangerous if someone finds them? Then do not take them with you.
bag-item-vaccination-card = Vaccination card, child health book
bag-item-comfort-object = Favourite soft toy or something else that comforts
    .hint = The child may notice that it is gone.
bag-item-child-medicine = Child’s medicine
    .hint = Replace medicines now and then, before they get too old.
bag-item-child-clothes = Change of clothes for the child
bag-item-nappies = Nappies and wipes
bag-item-baby-food = Formula, bottle, baby food
    .hint = Replace baby food now and then, before it gets too old.
bag-item-pacifier = Dummy or comfort blanket
bag-item-carrier-pram = Baby carrier or pram
bag-item-games = Small games that work without internet
bag-item-school-things = School things that do not show the name or the school
bag-item-child-phone = Child’s phone or tablet
    .hint = Keep it switched off on the way.
bag-item-pet-carrier = Pet carrier
bag-item-leash = Lead and collar
    .hint = Take off name tags and trackers.
bag-item-pet-food = Food for two days
bag-item-pet-papers = Pet passport, vaccination and insurance papers
bag-item-pet-medicine = Medicine for the animal
bag-item-clothes = Change of clothes
bag-item-shoes = Good shoes
bag-item-warm-jacket = Warm jacket
bag-item-other-look = Plain clothes that others will not recognise
    .hint = It can be a cap and another jacket.
bag-item-toiletries = Toothbrush and hygiene things
bag-item-small-keepsake = A small thing or photo that matters to you
bag-item-faith-item = Something that is important for your faith
bag-item-pen-paper = Pen and paper
bag-item-snack-water = Water and something to eat
bag-item-photo-of-threat = Picture of the person or people who threaten you
    .hint = The picture is for the police or staff.
bag-item-evidence = Evidence of threats and violence
    .hint = Give it to your contact or the police. Do not keep it in the bag.
bag-item-work-clothes = Work clothes

## max 90
## When to take it

bag-when-carry = Always have this with you.
bag-when-now = You can pack this now.
bag-when-grab = Take this with you just before you go.
bag-when-later = Do not take risks for this. Your contact can help you get it later.

## max 90
## Will it be noticed

bag-missed-low = People rarely notice that it is gone.
bag-missed-mid = Someone may notice that it is gone.
bag-missed-high = Someone can easily notice that it is gone.

## max 90
## What to keep somewhere else

bag-copy-copy-on-paper = Keep a paper copy in another place. Take no pictures with the phone.
bag-copy-best-with-worker = It is best if your contact has them.
bag-copy-by-heart = Learn the numbers by heart.
bag-copy-small-sum = Keep a little money in another place.
bag-copy-no = You do not need a spare of this.
bag-copy-yes = It is best to keep a spare in another place.
bag-copy-only-if-there-already = Are they in another place already? Leave them there.
bag-copy-spare-key = Keep a spare key in another place.
bag-copy-simple-phone = Keep a simple phone in another place too.
bag-copy-outside-home = It is best to keep it somewhere other than home.
bag-copy-few-days = Keep medicine for a few days in another place.
bag-copy-old-pair = Keep the old pair as a spare in another place.
bag-copy-batteries = Keep spare batteries in another place.
bag-copy-ask-loan = Ask your contact if you can borrow one.
bag-copy-replace-cheaply = You can get new ones free or cheaply.
bag-copy-similar-one = Keep a similar one in another place.
bag-copy-yes-change-often = Keep a spare in another place. Replace the spare often.
bag-copy-borrow = You can borrow one instead of buying.
bag-copy-trusted-early = Give it early to someone you trust.
bag-copy-worker-or-trusted = Let your contact or someone you trust keep it.
bag-copy-worker-or-police = Let your contact or the police keep it.

## max 60
## The core list, learnt by heart: as few words as possible

bag-core-passport = Passport and identity card
bag-core-permit = Residence permit card
bag-core-money = Money
bag-core-cards = Bank card and bank security device
bag-core-keys = Keys
bag-core-medicine = Medicine
bag-core-phone = Phone and charger
bag-core-child = Child’s passport, medicine and soft toy
bag-core-note = Note with numbers

## max 60
## The spare set with someone else

bag-spare-cash = A little cash
bag-spare-keys = A spare key
bag-spare-copies = Paper copies of identity papers
bag-spare-medicine = Medicine for a few days
bag-spare-phone-charger = Simple phone, new SIM card and charger
bag-spare-clothes = One change of clothes

## max 60
## Questions

bag-question-status = How ready is the bag?
bag-question-where = What kind of place is the bag in?
bag-question-cover = What do you say if someone asks about the bag?
    .hint = Choose something you are usually allowed to do.

## max 40
## Answers

bag-option-status-packed = Packed
bag-option-status-partly = Partly
bag-option-status-not-yet = Not yet
bag-option-status-too-dangerous = Too dangerous to pack
bag-option-where-home-hidden = Hidden at home
bag-option-where-work-school = Work or school
bag-option-where-friend = Friend
bag-option-where-neighbour = Neighbour
bag-option-where-relative-checked = Relative who cannot be pressured
bag-option-where-locker = Locker or storage
bag-option-where-head = Only a list in my head
bag-option-cover-school-work = School or work
bag-option-cover-laundry = Laundry
bag-option-cover-giveaway = Clothes to give away

## max 16
## States of an item

bag-state-have = I have it
bag-state-know-where = I know where
bag-state-packed = Packed
bag-state-with-other = Someone keeps it
bag-state-not-needed = Not needed
bag-state-too-risky = Too risky

## max 60
## Hints on an item

bag-hint-move-last = Leave this thing until last
bag-hint-gone = Could someone notice? Put the thing back until you go.

bag-title = The bag
bag-for-me = For me
bag-child = Child { $number }
bag-pet = Pet { $number }
bag-add-child = Add a child
bag-add-pet = Add a pet
bag-others = Children and pets
bag-about = About the bag
bag-missing = What is missing
bag-short = The most important things
bag-spare = With someone else
bag-own = Things you added
bag-add-own = Add a thing
bag-own-name = Name of the thing
bag-remove-own = Delete the thing
bag-remove = Delete the whole list
bag-state-none = Not chosen

bag-missing-text = These things are left to do. The most important thing comes first.
bag-owner-text = Touch a thing. Then choose if you have it or have packed it.
bag-missing-nothing = Everything is done.
bag-short-text = Learn the list by heart. The list is enough if you have no bag.
bag-spare-text = Leave these things with someone else, if you can.
bag-spare-who = Can the person or people you are afraid of pressure someone? Then choose someone else.
bag-remove-text = The list of things will be deleted. Everything you chose disappears too.
bag-add-own-text = Write only what the thing is. Do not write names or places.
bag-head-only = Is it dangerous to pack? Then do not pack. Learn the most important things by heart instead.

## What is said beside the things

# important-things, 3.1
bag-quiet = Pack only if nobody notices. Move one thing at a time.
# 001 B1 p.10
bag-small = A small bag is better than a big one. You can keep the bag somewhere other than home.
# acute-steps 7
bag-never-back = Never go back for the bag. Your life is more important than things.
# 003 par. 5
bag-ready-there = Have the bag ready in protected housing too.
# R1-56, C-8
bag-child-first = Talk to your contact before you leave home with a child.
# children; practice 51
bag-child-secret = Small children can tell others by mistake. Say nothing to them about the bag.
# C-1, X-17
bag-note-relative = A relative can be kind and still be put under pressure.
bag-hint-ready = Have the bag ready here too. You may have to move quickly.
