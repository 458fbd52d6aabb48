## The day somebody leaves. When, how and with whom is never asked. Ids: core/content/sections/day.toml

day-title = The day
    .hint = Here you can think through and practise an important day. You decide.
day-question-tell = How does your contact know that you are leaving?
    .hint = Also decide what your contact does if you do not arrive. Never write the day, time or place.
day-question-police = Have you talked to the police about your safety?
    .hint = You decide. Your contact can be with you when you talk to the police.
day-question-last = What do you want to remember just before you go?
    .hint = Do not go back for things. Are you in danger? Turn on the phone and turn off flight mode. Call the emergency number.

day-option-tell-before = I tell my contact before I go
day-option-tell-sign = I say a word that we agreed on
day-option-tell-after = I tell my contact before, and once more when I have arrived
day-option-last-phone = Turn off the phone or choose flight mode
day-option-last-bag = Take the bag
day-option-last-medicine = Take the medicine
day-option-last-children = Take the children’s things
day-option-last-no-note = Leave no note about where I am going
day-option-last-watch = Leave the watch and trackers, for example an AirTag, at home

# 001 [Säkerhetsplanering]; expert
day-guidance-danger = The time when you leave someone can be the most dangerous. So make the plan with your contact. You can also make it with the police.
# practice 3
day-guidance-write = Someone may find what you write. Talk to your contact about when, how and with whom you go. Never write any of this, not even on paper.
# 004 Dev 2; g84
day-guidance-cash = Bank cards and travel cards show how you have travelled. So buy tickets with cash.
# 001 B1 p.12; C-1
day-guidance-nobody = Anyone who knows can be put under pressure to tell. Tell only those who must know to help you.
