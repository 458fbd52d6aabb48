outside-name = Calc

outside-title = Locked lists
outside-language = Choose a language for the lists.

outside-code = Choose a code
outside-code-text = The code must have at least { $shortest } digits. The first one cannot be 0.
outside-code-proposed = Here is a suggestion. Do you want it? Type it on the keys.
outside-propose = Suggest a code

outside-again = Type the code again
outside-again-text = Type the same code once more.

outside-done-text = To open the lists from the calculator: Press C. Type the code. Hold the = key down. You cannot get a forgotten code back.
outside-done = Done

outside-trouble = The app cannot save right now
outside-trouble-text = The calculator works as usual.
outside-restart = Restart the phone and try again. If that does not help, wait for the phone’s next update.
outside-reinstall = If that does not help, you can delete and reinstall the app. Then everything that was saved is gone.
outside-trouble-ok = OK

# s09. Nothing in it tells.
outside-code-other = Do not choose the code that unlocks the phone.
