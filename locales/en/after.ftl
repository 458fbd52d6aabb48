## The new everyday life. Ids and their order: core/content/sections/after.toml

after-title = Everyday life now
    .hint = Think here about what makes you safer in everyday life. Never write an address or a town.
after-question-type = How do you live now?
    .hint = Choose only the kind of home. Never write where you live.
after-question-habits = What have you changed in your everyday life?
    .hint = Anyone who knows your habits can wait for you. Change what you can.
after-question-home = What is arranged where you live?
    .hint = Your contact can help you arrange what is missing.
after-question-told = Who at work or school knows about the threat?
    .hint = As few people as possible should know. Ask your contact what others need to know.
after-question-contact = How do you keep in touch with people you knew before?
    .hint = Ask your contact before you get in touch with anyone.

after-option-type-shelter = In protected housing
after-option-type-own = In my own home
after-option-type-with-someone = In someone else’s home
after-option-type-family-home = In a foster home
after-option-type-stay = In the same home. The one or those I fear have moved out
after-option-type-other = In another way
after-option-habits-routes = The routes I take
after-option-habits-times = The times when I am out
after-option-habits-shops = The shops I go to
after-option-habits-training = Sports and free time
after-option-habits-health = The place where I get health care
after-option-habits-worship = Mosque, church or another place to gather
after-option-habits-school-work = School or work
after-option-home-lock = The lock has been changed
after-option-home-name = My name does not show on the door
after-option-home-peephole = I can see who is outside, or the door has a chain
after-option-home-curtains = Nobody can look in
after-option-home-entry = I have given nobody the code to the front door
after-option-home-neighbour = A neighbour knows that I may need help
after-option-told-nobody = Nobody
after-option-told-one = One person
after-option-told-few = The few who need to know
after-option-contact-none = We are not in touch
after-option-contact-worker = Through my contact
after-option-contact-safe = In a way that I have agreed with my contact

# 003 par. 3, 4; 001 [Säkerhetsplanering]
after-guidance-goes-on = The threat can go on after you have left someone. So go through the plan again with your contact. Change the routes and habits that others know.
# 003 par. 3
after-guidance-stories = Someone may call authorities many times and lie about you. Tell your contact the same day. Ask that the authority asks you before anything is changed.
# 001 B1 p.14; g87
after-guidance-longing = It is normal to miss someone. A single call can show where you are. So ask your contact first. Together you can find a safe way.
