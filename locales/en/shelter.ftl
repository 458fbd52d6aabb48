shelter-title = Here in protected housing
    .hint = Never write the name, address or town of this place.
shelter-question-contact = Who is your contact where you live?
shelter-question-phone-rule = Which rules are there for your phone where you live?
shelter-question-bag = Is your bag ready here too?
shelter-question-emergency = Practise with the staff what you say in an emergency call
    .hint = Learn it by heart. Never write it down.

shelter-option-phone-rule-off = The phone must be turned off
shelter-option-phone-rule-replaced = The phone must be replaced
shelter-option-phone-rule-allowed = I may use the phone as we have agreed
shelter-option-phone-rule-unsure = I do not know

shelter-note-bag = Have the bag ready. You may need to move quickly.
shelter-note-phone = Ask the staff today what the rule for phones is.
shelter-guidance-rules = It can be hard to live with many rules. Tell the staff about it. The help should fit your needs.
