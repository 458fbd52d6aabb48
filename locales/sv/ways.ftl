## max 60
## .hint max 120
## Getting out. Ids: core/content/sections/ways.toml

ways-title = Ut
    .hint = Tänk ut hur du kommer ut innan du behöver det.
ways-question-fast = Kan du snabbt komma ut hemifrån?

## max 170

# practice 26; expert
ways-note-cannot = Är det svårt eller osäkert att komma ut snabbt? Berätta det för din kontakt den här veckan. Då behöver planen se annorlunda ut.
ways-guidance-jump = Hoppa aldrig från hög höjd. Gå vägen ut ibland, till exempel med soporna.
