plan-home = Home

plan-leave = Close the plan with one touch
plan-leave-again = Practise closing once more
plan-leave-touch = Touch “Calc” at the bottom.
plan-leave-back = To open the plan again: Press C. Type the code. Hold the = key down.
plan-leave-always = The button “Calc” is at the bottom of every page.
plan-leave-later = Continue without practising
plan-begins-places = The calculator has room for four plans or locked lists. If you or others make more, your plan may disappear. Lists inside the plan do not count. Open it to see warnings.
plan-begins-noticed = Has someone else had locked lists in the calculator? That person may notice that there are more now. If so, talk to your contact.

plan-more = More
plan-later = Not now
plan-changed = Something has changed for me
plan-next = Next step
plan-enough = The most important things are done. That is enough for now.
plan-put-off = Nothing more right now. The proposals come back next time.

plan-next-phone = Is the phone safe enough for the plan? Answer five questions.
plan-next-phase = Tell the app how things are for you right now. Then the app shows the right pages.
plan-next-number = Save the number of someone who helps you.
plan-next-places = Choose a place that you can go to.
plan-next-night = Choose a place that is open at night.
plan-next-devices-off = Make sure that phones and other devices are turned off.
plan-next-trackers = Look for trackers in bags, clothes and toys.
plan-next-before = Read the page “Before you go”.
plan-next-unfinished = Go on with the cards where you were.
plan-next-first = Decide what you do first if something happens.
plan-next-age = Tell the app how old you are. Then the app shows the right help numbers.
plan-next-dependants = Tell the app if anyone needs you.
plan-next-ways = Answer one question under “Getting out”.
plan-next-lists = Choose ordinary lists to show if someone demands to see the app.
plan-next-heart = Practise today what you want to know by heart.
plan-next-exposed = Decide who you call if someone knows where you are.
plan-next-until = Decide what you do until help comes. This is for when someone knows where you are.
plan-next-told = Decide how your contact can warn you at once.
plan-next-house = Ask which rules there are for your phone where you live.
plan-next-contact = Choose who your contact is where you live.
plan-next-meets = Say whether you still meet anyone you are afraid of.
plan-next-practise = Practise with the staff what you say in an emergency call.
plan-next-bag = Have the bag ready where you live now too.
plan-next-neighbour = Choose a neighbour who can call for help.
plan-next-old = Remove answers that are not right any more.
plan-next-letters = Decide what to do if a letter asks you to meet someone.
plan-next-asleep = Decide who to ask for help when you are scared at night.
plan-next-children = Tick what you or the staff have told the children.
plan-next-essential = Answer the next important question in the plan.

plan-changed-text = Here you change your answer about how things are for you. Nothing is erased unless you choose it.
plan-changed-welcome = You decide. You can get help again whenever you want.
plan-changed-old = Answers from before the change
plan-changed-old-text = These answers are not shown any more. You can delete them, one part at a time.
plan-changed-again = Is this still true?
plan-changed-numbers = Look at saved numbers
plan-changed-remove = Delete the answers
plan-changed-remove-text = All answers in this part will be deleted. You cannot undo this.

plan-own = This plan is yours. Fill in what you choose. Skip questions, or continue another day. Write as little as you can. Do not write real names, addresses or places.
plan-routine = Everyone who gets this kind of help is offered a plan. You may never need to use it.
plan-rest = More parts of the plan
plan-search = Search the plan

plan-remove = Remove what is not needed
plan-remove-text = Choose the part of the plan whose answers you want to delete. The app asks once more before it deletes them.
plan-hidden = All hidden answers
plan-hidden-text = All answers that are hidden in the plan are deleted. This cannot be undone.
plan-hidden-old = Hidden answers from before
plan-hidden-old-text = Hidden answers to questions you no longer see are deleted. This cannot be undone.

plan-gestures = What you do on the calculator
    .hint = Practise opening and closing. Only read about the rest. This page is only inside the plan.
plan-gestures-to-open = Open the plan
plan-gestures-to-close = Close the plan
plan-gestures-to-begin = Begin again with a new code
plan-gestures-to-erase = Erase everything
plan-gestures-open = Press C. Type the code. Hold the = key down.
plan-gestures-close = Press “Calc” at the bottom of the page. One press is enough.
plan-gestures-begin = Press C. Press % = % =. Hold the = key down. Choose a language and a code. Then hold the button “Done” down.
plan-gestures-erase = Hold the button on the page “Erase everything” down. Or type the erase code, if you have chosen one.
plan-gestures-empty = The new code opens an empty plan.
plan-gestures-lost = A forgotten code cannot be recovered. What was behind that code cannot be recovered either.
plan-gestures-old = Did the old plan have an erase code? That code erases the new plan too.
