codes-title = More codes
codes-advice = Before you choose
codes-lists = Lists to show
codes-erase = Code that erases
codes-now = Erase everything
codes-on = On
codes-off = Off

codes-worse = Refusing, or erasing so that it is noticed, can make the violence worse.
codes-choice = You decide. Talk first with somebody who knows about this, if you can.

codes-better-lists = When lists are better
codes-better-erase = When erasing is better
codes-neither = When neither of them helps

codes-better-lists-see = Somebody demands to see. Then there is something to show.
codes-better-lists-plan = You need the plan again. After erasing it is gone.
codes-better-lists-hands = Somebody is watching. The lists open just like everything else.
codes-better-erase-taken = The phone may soon be taken from you, and somebody may search it.
codes-better-erase-done = You do not need the plan any more.
codes-neither-knows = Somebody already knows about the plan, or has seen the code.
codes-neither-spy = The phone may have a spy app. It sees screen and codes.
codes-iphone = On an iPhone: who breaks into the phone can try codes elsewhere. Choose at least { $keys } keys.
codes-neither-now = You are in danger now. Do what calms. Call { $number } when you can.

codes-lists-text = A code of its own opens ordinary lists, filled with everyday things.
codes-lists-changes = Once a day, when you open the plan, one or two lines change. You are shown which.
codes-lists-not = The lists do not convince everyone. Who knows the app may suspect more.
codes-lists-own = Open the lists with their code. Change what does not suit you.
codes-lists-empty = The lists are empty. Then nothing changes in them.
codes-lists-foreign = If you change or delete something, whoever changed the code will notice.
codes-lists-refill-text = Everything in the lists is replaced by new lines.
codes-lists-remove-text = The lists are deleted. Their code then opens nothing.

codes-lists-make = Choose a code for them
codes-lists-change = Change the lists
codes-lists-code = Change their code
codes-lists-refill = Fill them anew
codes-lists-remove = Delete the lists
codes-lists-remove-now = Delete them
codes-lists-fine = That is fine
codes-lists-mine = I changed it myself

codes-erase-what = The plan disappears with everything you wrote. It cannot be undone.
codes-erase-left = Calls, texts, pictures, contacts and the shop's list of apps stay.
codes-erase-others = If others have locked lists in the calculator, those disappear too. They may notice.
codes-erase-lists = Press C, type the code and hold =. Then your lists to show open.
codes-erase-nothing = Press C, type the code and hold =. Then nothing happens that can be seen on the calculator.
codes-erase-anybody = The code erases, whoever types it.
codes-erase-two = Whoever knows the code of the lists sees you type another one.
codes-erase-drill = Practise first. Then you can choose a code that erases.
codes-erase-on = The code is on. It is not shown again. Learn it by heart.

codes-erase-choose = Choose the erasing code
codes-erase-code = Change the erasing code
codes-erase-off = Turn the code off

codes-now-lists = The calculator is shown. Your lists to show stay, and the history too.
codes-now-nothing = The calculator is shown and works as before, with its history.
codes-erase-hold = Hold for three seconds to erase
codes-erase-touched = Hold it down for three seconds. If you cannot hold, touch here:

codes-erase-twice = Erase with one more touch

codes-note-gone = Your lists to show are deleted. Somebody did it with their code.
codes-note-code = Your lists have a new code. Was it you? See Lists to show.
codes-note-close = The code of your lists is close to the erasing one. Change one.
codes-note-erase = The erasing code no longer works. Choose a new one.
codes-note-unreadable = Your lists to show cannot be read here. They are still there.
codes-note-own = The code of your lists is close to your own. Change one.
codes-change-added = New line in your lists to show: { $entry }
codes-change-ticked = Ticked in your lists to show: { $entry }
codes-change-removed = Removed from your lists to show: { $entry }
