things-title = Passport and cards
    .hint = You may need your passport, cards and papers quickly. Think here about who has them.
things-question-holder = Who has your passport and important papers?
    .hint = Think also of bank cards and residence permit cards. Do you have children? Think of their papers.
things-question-reissue = Do you need help to get a new passport or new cards?
    .hint = Getting new papers can be safer than taking the old ones.

things-option-holder-me = I do
things-option-holder-other = Someone else
things-option-holder-locked = I cannot get at them. They are locked away
things-option-holder-unsure = I do not know

things-note-new = Letters about new papers may come to your home. Ask your contact for help before you apply. Then you can decide together where the letters go.

things-guidance-slowly = Find out where your important things are. Move them to a safe place, one at a time. Do it only if nobody notices.
things-guidance-risk = Does someone else have your passport or card? Take no risks to get it back. Your contact can help you get a new one.
