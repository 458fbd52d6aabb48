errors-empty = Write something first.
errors-long = The text is too long. Make it shorter.
errors-full = There is no room left. Remove something first.
errors-storage = Cannot save right now. Try again, or restart the phone.
errors-refused = This cannot be saved. See why below the box. Change the text and save again.
errors-doubtful = Read the warning below the box. Still want to save? Press Save again.
errors-number = Type a phone number in digits.

errors-code-short = The code is too short. At least { $shortest } characters.
errors-code-long = The code is too long. At most { $longest } characters.
errors-code-shape = Use only digits, or end the code with +, −, × or ÷.
errors-code-repeats = The same characters come too often. Use more different ones.
errors-code-run = The digits are in order. Mix them up.
errors-code-pattern = The code makes a pattern on the keys. Choose keys further apart.
errors-code-date = The code looks like a date. Choose other digits.
errors-code-different = The codes were different. Start again and choose a code.
errors-code-taken = Choose another code.
errors-code-close = The code is too much like another of your codes. Change at least two characters.
