outside-name = Calc

outside-title = Locked lists
outside-language = Choose a language for the lists.

outside-code = Choose a code
outside-code-text = At least { $shortest } characters. Use only digits, or end the code with +, −, × or ÷.
outside-code-proposed = Here is a suggestion. If you want it, type it on the keys.
outside-propose = Suggest a code

outside-again = Type the code again
outside-again-text = Type the same code once more.

outside-done-text = To open the lists: Press C. Type the code. Hold =. A forgotten code cannot be recovered.
outside-done = Done

outside-trouble = Cannot save right now
outside-trouble-text = The calculator works as usual.
outside-restart = Restart the phone. Then try again.
outside-reinstall = If that does not help, delete the app and install it again. What was saved is then gone.
outside-trouble-ok = OK

# s09. Nothing in it tells.
outside-code-other = Do not use the code that unlocks the phone.
