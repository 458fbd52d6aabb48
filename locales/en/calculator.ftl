calculator-point = decimal point
calculator-add = plus
calculator-subtract = minus
calculator-multiply = times
calculator-divide = divided by
calculator-percent = percent
calculator-sign = change sign
calculator-equals = equals
calculator-clear = clear
calculator-back = delete one digit
calculator-parenthesis = parenthesis
calculator-memory = memory
calculator-memory-clear = clear memory
calculator-memory-recall = recall memory
calculator-memory-add = add to memory
calculator-memory-subtract = subtract from memory

calculator-history = History
calculator-history-clear = Clear history
calculator-history-close = Close
calculator-copy = Copy
calculator-copied = Copied

calculator-history-empty = Your calculations will be shown here.
calculator-history-unsaved = The app cannot save right now.

calculator-told = Your code is in the history
calculator-told-leave = Keep the history
calculator-told-typed = The history shows the code you typed just now. Clear the history, and nobody can read the code there.
calculator-told-other = The history shows another code of yours. Clear the history, and nobody can read the code there.

calculator-fault-zero = Cannot divide by zero
calculator-fault-large = The number is too large
