neighbour-title = Neighbour
    .hint = A neighbour can call the emergency number when you cannot. Decide here when the neighbour should call.
neighbour-question-who = Which neighbour can help you?
    .hint = First add the neighbour. Then open the neighbour under “Numbers”. Three questions there help you choose well.
neighbour-question-signal = How will the neighbour know that you need help?
    .hint = Agree on it with the neighbour, when nobody else can hear.
neighbour-question-does = Tell the neighbour: Call the emergency number. Do not go in.
    .hint = Say it beforehand, when nobody else can hear. The neighbour should call only when you need help.

neighbour-option-signal-noise = When the neighbour hears screaming or fighting
neighbour-option-signal-knock = When I knock on the wall
neighbour-option-signal-lamp = When a lamp goes on and off
neighbour-option-signal-object = When a certain thing is in the window
neighbour-option-signal-message = When I text the word that we agreed on

neighbour-guidance-call = Ask only a neighbour you trust. Anyone who goes in can get hurt. So say it clearly: Call the emergency number, but do not go in.
neighbour-guidance-ordinary = Choose a sign that tells the neighbour: call now. Others should not wonder about the sign. Never make the sign for another reason.
