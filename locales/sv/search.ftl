## max 90
## Finding a page

# max 28
search-title = Sök
search-text = Här hittar du en sida i planen. Skriv ett ord.
# max 40
search-field = Ord
search-none = Appen hittade ingen sida. Skriv ett annat ord.
search-more = Det finns fler sidor. Skriv ett ord till.
search-kept = Appen minns inte vad du söker.
