format-date = { $day } { $month } { $year }
format-month-year = { $month } { $year }

format-month-01 = كانون الثاني
format-month-02 = شباط
format-month-03 = آذار
format-month-04 = نيسان
format-month-05 = أيار
format-month-06 = حزيران
format-month-07 = تموز
format-month-08 = آب
format-month-09 = أيلول
format-month-10 = تشرين الأول
format-month-11 = تشرين الثاني
format-month-12 = كانون الأول

## max 20
## Signs of a telephone number as they are spoken

format-spoken-plus = زائد
format-spoken-hash = مربع
format-spoken-star = نجمة
format-spoken-pause = وقفة
