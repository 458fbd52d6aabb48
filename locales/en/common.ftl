common-exit = Calc
common-back = Back
common-next = Next
common-add = Add
common-keep = Save
common-yes = Yes
common-no = No
common-unsure = I do not know

common-unreadable = The app cannot read something here right now. It is still there.
common-anew-first = Update the app first, if you can. Then look here again.
common-anew-gone = If you start again here, you lose what the app cannot read.
common-anew = Hold for three seconds to start again here
common-anew-touched = Hold for three seconds. If you cannot hold, touch here:
common-anew-twice = Start again with one touch

common-keyboards = Some keyboards remember what you write. Write short, ordinary words.
common-loud = Others could hear, so nothing is read out. Turn Bluetooth off. Use headphones with a wire.
common-mute = The phone’s voice does not answer. Try again in a moment.
common-obscured = Another app lies over this page, so no touch counts. Close it and touch again.
