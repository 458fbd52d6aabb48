drill-title = Practise
drill-open = Open
drill-leave = Close the plan
drill-wrong = Type a wrong code
drill-lists = Show lists
drill-erase = Erase
drill-not = Not done
drill-part = Not finished
drill-again = Once more
drill-learnt = Done
drill-plan = A made-up plan
drill-history = History
drill-hold-key = Hold

drill-text = Practise when you are alone. Everything here is made up. Do each exercise twice.
drill-complete = Now you can choose an erase code, if you want to.
drill-mark = You are practising now. Everything on this page is made up and is not saved.

drill-open-text = To open the plan: Press C. Type the code shown here. Hold the = key down.
drill-open-done = The plan opened.
drill-leave-text = Touch “Calc” at the bottom.
drill-leave-reader = Does the phone read the screen to you? Tap twice with two fingers, anywhere.
drill-leave-back = Then open the plan again with the code that you chose yourself.
drill-wrong-text = This code opens the plan. Press C. Type a different code on purpose. Hold the = key down.
drill-wrong-done = Good. A wrong code opens nothing. Anyone who looks sees only the calculator’s history.
drill-lists-text = This code opens the ordinary lists. Press C. Type the code. Hold the = key down.
drill-lists-done = Anyone who looks sees only these lists. The plan is not shown.
drill-erase-text = This code erases the made-up plan. Press C. Type the code. Hold the = key down.
drill-hold-text = Now erase the made-up plan. Hold the button for three seconds.
drill-hold-done = The made-up plan is gone. You see the calculator. Your own plan is still there.
drill-erase-done = The made-up plan is gone. The ordinary lists opened. Your own plan is still there.

drill-thing-one = Blue bag in the hall
drill-thing-two = Charger for the phone

drill-error-code = That was a different code. Look at the code and try again.
drill-error-right = That code opens the plan. Type a different code.
drill-error-hold = Hold the = key a little longer.
