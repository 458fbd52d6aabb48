outside-name = Calculator

outside-title = Locked lists
outside-language = Choose a language for the lists.

outside-code = Choose a code
outside-code-text = At least { $shortest } keys: digits, or a sum that ends in + − × ÷.
outside-code-proposed = A suggestion. Type it if you want it.
outside-propose = Suggest a code

outside-again = Type the code again
outside-again-text = Type the same code once more.

outside-done-text = To open the lists: press C and type the code in the calculator. Then hold =.
outside-done = Done

outside-trouble = Cannot save right now
outside-trouble-text = The calculator works as usual.
outside-restart = Restart the phone. Then try again.
outside-reinstall = If that does not help, delete the app and install it again. What was saved is then gone.
outside-trouble-ok = OK
