settings-title = Settings
settings-language = Language
settings-second = Second language
settings-second-none = None
settings-size = Text size
settings-size-usual = Normal
settings-size-large = Large
settings-size-larger = Larger
settings-size-largest = Largest
settings-code = Change code
settings-remove = Delete everything here
settings-remove-now = Delete

settings-second-text = You see the text in two languages, one below the other.
settings-remove-text = The app deletes all lists here. After that, the code opens nothing.
settings-draft = Nobody who speaks the language has checked the text yet.
settings-code-changed = You have changed the code.

settings-read = Read pages aloud to me
settings-read-text = Touch “Listen to the page”. Then every page is read out. Hold the phone to your ear, or use headphones.
settings-listen = Listen to the page
