paper-talk = The talk, step by step
paper-before = Before the meeting
paper-fetch = Without the interpreter: before anything is downloaded
paper-steps = The steps in order
paper-never = Never write
paper-words = Words that prove a yes
paper-own = Your own page
paper-own-open = How you begin, open and close
paper-own-steps = Steps that you take on the screen
paper-meetings = Meetings and their steps
paper-noticed = What others can notice

paper-stays = This paper stays with you who lead the talk. This paper never goes home with anybody.
paper-count = Paper number ____ of ____. Count all papers after the meeting. Destroy them as your routine says.
paper-voice = The steps and questions speak to the person who gets help. “Your contact” is you who lead the talk.
paper-times = Three quarters of an hour with an interpreter: talk twenty minutes. Write ten minutes. Talk a quarter of an hour. The interpreter is away while you write.
paper-short = Are there only ten minutes? Take the most important steps, those with a star.
paper-typed = A pen means that the person writes, without an interpreter.
paper-picture = Does somebody not read? Draw, take one thing at a time and pause after every step. Better ten minutes twice.

paper-fetch-questions = Go through the questions together. Is an answer yes or unsure? Download nothing to the phone. You can keep the plan.
paper-fetch-account = Whose account is it? Anyone who shares the account can see what is downloaded. A parent may have to approve.
paper-fetch-left = The store shows what was downloaded, also after it was removed. The phone can show how long something was used.

paper-never-list = Names, addresses, municipalities, schools, workplaces, phone numbers, codes, accounts. Cars, times, destinations, hiding places.
paper-never-instead = Write the role or an ordinary word instead: somebody, a place, there, then.

paper-words-text = Write ten ordinary words in order. The person who gets help has the same words. Ask for the next word at every yes. Strike it out.
paper-words-cut = Take the words out only when the interpreter is away. Lock them up without a name, never in the file.

paper-cards = Point at a card instead of speaking. This paper stays in the room.

paper-own-stays = Never take this page into the room. The interpreter must not learn what it says. Count and destroy it like other papers.
paper-own-show = Learn this page before the meeting. Show the steps on the screen, and do not say them aloud.
paper-own-hold = Hold the button “Done” down for a plan. With only one press it becomes ordinary lists.
paper-noticed-ring = A phone has room for four codes. The fifth removes the first. Anyone who had the first code notices it.
paper-noticed-shop = The store, screen time and the battery list show the calculator.
