## max 60
## .hint max 140
## The phone and other devices. Ids and their order: core/content/sections/devices.toml

devices-title = Telefon och plats
    .hint = Telefonen och andra saker kan visa var du är. Här får du råd. Appen ändrar inget i telefonen.
devices-question-kind = Vilka saker har du?
    .hint = Välj det du har. Då kommer du ihåg att tänka på allt.
devices-question-steps = Vad gäller för dig?

## max 60

devices-option-kind-iphone = iPhone
devices-option-kind-android = Android-telefon
devices-option-kind-tablet = Surfplatta
devices-option-kind-computer = Dator
devices-option-kind-watch = Smart klocka
devices-option-kind-earbuds = Trådlösa hörlurar
devices-option-kind-car = Bil med app
devices-option-kind-smart-home = Kamera eller smarta saker hemma
devices-option-kind-child-devices = Barnens telefoner, klockor eller spel
devices-option-steps-done = Klart
devices-option-steps-later = Inte nu
devices-option-steps-not-safe = Inte säkert för mig
devices-option-steps-not-relevant = Gäller inte mig

## max 170

# 004 Box, Dev 6
devices-guidance-never-whole = Ingen lista är komplett. Gör lite mer än du tror behövs. Hoppa över ett steg som kan göra någon misstänksam.
devices-guidance-approval = Är du under 18? En vuxen kan se eller godkänna vilka appar du hämtar. Läs först ”I vardagen”.
