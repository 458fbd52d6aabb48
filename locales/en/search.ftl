## Finding a page

search-title = Search
search-text = Here you find a page of the plan. Type a word.
search-field = Word
search-none = The app found no page. Type another word.
search-more = There are more pages. Type one more word.
search-kept = The app does not remember what you search for.

## Words that lead to a section, searched and never shown. Ids: core/content/sections.toml

search-terms-situation = Dad. Mum. Mom. Brother. Cousin. Husband. Boyfriend. Ex. Partner. Teenager. Disabled. Wheelchair. Deaf. Blind.
search-terms-phone = Mobile. iPhone. Android. Tablet. Password. Passcode. Screen lock. Spyware. Tracked. Hacked. Bugged. Snooping. Location.
search-terms-devices = Gps. Tracking. Tracked. Location sharing. Find my. Airtag. Snapchat. Google. Maps. Settings. Turn off. Mobile. Password. Camera.
search-terms-exposed = Found me. Followed. Following. Tracked. Stalker. GPS. Outside. Recognised. Leaked. Hunting. Searching. Watching. Exposed.
search-terms-shelter = Refuge. Women shelter. Safe house. Hostel. Roommate. Curfew. Visitors. Homesick. Strict.
search-terms-acute = Emergency. Urgent. Crisis. Panic. Fight. Attack. Escape. Hide. Alarm. Scream. Quiet call. Steps.
search-terms-places = Escape. Run away. Hide. Sleep. Supermarket. Mosque. Church. Cafe. Train. Safe place. Emergency room.
search-terms-ways = Escape. Flee. Sneak out. Locked in. Trapped. Lift. Elevator. Flat. Apartment. Gate. Running.
search-terms-rooms = Hide. Toilet. Bedroom. Living room. Hallway. Knife. Gun. Trapped. Locked in. Upstairs. Fight.
search-terms-signs = Hits. Beats. Kicks. Slaps. Choked. Strangled. Knife. Gun. Jealous. Control. Rumours. Honour. Rape. Abuse.
search-terms-contact = Social worker. Caseworker. Counsellor. School nurse. Teacher. Therapist. Police officer. Adviser. Helper. Supporter.
search-terms-people = Friend. Bestie. Sister. Aunt. Grandmother. Teacher. Coach. Boss. Colleague. Classmate. Trust.
search-terms-neighbour = Next door. Downstairs. Flat. Apartment. Shout. Bang. Alarm. Witness. Doorbell. Signal.
search-terms-phrases = Secret word. Safe word. Password. Signal. Pretend. Hint. Cover story. Overhear. Warn. Email.
search-terms-meetings = Appointment. Visit. Booking. Postpone. Excuse. Lie. Sneak. Late. Bus. Schedule. Interview.
search-terms-talk = Translator. Translate. Language. Sign language. Dialect. Female interpreter. Shy. Ashamed. Stressed. Autism. Listen.
search-terms-money = Cash. Swish. Wallet. Salary. Wages. Savings. Debt. Loan. Benefits. Allowance. Rent. Poor. Broke. Income.
search-terms-things = ID card. Driving licence. Residence permit. Visa. Citizenship. Birth certificate. Stolen passport. Documents. Keys.
search-terms-children = Son. Daughter. Baby. Kid. Toddler. Nursery. Daycare. Custody. Visitation. Nappies. Diapers. Babysitter. Twins.
search-terms-pets = Animal. Puppy. Kitten. Hamster. Parrot. Vet. Kennel. Leash. Cage. Feeding. Dog sitter.
search-terms-abroad = Marry. Wedding. Engaged. Forced. Trip. Travel ban. Airport. Flight. Holiday. Homeland. Embassy. Kidnapped. Circumcision.
search-terms-after = Moving. New flat. New town. New life. Routine. Shopping. Gym. Security door. Camera. Burglary.
search-terms-papers = Post office. Envelope. Parcel. Bill. Invoice. Change address. Tax return. Summons. Forwarding. Kivra.
search-terms-protected = Secret address. Hidden. New identity. Change name. Confidential. Personal number. Population register. Unlisted. Anonymous.
search-terms-school = Study. College. University. Headteacher. Principal. Student. Classmate. Homework. Grades. Absence. Bullied. Course.
search-terms-online = Insta. Snap. Discord. YouTube. Internet. Selfie. Photos. Profile. Story. Block. Hacked. Nudes. Blackmail. Posting.
search-terms-support = Alone. Sad. Anxiety. Depressed. Crying. Nightmares. Suicide. Self-harm. Psychologist. Doctor. Pregnant. Gay. Trans.
search-terms-rights = Lawyer. Solicitor. Restraining order. Court. Illegal. Divorce. Custody. Deported. Marriage. Honour. Rape. Refuge. Shelter.
search-terms-secrecy = Secret. Confidentiality. Privacy. Gossip. Rumour. Leak. Trust. Parents. Call home. Records. Consent.
search-terms-review = Update. Edit. Check. Old plan. Reminder. Calendar. Schedule. Follow up. Revise.
search-terms-day = Escape. Run away. Flee. Disappear. Move out. Packing. Ticket. Train. Bus. Cab. Goodbye.
search-terms-now = Help. Urgent. Danger. Scared. Police. Ambulance. Hospital. Hitting me. Knife. Bleeding. Injured. Suicide.
search-terms-numbers = Phone number. Call. Helpline. Hotline. Women shelter. Police. Mobile. Contacts. Chat. Anonymous. Suicide.
search-terms-letters = Swedish. Speak. Pronounce. Interpreter. Translate. Language. Read aloud. Sentence. Stranger. Understand.
search-terms-codes = Delete. Hide. Conceal. Password. PIN. Wipe. Remove. Fake. Decoy. Pretend. Forced. Show phone.
search-terms-companion = Meeting. Airplane mode. Switched off. Leave my phone. Excuse. Lie. Explanation. Battery. Sneak out.
search-terms-cards = Interpreter. Point. Drawing. Show. Picture. Quiet. Translator. Secret.
