secrecy-title = Who may know
    .hint = Decide here who may know what about you. Do it together with your contact.
secrecy-question-who = Who do you want to know something about you?
    .hint = Choose as few as possible. Never write anyone’s name.
secrecy-question-actor = How much may each of them know about you?
secrecy-question-never = Someone asks about you. What must nobody tell?
    .hint = Tell your contact what you have chosen.
secrecy-question-duty = Ask when your contact must tell that a child is in danger
    .hint = Sometimes the law makes your contact tell others. Ask before you say anything.

secrecy-option-who-worker = My contact
secrecy-option-who-manager = My contact’s manager
secrecy-option-who-child-unit = Social services for children and young people
secrecy-option-who-police = The police
secrecy-option-who-health = Health care
secrecy-option-who-school = The school
secrecy-option-who-shelter = The staff where I live
secrecy-option-who-support = My support person
secrecy-option-actor-nothing = Nothing
secrecy-option-actor-agreed = Only what we have agreed on
secrecy-option-actor-needed = Only what is needed to help me
secrecy-option-actor-law = Only what the law requires
secrecy-option-never-place = Where I am
secrecy-option-never-town = Which municipality I am in
secrecy-option-never-name = My new name
secrecy-option-never-number = My phone number
secrecy-option-never-contact = That I have contact with someone who helps me
secrecy-option-never-child-school = Which school the children go to

secrecy-note-law = The law may require that others know something about you. Ask your contact to explain what the law requires.

secrecy-guidance-few = It is safer if few people know about you. Your contact should tell you who knows, and what. Ask if you have not been told.
secrecy-guidance-answer = Someone may call and ask about you. Those who help you should say neither yes nor no. Agree on this with your contact.
secrecy-guidance-silence = Someone may ask: Does this person call you? Even a no can help someone find you. Ask your contact to say neither yes nor no.
