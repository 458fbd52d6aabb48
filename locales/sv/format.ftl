### Dates. Gregorian in every language; the words of a date are never taken from two languages.

# max 24
format-date = { $day } { $month } { $year }
# max 24
format-month-year = { $month } { $year }

## max 12

format-month-01 = jan.
format-month-02 = feb.
format-month-03 = mars
format-month-04 = apr.
format-month-05 = maj
format-month-06 = juni
format-month-07 = juli
format-month-08 = aug.
format-month-09 = sep.
format-month-10 = okt.
format-month-11 = nov.
format-month-12 = dec.

## max 20
## Signs of a telephone number as they are spoken

format-spoken-plus = plus
format-spoken-hash = fyrkant
format-spoken-star = stjärna
format-spoken-pause = paus
