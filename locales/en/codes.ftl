codes-title = Show lists or erase
codes-advice = Read this first
codes-lists = Ordinary lists to show
codes-erase = Erase code
codes-now = Erase everything
codes-on = On
codes-off = Off

codes-worse = The violence can get worse if you refuse to show the app. It can also get worse if someone notices that you erased something.
codes-choice = You decide. It is best to talk to your contact first.
codes-text = Here you prepare for when someone forces you to show the app.

codes-better-lists = When it is better to show lists
codes-better-erase = When it is better to erase
codes-neither = When neither lists nor erasing helps

codes-better-lists-see = Someone demands to see the app. Then you can show the lists.
codes-better-lists-plan = You want to keep the plan. If you erase, the plan is gone.
codes-better-lists-hands = Someone sees you type the code. The lists open in the same way as the plan.
codes-better-erase-taken = Someone may soon take your phone and search it.
codes-better-erase-done = You do not need the plan any more.
codes-neither-knows = Someone already knows about the plan, or has seen the code.
codes-neither-spy = There may be a spy app on the phone. It sees the screen and the codes. Use another phone.
codes-iphone = On an iPhone, someone can try codes with a computer. The safest code has at least { $keys } digits.
codes-neither-now = Are you in danger now? Get away if you can. Call { $number }. If you cannot get away, do what usually makes things calmer.

codes-lists-text = You get an extra code that opens ordinary lists. You can show them instead of the plan. The plan cannot be seen there.
codes-lists-changes = Opening the plan changes one or two items in the lists. Then the lists look used. The app shows you the changes.
codes-lists-not = The lists do not trick everyone. Someone who knows the app may suspect that there is more.
codes-lists-own = Open the lists from the calculator, with their own code. Change what does not fit your life.
codes-lists-empty = The lists are empty. So nothing in them changes.
codes-lists-foreign = If it was not you, someone else may have changed the code. They will notice if you change anything here. Talk to your contact.
codes-lists-refill-text = The app replaces everything in the lists with new items.
codes-lists-remove-text = The app deletes the lists. After that, the code for the lists opens nothing.

codes-lists-make = Choose a code for the lists
codes-lists-change = Change the lists
codes-lists-code = Change code for the lists
codes-lists-refill = Fill the lists again
codes-lists-remove = Delete the lists
codes-lists-remove-now = Yes, delete the lists
codes-lists-fine = I have read the text
codes-lists-mine = I changed the code

codes-erase-what = The plan and everything you wrote will disappear. You cannot undo this.
codes-erase-left = Calls, texts, pictures and phone contacts are not erased. The app store’s list of your apps stays too.
codes-erase-others = Does someone else have locked lists in the calculator? Those lists disappear too. That person may notice.
codes-erase-lists = To erase: Press C. Type the code. Hold the = key down. Then the ordinary lists open.
codes-erase-nothing = To erase: Press C. Type the code. Hold the = key down. The screen does not show that you have erased.
codes-erase-anybody = The code erases everything, even if someone else types it.
codes-erase-two = Does someone know the code for the lists? Then that person can see that you type a different code.
codes-erase-drill = Practise first. Then you can choose an erase code.
codes-erase-on = The erase code is on. The app will not show it again. Learn it by heart.

codes-erase-choose = Choose the erase code
codes-erase-code = Change the erase code
codes-erase-off = Turn off the erase code

codes-now-lists = Then you see the calculator. The ordinary lists and the calculator’s history are still there.
codes-now-nothing = Then you see the calculator. It works as usual and still has its history.
codes-erase-hold = Hold for three seconds to erase
codes-erase-touched = Can you not hold for that long? Touch here instead:

codes-erase-twice = Erase all with one touch

codes-note-gone = The ordinary lists are deleted. Someone has used the code for those lists. Talk to your contact.
codes-note-code = The ordinary lists have a new code. Did you change the code?
codes-note-close = The code for the lists is too much like the erase code. Change one of them.
codes-note-erase = The erase code no longer works. Choose a new one.
codes-note-unreadable = The app cannot read the ordinary lists here. The lists are still there.
codes-note-own = The code for the lists looks like your own code. Change one of them.
codes-note-last = Your plan disappears when anyone makes the next plan or locked lists. Touch here to read what you can do.
codes-change-text = The ordinary lists should look used. So the app has changed them. You do not need to do anything.
codes-change-added = New item: { $entry }
codes-change-ticked = Ticked off: { $entry }
codes-change-removed = Deleted: { $entry }

codes-last-title = Your plan may disappear
codes-last-text = The calculator has room for four plans or locked lists. If you or anyone else makes one more, your plan disappears.
codes-last-seen = “Let the plan stay” means that another person's lists may disappear later. That person will notice. Talk to your contact before you press.
codes-last-lists = Your own ordinary lists disappear at once. Anyone who knows their code may notice. Then make new ordinary lists with another code.
codes-last-pass = Let the plan stay
