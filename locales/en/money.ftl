## What is asked and said about money. Ids and their order: core/content/sections/money.toml

money-title = Money
    .hint = Think here about what money you have if something happens.
money-question-on-me = Do you carry a little money with you?
money-question-spare = Where do you have extra money?
    .hint = Choose only the kind of place. Never write exactly where.
money-question-spare-with = Who keeps extra money for you?
money-question-own-account = Do you have your own bank account that nobody else can see?
money-question-bank-codes-known = Does anyone else know your bank codes?
money-question-emergency-aid = You can get help with money
    .hint = Are you in danger? Social services can help you with money right away.

money-option-spare-clothes = In my clothes
money-option-spare-work-school = At work or at school
money-option-spare-bag = In the bag
money-option-spare-with-person = With another person
money-option-spare-none = There is no extra money

# 001 B1 p.7
money-note-small = It is best to take a little cash when you go out.
# g61, g84
money-note-codes = Anyone who knows the codes can see where you pay. Pay with cash when others must not know where you are. Ask your contact before you change the codes.

# 001 B1 p.7
money-guidance-small = A small amount is enough to get away.
money-guidance-cash = Cash does not show where you have paid.
# g84
money-guidance-card = A card shows where you have paid. Pay with cash when others must not know where you are.
# 000 b5
money-guidance-somebody = It is best to leave a little money with someone you trust. You still have that money if your bag is gone.
# R1-64
money-guidance-danger = Are you in danger? Get away, even without money. Social services can help you with money right away.
