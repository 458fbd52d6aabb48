## The words that prove a yes are others: wordlist.ftl

phrases-title = Words in calls
    .hint = Decide here on ordinary words to say when others can hear you. Only those you choose understand the words.
phrases-question-meanings = What do you and someone else need to say in secret?
    .hint = Agree on a separate word for each answer that you choose.
phrases-question-with = Who knows the word for what you want to say?
    .hint = Agree on the word when you meet and nobody else can hear.
phrases-question-channel = Where do you use the word for what you want to say?
phrases-question-stored = How do you remember the word for what you want to say?
phrases-question-word = Write the word, or something that helps you remember it
    .hint = Did you choose “Only in my head”? Then write nothing here. Never write names, places or times.
phrases-question-response = What should happen when one of you has said the word?

phrases-option-meanings-help-now = I need help now
phrases-option-meanings-cannot-talk = I cannot talk now
phrases-option-meanings-forced = Someone is forcing me to say this
phrases-option-meanings-go-now = Leave at once (your contact says it to you)
phrases-option-channel-call = In phone calls
phrases-option-channel-sms = In text messages
phrases-option-channel-in-person = When we meet
phrases-option-stored-head = Only in my head
phrases-option-stored-hint = I write something that helps me remember the word
phrases-option-stored-word = I write the whole word in the app
phrases-option-response-call = The one who hears the word calls the emergency number
phrases-option-response-come = The one who hears the word comes to me
phrases-option-response-later = The one who hears the word gets in touch later, safely
phrases-option-response-stop = We end the call
phrases-option-response-go = I leave at once

phrases-guidance-ordinary = Choose an ordinary word that you seldom say. Choose none of the words under “Our words”. Those words have another use.
phrases-guidance-exact = When you say the word you cannot explain more. So decide beforehand exactly what the other person will do.
phrases-guidance-head = Someone may read what you write here. It is safest to know the words by heart.

phrases-hint-head = Someone looks through your phone. Learn the word by heart. Then delete the word from the app.
