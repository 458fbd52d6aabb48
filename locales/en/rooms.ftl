rooms-title = Rooms
    .hint = Decide here which rooms you go to if someone becomes threatening. Do it before anything happens.
rooms-question-avoid = Which rooms do you avoid if someone becomes threatening?
rooms-question-better = Which rooms are safer if someone becomes threatening?
    .hint = Choose a room with a door to the outside, if possible. Never jump from a height.

rooms-option-avoid-kitchen = Kitchen
rooms-option-avoid-garage = Garage or storeroom
rooms-option-avoid-bathroom = Bathroom with no other way out
rooms-option-avoid-balcony = Balcony high up
rooms-option-avoid-stairs = The space near stairs
rooms-option-avoid-weapons = Room where there are weapons
rooms-option-avoid-locked = Room that someone can lock from outside
rooms-option-better-exit = Room with a door to the outside
rooms-option-better-window = Room with a window near the ground
rooms-option-better-street = Room where neighbours can hear me
rooms-option-better-signal = Room where the phone works

rooms-guidance-move = In a kitchen or garage there are things that can hurt you. Small rooms with no way out are also dangerous. Move early to a room with a door to the outside.
