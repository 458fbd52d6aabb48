plan-home = Home

plan-leave = Leave with one touch
plan-leave-again = Once more
plan-leave-touch = Touch the calculator at the bottom.
plan-leave-back = To come back: press C, type the code and hold =.
plan-leave-always = The calculator is in the same place on every page.
plan-leave-later = Go on without practice
