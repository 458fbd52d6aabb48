## max 60
## .hint max 120
## Papers and things of worth. Ids and their order: core/content/sections/things.toml

things-title = Pass och kort
    .hint = Du kan behöva pass, kort och papper snabbt. Här tänker du igenom vem som har dem.
things-question-holder = Vem har ditt pass och dina viktiga papper?
    .hint = Tänk också på bankkort och uppehållstillståndskort. Har du barn? Tänk på deras papper.
things-question-reissue = Behöver du hjälp att få nytt pass eller nya kort?
    .hint = Att skaffa nya papper kan vara säkrare än att ta de gamla.

## max 60

things-option-holder-me = Jag själv
things-option-holder-other = Någon annan
things-option-holder-locked = Jag kommer inte åt dem. De är inlåsta
things-option-holder-unsure = Jag vet inte

## max 170

# 001 B1 p.9; verify
things-note-new = Brev om nya papper kan komma hem till dig. Be din kontakt om hjälp innan du ansöker. Då kan ni tillsammans bestämma vart breven ska komma.

# 001 B1 p.9; 3.1
things-guidance-slowly = Ta reda på var dina viktiga saker finns. Flytta dem till ett säkert ställe, en i taget. Gör det bara om ingen märker det.
# 001 B1 p.9; verify
things-guidance-risk = Har någon annan ditt pass eller kort? Ta inga risker för att få tillbaka det. Din kontakt kan hjälpa dig att skaffa nytt.
