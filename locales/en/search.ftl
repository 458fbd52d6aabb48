## Finding a page

search-title = Search
search-text = Here you find a page of the plan. Type a word.
search-field = Word
search-none = The app found no page. Type another word.
search-more = There are more pages. Type one more word.
search-kept = The app does not remember what you search for.
