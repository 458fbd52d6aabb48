errors-empty = Write something first.
errors-long = The text is too long. Make it shorter.
errors-full = There is no room left. Delete something first.
errors-storage = The app cannot save right now. Try again, or restart the phone.
errors-refused = You cannot save this text. Read why below the box. Change the text and save again.
errors-doubtful = Read the warning below the box. Do you still want to save? Touch “Save” again.
errors-number = Type a phone number with digits.

errors-code-short = The code is too short. Use at least { $shortest } characters.
errors-code-long = The code is too long. Use at most { $longest } characters.
errors-code-shape = Use only digits, or end the code with +, −, × or ÷.
errors-code-repeats = The code has the same characters too many times. Use more different characters.
errors-code-run = The digits are in order. Put the digits in a different order.
errors-code-pattern = The code makes a pattern on the keys. Choose digits that are further apart.
errors-code-date = The code looks like a date. Choose other digits.
errors-code-different = The two codes were different. Start again and choose a code.
errors-code-taken = Choose another code.
errors-code-close = The code is too much like another of your codes. Change at least two characters.
