## Going through the plan again. Ids and their order: core/content/sections/review.toml

review-title = Going through the plan
    .hint = Decide here when you and your contact go through the plan again. Do you have no contact? Go through it alone.
review-question-when = How often do you want to go through the plan?
    .hint = The app never reminds you. Ask your contact to remember it.
review-question-triggers = What should make you go through the plan at once?
review-question-next = When is the next time you go through the plan?
    .hint = Choose only a day when you go through the plan. The app never reminds you. Later the app deletes the answer.

review-option-when-week = Every week
review-option-when-two-weeks = Every two weeks
review-option-when-month = Every month
review-option-when-quarter = Every three months
review-option-triggers-moved = When I move
review-option-triggers-phone = When I get a new phone
review-option-triggers-threat = When there is a new threat
review-option-triggers-child = When something changes for the children
review-option-triggers-contact = When I get a new contact
review-option-triggers-job = When I start at a new job or a new school
review-option-triggers-court = When a court or the police have decided something

# 001 [Uppföljning av insats]
review-guidance-changes = Life changes. Go through the plan when something new happens. Change the answers that are no longer right.
# review.remove
review-guidance-less = The less you save, the less someone can find. Delete answers that you do not need. Touch “Remove what is not needed”.
