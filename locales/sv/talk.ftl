## max 60
## .hint max 120
## How the person wants to talk. Ids and their order: core/content/sections/talk.toml

talk-title = Så vill du prata
    .hint = Här väljer du hur samtalen med din kontakt ska gå till. Visa svaren för din kontakt innan en tolk är med.
talk-question-interpreter = Behöver du tolk?
    .hint = En tolk i telefon kan inte se dig. Det är ofta säkrare.
talk-question-gender = Vill du ha en kvinna eller en man som tolk?
    .hint = Din kontakt frågar vad du vill, men väljer det som är säkrast.
talk-question-veto = Vill du få veta tolkens namn före mötet?
    .hint = Då hinner du säga nej till tolken. Skriv aldrig namnet i appen.
talk-question-far = Ska tolken bo i en annan del av Sverige?
    .hint = En tolk som bor nära dig kan känna samma personer som du.
talk-question-stop-sign = Vilket tecken gör du om du vill sluta med tolken?
    .hint = Visa tecknet för din kontakt innan tolken är med. Skriv aldrig ner ditt eget tecken.
talk-question-breaks = Hur ofta behöver du paus under ett möte?
talk-question-calm-room = Behöver du ett lugnt rum för mötet?
    .hint = Ett lugnt rum har lite ljud, lite ljus och få människor.

## max 60

talk-option-interpreter-none = Nej, ingen tolk
talk-option-interpreter-phone = Ja, en tolk i telefon
talk-option-interpreter-on-site = Ja, en tolk i rummet
talk-option-gender-woman = En kvinna
talk-option-gender-man = En man
talk-option-gender-any = En kvinna eller en man går lika bra
talk-option-stop-sign-hand = Jag lägger handen på bordet
talk-option-stop-sign-pen = Jag lägger ner pennan
talk-option-stop-sign-ear = Jag tar mig på örat
talk-option-stop-sign-stand = Jag reser mig upp
talk-option-stop-sign-own = Jag gör ett eget tecken
talk-option-breaks-quarter = Var 15:e minut
talk-option-breaks-half = Var 30:e minut
talk-option-breaks-ask = När jag säger till

## max 170

# 004 Int 2, 3
talk-note-veto = Tolken kan känna någon som du är rädd för. Be att få läsa tolkens namn på papper före mötet. Du får säga nej till tolken.
# 004 Int 4; practice 1
talk-guidance-names = Tolken ska inte få veta vem du är. Säg inga namn, inga platser och inget om appen. Peka, rita eller skriv i stället, så att tolken inte ser.
# right-interpreter
talk-guidance-no = Känner du dig inte trygg med tolken? Du får säga nej, också mitt i ett möte. Du behöver inte förklara.
# 004 Int 3; s05
talk-guidance-sign = Bestäm ett tecken med din kontakt. Gör tecknet om tolken ställer egna frågor, eller om du vill sluta. Då avslutar din kontakt tolkningen.
