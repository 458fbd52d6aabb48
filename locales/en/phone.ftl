phone-title = Is the phone safe enough?
    .hint = A plan on the phone can help you. Someone else can also find it.
phone-question-code-known = Can anyone else unlock your phone?
phone-question-checked = Does anyone look through your phone?
phone-question-set-up = Did someone else buy, set up or repair the phone?
phone-question-account = Can anyone else log in to your Apple or Google account?
phone-question-knows = Does anyone find out where you are or what you write?
phone-question-decision = Where should the plan be?

phone-option-checked-never = Never
phone-option-checked-sometimes = Sometimes
phone-option-checked-daily = Every day
phone-option-decision-here = On this phone
phone-option-decision-light = Only the most important things on this phone
phone-option-decision-other = On another phone
phone-option-decision-head = Only in my head and with my contact

phone-advice = Show the advice
phone-later = Not now
phone-less = Save less on the phone

phone-answers = Answer five questions and get advice. Only one answer can be saved: “Does anyone look through your phone?”
phone-advice-here = Advice: The plan can be on this phone.
phone-advice-light = Advice: Keep only the most important things on this phone.
phone-advice-other = Advice: Do not keep the plan on this phone. Someone can read it.
phone-advice-none = You have not answered the questions. Are you unsure? Choose the safer way.
phone-not-kept = Your answer is not saved yet. Answer once more.
phone-spy = No app can tell for sure if there is a spy app. Are you unsure? Choose the safer way.
phone-own = You decide. You can change your answer under “Settings”.

phone-less-text = Here you can save less. Then the phone does not save what is most dangerous to find.
phone-less-goes = If you hold the button, this is deleted: all hidden answers, the bag and notes. “Who it is”, names of places and many parts go too.
phone-less-stays = This stays: the numbers and “Our words”. Open answers about you, your contact, meetings and places stay too.
phone-less-touched = Can you not hold for that long? Touch here instead:

phone-less-hold = Hold for three seconds to save less
phone-less-twice = Save less with one touch

phone-end-title = The plan should not be on this phone
phone-end-read = You can read this without saving anything
phone-end-erase = Erase what is here

phone-end-other = Save nothing more here. Make the plan on the other phone. It is best to make it with your contact.
phone-end-head = Save nothing more here. Learn the most important things by heart. Your contact can keep the rest.
phone-end-left = The app store shows that you got the app, even after erasing.

phone-pictured = A picture of the page was taken
phone-pictured-text = The picture is now among the phone’s pictures. Delete it there. Then delete it from “Recently Deleted”.
phone-pictured-cloud = Pictures can show on other phones and computers with the same account. Delete the picture there, too.
