form-show = Show the answer
form-clear = Delete the answer
form-read = This is done
form-day-choose = Choose a day
form-day-later = Later days
form-time-choose = Choose a time
form-place = Place
form-place-add = Add a place
form-place-remove = Delete the place
form-place-name = Short name, if you like
form-place-names = Show names of places
form-touch = Show hidden with a touch
form-times-all = The whole day
form-times-some = Some times

form-hidden = The answer is hidden. You can show it on the question’s own page.
form-nothing = There is no answer.
form-saved = The answer is saved. It is hidden.
form-cleared = The answer is deleted.
form-hold = Hold to see what is hidden.
form-touch-shows = Touch to show what is hidden. Touch once more to hide it.
form-touch-text = Choose this if it is hard to hold your finger still.
form-people-none = You have not saved any person yet. Add a person here.
form-subjects-none = Answer the question before this one first.
form-never = This choice does not count. You chose “never” for it.

## Days and parts of the day

form-days-week = Weekdays
form-days-weekend = Weekend
form-days-monday = Monday
form-days-tuesday = Tuesday
form-days-wednesday = Wednesday
form-days-thursday = Thursday
form-days-friday = Friday
form-days-saturday = Saturday
form-days-sunday = Sunday
form-part-early = Early morning
form-part-forenoon = Morning
form-part-midday = Midday
form-part-afternoon = Afternoon
form-part-evening = Evening
form-part-late = Late evening
form-part-night = Night

form-rest = More questions
form-options = More answers

## A date that is past, without its subject

form-happened = This time has passed. Did it happen? The answer is not kept.
form-happened-yes = Yes, it happened
form-happened-no = No, it did not happen

## Hints about people and numbers

form-helpers = It is all right to have nobody you trust. Do you need help? Go where there are staff, for example a library.
form-think = You may not be able to trust this person. Your answers show it. Talk to your contact first.
form-abroad = The number you know by heart usually does not work from abroad. Learn one that begins with a plus sign.
