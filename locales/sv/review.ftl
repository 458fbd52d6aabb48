## max 60
## .hint max 120
## Going through the plan again. Ids and their order: core/content/sections/review.toml

review-title = Gå igenom planen
    .hint = Här bestämmer du när du och din kontakt går igenom planen igen. Har du ingen kontakt? Gå igenom planen själv.
review-question-when = Hur ofta vill du gå igenom planen?
    .hint = Appen påminner dig aldrig. Be din kontakt att komma ihåg det.
review-question-triggers = Vad ska få dig att gå igenom planen genast?
review-question-next = När går du igenom planen nästa gång?
    .hint = Välj bara en dag då du går igenom planen. Appen påminner dig aldrig. Appen tar bort svaret senare.

## max 60

review-option-when-week = Varje vecka
review-option-when-two-weeks = Varannan vecka
review-option-when-month = Varje månad
review-option-when-quarter = Var tredje månad
review-option-triggers-moved = När jag flyttar
review-option-triggers-phone = När jag får en ny telefon
review-option-triggers-threat = När det finns ett nytt hot
review-option-triggers-child = När något ändras för barnen
review-option-triggers-contact = När jag får en ny kontakt
review-option-triggers-job = När jag börjar på ett nytt jobb eller en ny skola
review-option-triggers-court = När en domstol eller polisen har bestämt något

## max 170

# 001 [Uppföljning av insats]
review-guidance-changes = Livet ändras. Gå igenom planen när något nytt händer. Ändra de svar som inte stämmer längre.
# review.remove
review-guidance-less = Ju mindre du sparar, desto mindre kan någon hitta. Ta bort svar som du inte behöver. Tryck på ”Ta bort det som inte behövs”.
