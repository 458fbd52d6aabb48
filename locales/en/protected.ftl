protected-title = Protected data
    .hint = Authorities can protect your name and address. Read this page if someone may look for you.
protected-question-want = Do you want help to apply for protected personal data?
protected-question-certificate = Who can write a certificate that you are in danger?
    .hint = A certificate is a paper that says why you need protection. You can send it when you apply.
protected-question-tell = Who needs to know that your data is protected?
    .hint = Choose everyone who has your name, personal identity number or address.
protected-question-children = Should the children’s data be protected too?

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

protected-note-want = Social services can help you with the application and write a certificate. Ask your contact for help.

protected-guidance-levels = There are three levels. The Swedish Tax Agency decides on two: confidentiality marking and protected registration. Ask your contact what suits you.
protected-guidance-identity = The police decide on the third level, a new identity. You get a new name and identity number. You can often change your name on other levels too. Ask your contact.
protected-guidance-renew = The protection may end after some time. Ask your contact when it must be renewed.
protected-guidance-never = A new name, identity number or municipality can give you away. Never write any of these here. Learn them by heart.
