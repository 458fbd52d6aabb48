## What happens to the animals. Ids and their order: core/content/sections/pets.toml

pets-title = Animals
    .hint = Think here about who can take care of your animals. This is for when you cannot live at home.
pets-question-kind = Which animals do you have?
pets-question-plan = What will happen to the animal?
    .hint = Think about what happens if you cannot live at home.
pets-question-who = Who can take care of the animal?
    .hint = Can the one or those you fear put pressure on that person? Then choose someone else.
pets-question-threatened = Has anyone hurt the animal or threatened to hurt it?

pets-option-kind-dog = Dog
pets-option-kind-cat = Cat
pets-option-kind-small = Small animal, such as a rabbit
pets-option-kind-bird = Bird
pets-option-kind-large = Horse or another large animal
pets-option-kind-other = Another animal
pets-option-plan-stays = The animal stays at home
pets-option-plan-someone = Someone else takes care of the animal
pets-option-plan-comes = The animal comes with me
pets-option-plan-temporary = The animal stays in an animal shelter for a while
pets-option-plan-undecided = I have not decided yet

# X-16; verify
pets-note-comes = Some protected housing does not take animals. Ask your contact if the animal can come with you. Decide also who else could take care of it.
# 001 B1 p.11; 001 B2; practice 2; expert
pets-note-early = The animal may be in danger. Talk to your contact about another place for it. Someone may notice that the animal is gone. So decide what to say then.

# 001 B1 p.11
pets-guidance-early = It can take time to find a place for an animal. So talk to your contact early.
# verify
pets-guidance-places = Some protected housing does not take animals. Then someone else or an animal shelter can take care of it. Ask your contact how to arrange it.
# verify
pets-guidance-chip = An animal can have a number under its skin, a chip. The number can lead to your address. Ask your contact before you move the animal.
