plan-home = Home

plan-leave = Close the plan with one touch
plan-leave-again = Practise closing once more
plan-leave-touch = Touch “Calc” at the bottom.
plan-leave-back = To open the plan again: Press C. Type the code. Hold the = key down.
plan-leave-always = The button “Calc” is at the bottom of every page.
plan-leave-later = Continue without practising
