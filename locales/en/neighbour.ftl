neighbour-title = Neighbour
    .hint = A neighbour can call the emergency number when you cannot. Decide here when the neighbour should call.
neighbour-question-who = Which neighbour can help you?
    .hint = Is it safe to ask the neighbour? Three questions on the neighbour’s page under “Numbers” help you decide.
neighbour-question-signal = When should the neighbour help you?
    .hint = Your answer is your sign. Agree on the sign with the neighbour, when nobody else can hear.
neighbour-question-does = Ask the neighbour to call the emergency number and not go in

neighbour-option-signal-noise = When the neighbour hears screaming or fighting
neighbour-option-signal-knock = When I knock on the wall
neighbour-option-signal-lamp = When a lamp goes on and off
neighbour-option-signal-object = When a certain thing is in the window
neighbour-option-signal-message = When I text the word that we agreed on

neighbour-guidance-call = Ask only a neighbour you trust. Anyone who goes in can get hurt. So say it clearly: Call the emergency number, but do not go in.
neighbour-guidance-ordinary = Choose a sign that looks ordinary to others. Choose something that you do not do otherwise.
