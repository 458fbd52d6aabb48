errors-empty = Write something first.
errors-long = That is too long. Write less.
errors-full = There is no more room. Remove something first.
errors-storage = Cannot save right now. Try again later.

errors-code-short = The code is too short. At least { $shortest } keys.
errors-code-long = The code is too long. At most { $longest } keys.
errors-code-shape = Use digits only, or end with + − × ÷.
errors-code-repeats = The same keys come too often. Mix more.
errors-code-run = The digits come in order. Mix them.
errors-code-pattern = The keys lie in a pattern. Jump about more.
errors-code-date = It looks like a date. Choose something else.
errors-code-different = The codes were different. Start again and choose a code.
errors-code-taken = Choose another code.
errors-code-close = The code is close to another one. Change at least two keys.
