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
calculator-parenthesis = parentes
calculator-memory = minne
calculator-memory-clear = töm minnet
calculator-memory-recall = hämta minnet
calculator-memory-add = lägg till i minnet
calculator-memory-subtract = dra från minnet

## max 24
calculator-history = Historik
calculator-history-clear = Rensa historiken
calculator-history-close = Stäng
calculator-copy = Kopiera
calculator-copied = Kopierat

## max 60
calculator-history-empty = Här visas det du har räknat ut.
calculator-history-unsaved = Det går inte att spara just nu.

## max 28
calculator-told = Koden står i historiken
calculator-told-leave = Låt historiken vara
## max 110
calculator-told-typed = Historiken visar koden som du just skrev. Rensa historiken, så kan ingen läsa koden där.
calculator-told-other = Historiken visar en av dina andra koder. Rensa historiken, så kan ingen läsa koden där.

## max 28
calculator-fault-zero = Kan inte dela med noll
calculator-fault-large = Talet är för stort
