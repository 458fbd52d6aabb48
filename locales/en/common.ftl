common-exit = Calculator
common-back = Back
common-next = Next
common-add = Add
common-keep = Save
