## The words that prove a yes are others: words.ftl

phrases-title = Words in calls
    .hint = Decide here on ordinary words to say when others can hear you. Only those you choose understand the words.
phrases-question-meanings = What do you need to say without others understanding?
    .hint = Agree on a separate word for each answer that you choose.
phrases-question-with = Who knows the word?
    .hint = Agree on the word when you meet and nobody else can hear.
phrases-question-channel = Where do you use the word?
phrases-question-stored = How do you remember the word?
phrases-question-word = Which clue or word do you want to save?
    .hint = Did you choose “Only in my head”? Then write nothing here. Never write names, places or times.
phrases-question-response = What does the other person do after the word is said?

phrases-option-meanings-help-now = I need help now
phrases-option-meanings-cannot-talk = I cannot talk now
phrases-option-meanings-forced = Someone is forcing me to say this
phrases-option-meanings-go-now = My contact tells me to leave at once
phrases-option-channel-call = In phone calls
phrases-option-channel-sms = In text messages
phrases-option-channel-in-person = When we meet
phrases-option-stored-head = Only in my head
phrases-option-stored-hint = I write a clue here
phrases-option-stored-word = I write the whole word here
phrases-option-response-call = Calls the emergency number
phrases-option-response-come = Comes to me
phrases-option-response-later = Gets in touch later in a safe way
phrases-option-response-stop = Ends the call

phrases-guidance-ordinary = Choose an ordinary word that you seldom say. Choose none of the words under “Our words”. Those words have another use.
phrases-guidance-exact = You cannot explain when it happens. So decide beforehand exactly what the other person will do.
phrases-guidance-head = Someone may read what you write here. It is safest to know the words by heart.

phrases-hint-head = Someone looks through your phone. Learn the word by heart. Then delete the word here.
