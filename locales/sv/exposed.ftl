## max 60
## .hint max 120
## What to do when somebody knows where the person is. Ids: core/content/sections/exposed.toml

exposed-title = Om någon vet var du är
    .hint = Tänk igenom svaren nu. Om det händer: gör något samma dag.
exposed-question-signs = Hur kan du märka att någon vet var du är?
exposed-question-call = Vem ringer du först?
    .hint = Är det fara nu? Ring nödnumret först.
exposed-question-stay-or-go = Vad gör du tills hjälpen kommer?
exposed-question-told = Hur kan din kontakt varna dig genast?
    .hint = Svaret gäller alltid. Det gäller också när din kontakt annars inte får nå dig.
exposed-question-office = Vet du vad socialtjänsten svarar den som frågar efter dig?
    .hint = Socialtjänsten ska varken säga ja eller nej.
exposed-question-report = Vad vill du göra efter att du har fått hjälp?

## max 60

exposed-option-signs-seen = Jag har sett någon som jag är rädd för
exposed-option-signs-told = Någon säger sig veta var jag är
exposed-option-signs-town = Någon vet vilken ort eller kommun
exposed-option-signs-letter = Ett konstigt brev eller samtal
exposed-option-signs-tagged = En bild eller tagg på nätet
exposed-option-signs-child = Ett barn har fått frågor
exposed-option-signs-authority = En myndighet har lämnat ut något om mig
exposed-option-signs-tracker = En okänd spårbricka
exposed-option-stay-or-go-inside = Stanna inne och lås dörren
exposed-option-stay-or-go-public = Gå till ett ställe med personal
exposed-option-stay-or-go-leave = Gå härifrån direkt med väskan
exposed-option-stay-or-go-ask = Fråga personalen
exposed-option-told-call = Ringer, också när det annars är förbjudet
exposed-option-told-staff = Genom personalen
exposed-option-told-person = Genom en person jag litar på
exposed-option-told-sign = Med ett ord som vi har bestämt
exposed-option-report-worker = Berätta för min kontakt
exposed-option-report-police = Prata med polisen
exposed-option-report-complain = Klaga om en myndighet har gjort fel
exposed-option-report-place = Få ett nytt ställe att bo på

## max 170

# 003; expert
exposed-note-office = Be din kontakt att bestämma svaret med socialtjänsten den här veckan.
exposed-guidance-fault = Det är inte ditt fel om en myndighet gör fel. Du kan få hjälp att flytta, och du kan klaga.

## max 120
## The lines of the page, in their order

exposed-step-call = Ring din kontakt eller personalen.
exposed-step-children = Ta med barnen.
exposed-step-bag = Ta väskan bara om den står redo.
exposed-step-phone = Stäng av telefonen när du har ringt.
exposed-step-nothing = Svara varken ja eller nej om någon frågar efter dig.
exposed-step-office = Gå inte ensam till en myndighet på orten där du är.
