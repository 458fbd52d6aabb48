drill-title = Practise
drill-open = Open
drill-leave = Leave
drill-wrong = Wrong code
drill-lists = Show lists
drill-erase = Erase
drill-not = Not done
drill-part = Not finished
drill-again = Once more
drill-learnt = Done
drill-plan = An invented plan
drill-history = History
drill-hold-key = Hold down

drill-text = Here you practise with invented things. Do each thing twice.
drill-complete = Now you can choose a code that erases, if you want to.
drill-mark = Practice. Everything on this page is invented and not kept.

drill-open-text = Press C and type the code. Then hold = down.
drill-open-done = The plan opened.
drill-leave-text = Touch the calculator at the bottom.
drill-leave-back = Then open again with your own code.
drill-wrong-text = This code opens the plan. Press C, type another one and hold =.
drill-wrong-done = Nothing opened. No more than that can be seen.
drill-lists-text = This code opens lists. Press C, type it and hold =.
drill-lists-done = This is what somebody who demands it gets to see. The plan does not show.
drill-erase-text = This code erases. Press C, type it and hold =.
drill-hold-text = Erase the invented plan from here.
drill-hold-done = The invented plan is gone. The calculator is shown. Your own plan is still there.
drill-erase-done = The invented plan is gone. The lists opened. Your own plan is still there.

drill-thing-one = Blue bag in the hall
drill-thing-two = Charger for the phone

drill-error-code = That was another code. Look at the code and try again.
drill-error-right = That code opens the plan. Type another one.
drill-error-hold = Hold = down a little longer.
