## max 60
## .hint max 120
## Whether a plan may be in this phone. Ids and their order: core/content/sections/phone.toml

phone-title = Är telefonen säker nog?
    .hint = En plan i telefonen kan hjälpa dig. Någon annan kan också hitta den.
phone-question-code-known = Kan någon annan låsa upp din telefon?
phone-question-checked = Tittar någon igenom din telefon?
phone-question-set-up = Har någon annan köpt, ställt in eller lagat telefonen?
phone-question-account = Kan någon annan logga in på ditt Apple- eller Google-konto?
phone-question-knows = Tar någon reda på var du är eller vad du skriver?
phone-question-decision = Var ska planen finnas?

## max 60

phone-option-checked-never = Aldrig
phone-option-checked-sometimes = Ibland
phone-option-checked-daily = Varje dag
phone-option-decision-here = I den här telefonen
phone-option-decision-light = Bara det viktigaste i den här telefonen
phone-option-decision-other = I en annan telefon
phone-option-decision-head = Bara i huvudet och hos min kontakt

## max 60

phone-advice = Visa rådet
phone-later = Inte nu
phone-less = Spara mindre i telefonen

## max 140

phone-answers = Svara på fem frågor och få ett råd. Bara svaret på ”Tittar någon igenom din telefon?” kan sparas.
phone-advice-here = Rådet: Planen kan finnas i den här telefonen.
phone-advice-light = Rådet: Ha bara det viktigaste i den här telefonen.
phone-advice-other = Rådet: Ha inte planen i den här telefonen. Någon kan läsa den.
phone-advice-none = Du har inte svarat på frågorna. Är du osäker? Välj det säkrare sättet.
phone-not-kept = Ditt svar är inte sparat än. Svara en gång till.
# no-spy-detect
phone-spy = Ingen app kan säkert se om det finns en spionapp i telefonen. Är du osäker? Välj det säkrare sättet.
phone-own = Du bestämmer själv. Du kan ändra svaret under ”Inställningar”.

## max 140
## Less is kept: turned on by a hold, which takes away at once what is most dangerous to find

phone-less-text = Här kan du spara mindre. Det som är farligast att hitta sparas då inte i telefonen.
phone-less-goes = Om du håller knappen tas det här bort: väskan, anteckningar och alla dolda svar. Ställenas namn, ”Vem det är” och många delar tas bort.
phone-less-stays = Det här blir kvar: numren och ”Våra ord”. Synliga svar om dig, din kontakt, möten och ställen blir också kvar.
phone-less-touched = Kan du inte hålla intryckt så länge? Tryck här i stället:

## max 60

phone-less-hold = Håll intryckt i tre sekunder för att spara mindre
phone-less-twice = Spara mindre med ett tryck

## max 60
## The end where the plan is somewhere else

phone-end-title = Planen ska inte finnas i den här telefonen
phone-end-read = Det här kan du läsa utan att något sparas
phone-end-erase = Radera det som finns här

## max 140

phone-end-other = Spara ingenting mer här. Gör planen i den andra telefonen, gärna med din kontakt.
phone-end-head = Spara ingenting mer här. Lär dig det viktigaste utantill. Din kontakt kan ha resten.
phone-end-left = App-butiken visar att du har hämtat appen, även om du raderar.

## max 60
phone-pictured = En bild av sidan togs

## max 140

phone-pictured-text = Bilden ligger nu bland telefonens bilder. Ta bort den där. Ta sedan bort den ur ”Senast raderade”.
phone-pictured-cloud = Bilder kan synas i andra telefoner och datorer med samma konto. Ta bort bilden där också.
