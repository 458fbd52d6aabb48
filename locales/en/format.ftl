format-date = { $day } { $month } { $year }
format-month-year = { $month } { $year }

format-month-01 = Jan
format-month-02 = Feb
format-month-03 = Mar
format-month-04 = Apr
format-month-05 = May
format-month-06 = Jun
format-month-07 = Jul
format-month-08 = Aug
format-month-09 = Sep
format-month-10 = Oct
format-month-11 = Nov
format-month-12 = Dec

## max 20
## Signs of a telephone number as they are spoken

format-spoken-plus = plus
format-spoken-hash = hash
format-spoken-star = star
format-spoken-pause = pause
