people-title = People
    .hint = Think here about who can help you if something happens.
people-question-list = Who can help you?
    .hint = First add the person. Then open the person under “Numbers”. Three questions there help you choose well.
people-question-stays = Can others ask a child or sibling about you?
    .hint = Think of siblings who live with someone you are afraid of. Think also of children who see someone you are afraid of.

people-note-stays = Others can put pressure on children and siblings. So do not tell children or siblings where you are. Do they already know? Talk to your contact.

people-guidance-one = It is good if one person knows that you may need help. Tell someone only if you trust them.
people-guidance-relative = A relative can be kind and still be put under pressure. Choose someone who can keep quiet even under pressure.
people-guidance-little = Say as little as possible. Nobody can give away what they do not know.
people-guidance-several = You are afraid of several people. Think of everyone they can force to tell. Choose someone they cannot force.
