## Social media. Ids and their order: core/content/sections/online.toml

online-title = Social media
    .hint = Think here about what others can see about you online. Read the whole page before you change anything.
online-question-accounts = Which apps do you use?
online-question-do = What do you do with each app?
    .hint = Could someone notice a change? Ask your contact first.
online-question-tags = Have you asked others not to tag you or post about you?
    .hint = A tag shows your name with a picture or a text.
online-question-followers = Could someone see what you post and tell others about you?
    .hint = Think also about friends of your friends.
online-question-map = Can others see on a map where you are?
    .hint = Look in your apps. Do you still meet anyone you are afraid of? Then change nothing. That person may notice.

## The names of apps are the same in every language

online-option-accounts-facebook = Facebook
online-option-accounts-instagram = Instagram
online-option-accounts-snapchat = Snapchat
online-option-accounts-tiktok = TikTok
online-option-accounts-whatsapp = WhatsApp
online-option-accounts-telegram = Telegram
online-option-accounts-games = Games with chat
online-option-accounts-dating = Dating apps
online-option-accounts-other = Other apps
online-option-do-usual = I use the app as usual
online-option-do-careful = I read, but write nothing about me
online-option-do-private = Only people I choose can see my account
online-option-do-pause = I take a break from the app
online-option-do-close = I close the account

# g80
online-note-tags = Others can show where you are in a picture or a text. Ask those you trust not to tag you. Ask nobody else.
# 001 B1 p.13b; g46
online-note-followers = People who see your posts can tell others. Do not show where you are or who you are with. Ask your contact before you remove anyone.

# 000 b6; g45
online-guidance-change = Someone may notice if you suddenly go quiet or change something. Go on much as before, but share a little less. Ask your contact before any change.
# 001 B1 p.13b; g79
online-guidance-away = Small things together can show where you are. It is safest to stay away from social media for a time. Never show where you are or who you are with.
# 001 B1 p.13b; g80
online-guidance-others = Friends of friends can spread what you post. Post only what everyone may know. Do not tag others, because someone can find you through them.
