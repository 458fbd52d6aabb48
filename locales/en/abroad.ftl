## When somebody may be taken abroad. Ids and their order: core/content/sections/abroad.toml

abroad-title = Abroad
    .hint = Prepare here in case someone wants to take you abroad. Read this page as soon as you start to worry.
abroad-question-worry = Are you worried about a journey to another country?
    .hint = Someone may be talking about a journey that you do not want. Never write a date or a country.
abroad-question-told = Does your contact know that you worry about a journey?
abroad-question-check-in = Who expects to hear from you during the journey?
    .hint = Agree with that person on a word that means you need help. Learn the word by heart.
abroad-question-by-heart = Learn a number by heart that you can call from abroad
    .hint = Choose a number for abroad under “Numbers to call for help”. Other numbers often do not work from there.

# added; expert
abroad-note-tell = It is much harder to get help once you are abroad. Talk to your contact or police as soon as it is safe.

# added; expert
abroad-guidance-before = Do you only suspect that someone is planning a journey? Tell your contact anyway. Do you know who has your passport? Answer that under “Passport and cards”.
# added; expert
abroad-guidance-must = Do you have to travel? Agree with your contact when you will be in touch. Decide also what your contact does if you are not in touch.
# added; expert
abroad-guidance-airport = Are you at the airport already? Tell staff or police that you do not want to travel. Say it when nobody you are afraid of can hear.
# practice 18; expert
abroad-guidance-ban = Are you under 18? Social services can sometimes ask for a travel ban for you. Then nobody may take you out of Sweden. Ask your contact.
