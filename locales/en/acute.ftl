acute-title = What you do if something happens
    .hint = Your answers are shown on the page “Now”.
acute-question-first = What do you do first?
acute-question-call-order = Who do you call after the emergency number?
    .hint = The person you choose first comes first in the list.
acute-question-cannot-speak = What do you do if you cannot say what is happening?

acute-option-first-out = Go outside
acute-option-first-other-room = Go to a room with a way out
acute-option-first-call = Call the emergency number
acute-option-first-sign = Give the sign that you agreed on
acute-option-cannot-speak-code-call = Call someone you trust and say only the word you agreed on
acute-option-cannot-speak-sms = Send a text message to the emergency number
acute-option-cannot-speak-signal = Give the neighbour the sign that you agreed on

acute-note-sms = You must register your number in advance. The registration and the reply show on the phone.
