drill-title = Practise
drill-open = Open
drill-leave = Close the plan
drill-wrong = Wrong code
drill-lists = Show lists
drill-erase = Erase
drill-not = Not done
drill-part = Not finished
drill-again = Once more
drill-learnt = Done
drill-plan = A made-up plan
drill-history = History
drill-hold-key = Hold down

drill-text = Practise when you are alone. Everything here is made up. Do each exercise twice.
drill-complete = Now you can choose a code that erases, if you want to.
drill-mark = Practice. Everything on this page is made up and is not saved.

drill-open-text = Press C. Type the code. Hold =.
drill-open-done = The plan opened.
drill-leave-text = Touch Calculator at the bottom.
drill-leave-back = Then open again with your own code.
drill-wrong-text = This code opens the plan. Type a wrong code on purpose: press C, type, and hold =.
drill-wrong-done = Nothing opened. Only the history is shown.
drill-lists-text = This code opens lists. Press C. Type the code. Hold =.
drill-lists-done = This is what someone sees who demands to look. The plan is not shown.
drill-erase-text = This code erases. Press C. Type the code. Hold =.
drill-hold-text = Now erase the made-up plan. Press and hold the button for three seconds.
drill-hold-done = The made-up plan is gone. You see the calculator. Your own plan is still there.
drill-erase-done = The made-up plan is gone. The lists opened. Your own plan is still there.

drill-thing-one = Blue bag in the hall
drill-thing-two = Charger for the phone

drill-error-code = That was a different code. Look at the code and try again.
drill-error-right = That code opens the plan. Type another one.
drill-error-hold = Hold = down a little longer.
