plan-home = Home

plan-leave = Close the plan with one touch
plan-leave-again = Once more
plan-leave-touch = Touch “Calc” at the bottom.
plan-leave-back = To come back: Press C. Type the code. Hold =.
plan-leave-always = The button “Calc” is at the bottom of every page.
plan-leave-later = Continue without practising
