papers-title = Mail and papers
    .hint = Decide here how your mail reaches you. Do it if anyone else can open your letters.
papers-question-mail = How do you get your mail?
    .hint = Choose only the way. Never write an address.
papers-question-digital = Can anyone else open your digital mailbox?
    .hint = Think of apps with your mail, for example from the Tax Agency.
papers-question-letters = What do you do if a letter asks you to meet someone?
    .hint = The letter may come from an authority. It may also be about the children.
papers-question-own-file = Have you asked social services for a file of your own?
    .hint = A file is the papers about you. Is someone else in the same file? That person can read about you.
papers-question-renew = Which papers and cards do you need to replace?
    .hint = You can get help to replace them. Ask your contact.
papers-question-certificates = Which certificates do you need?
    .hint = A certificate is a paper that shows that something is true. Ask your contact who can write one.

papers-option-mail-restante = The post office keeps my mail for me (poste restante)
papers-option-mail-office = My mail comes through the social services office
papers-option-mail-person = My mail comes through a person I trust
papers-option-mail-collect = I read my mail at my contact’s office
papers-option-mail-usual = My mail comes as usual
papers-option-mail-undecided = I have not decided yet
papers-option-letters-contact = I ask my contact before I answer
papers-option-letters-worker = My contact helps me to answer
papers-option-renew-id = Identity card
papers-option-renew-passport = Passport
papers-option-renew-card = Bank card
papers-option-renew-bank = Bank security device or BankID
papers-option-renew-permit = Residence permit card
papers-option-renew-other = Other
papers-option-certificates-data = Certificate so that my name and address can be kept secret
papers-option-certificates-home = Certificate that may get me a home sooner
papers-option-certificates-other = Another certificate

papers-note-digital = Your digital mail can show where you are. Others may notice if you change something. Ask your contact what to do.
papers-note-file = Anyone who shares a file with you can read what you say. Ask your contact for a file that is only yours. This matters also when you apply for money.

papers-guidance-open = Letters can show where you are and who helps you. Decide with your contact how letters reach you. Nobody should send letters before that.
papers-guidance-answer = Does someone want to see you or the children? An answer to the letter can show where you are. Ask your contact before you answer.

papers-hint-usual = Others can open letters that come to your home. Agree on another way with your contact.
