codes-title = Show or erase
codes-advice = Before you choose
codes-lists = Lists to show instead
codes-erase = Erase code
codes-now = Erase everything
codes-on = On
codes-off = Off

codes-worse = The violence can get worse if you refuse. It can also get worse if someone notices that you erased something.
codes-choice = You decide. Talk to your contact first, if you can.

codes-better-lists = When it is better to show lists
codes-better-erase = When it is better to erase
codes-neither = When neither lists nor erasing helps

codes-better-lists-see = Someone demands to see the app. Then you can show the lists.
codes-better-lists-plan = You want to keep the plan. If you erase, it is gone.
codes-better-lists-hands = Someone sees you type the code. The lists open in the same way as the plan.
codes-better-erase-taken = Someone may soon take your phone and search it.
codes-better-erase-done = You do not need the plan any more.
codes-neither-knows = Somebody already knows about the plan, or has seen the code.
codes-neither-spy = There may be a spy app on the phone. It sees the screen and the codes. Use another phone.
codes-iphone = You have an iPhone. Anyone who breaks into it can try codes on a computer. Choose at least { $keys } characters.
codes-neither-now = Are you in danger now? Get out if you can. Call { $number }. If you cannot get out, do what usually calms things down.

codes-lists-text = You get an extra code that opens ordinary lists. Show them instead of the plan. The plan cannot be seen there.
codes-lists-changes = When you open the plan, the app changes one or two lines. So the lists look used. You see what changed.
codes-lists-not = The lists do not fool everyone. Someone who knows the app may suspect there is more.
codes-lists-own = You can open the lists with their code. There you can change what does not fit your life.
codes-lists-empty = The lists are empty, so nothing changes in them.
codes-lists-foreign = Someone else may have changed the code. That person will notice if you change or delete something.
codes-lists-refill-text = Everything in the lists will be replaced with new items.
codes-lists-remove-text = The lists will be deleted. After that, their code opens nothing.

codes-lists-make = Choose a code for the lists
codes-lists-change = Change the lists
codes-lists-code = Change the lists’ code
codes-lists-refill = Fill the lists again
codes-lists-remove = Delete the lists
codes-lists-remove-now = Delete them
codes-lists-fine = I have read this
codes-lists-mine = I changed it myself

codes-erase-what = The plan and everything you wrote will disappear. This cannot be undone.
codes-erase-left = Calls, texts, pictures and contacts are not erased. Nor is the app store’s list of your apps.
codes-erase-others = Does someone else keep locked lists in the calculator? They disappear too. That person may notice.
codes-erase-lists = To erase: Press C. Type the code. Hold =. Then the ordinary lists open.
codes-erase-nothing = To erase: Press C. Type the code. Hold =. Nothing shows that you erased.
codes-erase-anybody = The code erases everything, even if someone else types it.
codes-erase-two = Does someone know the code to the lists? That person can see that you type another one.
codes-erase-drill = Practise first. Then you can choose an erase code.
codes-erase-on = The code is on. It will not be shown again. Learn it by heart.

codes-erase-choose = Choose the erase code
codes-erase-code = Change the erase code
codes-erase-off = Turn off the erase code

codes-now-lists = Then you see the calculator. The ordinary lists and the calculator’s history stay.
codes-now-nothing = Then you see the calculator. It works as before and keeps its history.
codes-erase-hold = Press and hold for three seconds to erase
codes-erase-touched = Can’t hold it that long? Press here instead:

codes-erase-twice = Erase with one more touch

codes-note-gone = The ordinary lists are deleted. Someone used the code to them. Talk to your contact.
codes-note-code = The ordinary lists have a new code. Was it you who changed it?
codes-note-close = The code to the lists is too much like the erase code. Change one of them.
codes-note-erase = The erase code no longer works. Choose a new one.
codes-note-unreadable = Your lists to show cannot be read here. They are still there.
codes-note-own = The code of your lists is close to your own. Change one.
codes-change-added = New item in the ordinary lists: { $entry }
codes-change-ticked = Ticked off in the ordinary lists: { $entry }
codes-change-removed = Removed from the ordinary lists: { $entry }
