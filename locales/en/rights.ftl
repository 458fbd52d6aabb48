rights-title = What you have a right to
    .hint = Read here what help you have a right to. Does someone say no? Ask your contact, or call a help number.

rights-guidance-help = In an emergency you have a right to help where you are. This is for everyone in Sweden. In danger, call the emergency number. Otherwise ask social services.
rights-guidance-home = Do you need protection? You can get a temporary place to live that fits your need. Ask your contact which rules there are for children.
rights-guidance-money = In an emergency you should get help even without money. Ask social services for help with money right away.
rights-guidance-report = Are you an adult? You decide if you want to make a police report. Others can also tell the police about crimes. Ask your contact what can happen.
rights-guidance-counsel = Is there a police report? Then you can often get your own lawyer for the case. Often the state pays. Ask the police or your contact.
rights-guidance-ban = A contact ban means that a person may not contact you. The police can tell you how to apply. Often a prosecutor decides.
rights-guidance-file = You can ask for a file that is only yours. A file is the papers that an authority has about you. Ask your contact for your own file.
rights-guidance-child = A child who sees or hears violence is also a crime victim. The child has a right to help. Ask your contact what help the child can get.
rights-guidance-interpreter = You may say no to an interpreter. You do not have to say why. Ask for an interpreter you feel safe with.
rights-guidance-back = You may say no to the help now and come back later. You are always welcome. Call your contact or social services when you want help again.
rights-guidance-complain = Has an authority given out secret information about you? Tell your contact at once. Then you can complain to the manager or to IVO. IVO inspects social services.
rights-guidance-watch = Nobody may force you to keep watch on someone or hurt them. Does someone demand it of you? Tell your contact, or call a help number.
rights-guidance-young = Are you under 18? Sometimes your guardians are not told what you say. It can be so if they would harm you. Ask your contact first.
