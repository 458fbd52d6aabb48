## max 30
calculator-point = komma
calculator-add = plus
calculator-subtract = minus
calculator-multiply = gånger
calculator-divide = delat med
calculator-percent = procent
calculator-sign = byt tecken
calculator-equals = lika med
calculator-clear = rensa
calculator-back = sudda en siffra
calculator-memory = minne
calculator-memory-clear = töm minnet
calculator-memory-recall = hämta minnet
calculator-memory-add = lägg till i minnet
calculator-memory-subtract = dra från minnet

## max 24
calculator-history = Historik
calculator-history-clear = Rensa historiken
calculator-history-close = Stäng

## max 60
calculator-history-empty = Här visas det du har räknat ut.
calculator-history-unsaved = Det går inte att spara just nu.

## max 28
calculator-fault-zero = Kan inte dela med noll
calculator-fault-large = Talet är för stort
