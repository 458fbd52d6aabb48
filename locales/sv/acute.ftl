## max 60
## .hint max 120
## What somebody does when it happens. The answers stand on the page Now. Ids: core/content/sections/acute.toml

acute-title = Det du gör om något händer
    .hint = Svaren visas på sidan ”Nu”.
acute-question-first = Vad gör du först?
acute-question-call-order = Vem ringer du efter nödnumret?
    .hint = Den du väljer först står först.
acute-question-cannot-speak = Vad gör du om du inte kan säga vad som händer?

## max 60

acute-option-first-out = Gå ut
acute-option-first-other-room = Gå till ett rum med utgång
acute-option-first-call = Ring nödnumret
acute-option-first-sign = Gör tecknet som ni har bestämt
acute-option-cannot-speak-code-call = Ring en trygg person och säg bara ordet ni har bestämt
acute-option-cannot-speak-sms = Skicka sms till nödnumret
acute-option-cannot-speak-signal = Ge grannen tecknet som ni har bestämt

## max 170

# verify; expert
acute-note-sms = Ditt nummer måste vara anmält i förväg. Anmälan och svaret syns i telefonen.
