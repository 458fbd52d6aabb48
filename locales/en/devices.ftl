devices-title = Phone and location
    .hint = The phone and other things can show where you are. Here you get advice. The app changes nothing in the phone.
devices-question-kind = Which things do you have?
    .hint = Choose what you have. Then you remember to think of everything.
devices-question-steps = How is it for you?

devices-option-kind-iphone = An iPhone
devices-option-kind-android = An Android phone
devices-option-kind-tablet = A tablet computer
devices-option-kind-computer = A computer
devices-option-kind-watch = A smart watch
devices-option-kind-earbuds = Wireless earbuds
devices-option-kind-car = A car with an app
devices-option-kind-smart-home = A camera or smart things at home
devices-option-kind-child-devices = The children's phones, watches or games
devices-option-steps-done = Done
devices-option-steps-later = Not now
devices-option-steps-not-safe = Not safe for me
devices-option-steps-not-relevant = Not for me

devices-guidance-never-whole = No list is complete. Do a little more than you think you need. Skip a step that can make someone suspicious.
devices-guidance-approval = Are you under 18? An adult may see or approve the apps you get. First read “In everyday life”.
