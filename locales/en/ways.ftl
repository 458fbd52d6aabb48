ways-title = Getting out
    .hint = Think about how you can get out before you need to.
ways-question-fast = Can you get out of your home quickly?

ways-note-cannot = Is it hard or uncertain to get out quickly? Tell your contact this week. Then the plan needs to be different.
ways-guidance-jump = Never jump from a height. Walk that way sometimes, for example with the rubbish.
