errors-empty = Write something first.
errors-long = The text is too long. Make it shorter.
errors-full = There is no room left. Delete something first.
errors-storage = The app cannot save right now. Try again, or restart the phone.
errors-refused = This cannot be saved. Read why on the page. Change it and save again.
errors-doubtful = Read the warning on the page. To save anyway, touch “Save” again.
errors-number = Type a phone number with digits.

errors-code-short = The code is too short. Use at least { $shortest } digits.
errors-code-long = The code is too long. Use at most { $longest } digits.
errors-code-shape = A code has only digits. Press a digit.
errors-code-repeats = The code has the same digits too many times. Use other digits too.
errors-code-run = The digits go up or down in order, like 1 2 3. Change their order.
errors-code-pattern = The code makes a pattern on the keys. Choose digits that are further apart.
errors-code-date = The code looks like a date. Choose other digits.
errors-code-different = The two codes were different. Start again and choose a code.
errors-code-taken = Choose another code.
errors-code-close = The code is too much like another of your codes. Change at least two digits.
