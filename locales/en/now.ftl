now-open = Now

now-call = Call { $number }
now-place = Then go here
now-people = Then call in this order
now-change = Change the answers on this page
now-known = If someone knows where you are
now-second = Show the text in Swedish too

now-flight = Flight mode on? Turn it off.
now-interpreter = You can ask for an interpreter when you call { $number }.
now-first = Go outside if you can.
now-first-cannot = Take the phone. Go into a room and lock the door if you can. Call { $number }.

now-step-away = Can you not go outside? Stay away from the kitchen and from tools. Go to a room with a way out.
now-step-call = Call the emergency number and say where you are. Do you have no phone? Shout, knock on a neighbour’s door, or give your sign.
now-step-children = Take the children with you if it is safe.
now-step-place = Go to the place that you chose.
now-step-contact = Call your contact.
now-step-evening = In the evening, at night or at weekends: call social services after hours. { $number } may be able to connect you.
now-step-bag = Do not go back for the bag. Your life is more important than things.

now-locked = In danger you do not need an app. You can call { $number } from a locked phone.
now-seen = { $number } can often see where a mobile phone is. Still say where you are, if you can.
