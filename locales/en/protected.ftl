protected-title = Protected data
    .hint = Authorities can keep your name and address secret. Read this page if someone may look for you.
protected-question-want = Do you want help to get your name and address kept secret?
    .hint = It is called protected personal data. You apply to the Swedish Tax Agency or the police.
protected-question-certificate = Who can write a certificate that you are in danger?
    .hint = A certificate is a paper that says why you need protection. Send it when you apply for protection.
protected-question-tell = Who needs to know that your name and address are secret?
    .hint = Choose everyone who has your name, personal identity number or address.
protected-question-children = Should the children’s names and address be secret too?

protected-option-certificate-social = Social services
protected-option-certificate-police = The police
protected-option-certificate-health = A doctor or a counsellor
protected-option-certificate-unsure = I do not know
protected-option-tell-school = The school
protected-option-tell-preschool = The preschool
protected-option-tell-health = Health care and the dentist
protected-option-tell-bank = The bank
protected-option-tell-work = My workplace
protected-option-tell-housing = The landlord
protected-option-tell-operator = The phone company
protected-option-tell-insurance = The insurance company
protected-option-tell-associations = Clubs and associations
protected-option-tell-delivery = Shops and those who deliver parcels

protected-note-want = Social services can help you apply. They can also write a paper that says why you need protection. Ask your contact for help.

protected-guidance-levels = There are three kinds of protection. The Tax Agency decides on two. One is confidentiality marking. Protected registration is stronger. Ask your contact.
protected-guidance-identity = The police decide on the third kind, a new identity. Then you get a new name and identity number. Ask your contact if it suits you.
protected-guidance-renew = The protection may end after some time. Ask your contact when it must be renewed.
protected-guidance-never = Never write a new name, identity number or municipality here. Anyone who reads it can find you. Learn it by heart.
