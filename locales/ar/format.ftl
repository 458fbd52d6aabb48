format-date = { $day } { $month } { $year }

format-month-01 = يناير
format-month-02 = فبراير
format-month-03 = مارس
format-month-04 = أبريل
format-month-05 = مايو
format-month-06 = يونيو
format-month-07 = يوليو
format-month-08 = أغسطس
format-month-09 = سبتمبر
format-month-10 = أكتوبر
format-month-11 = نوفمبر
format-month-12 = ديسمبر
