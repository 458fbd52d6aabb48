//! A small correct sample of locales, and planted faults: one row per fault, with the check that must find it. A check
//! without a row here fails a test, because it might be unable to fail.

use crate::model::{Content, Locales, Rule};

const TABLE: &str = r#"
    [[locale]]
    tag = "sv"
    [[locale]]
    tag = "en"
    [[locale]]
    tag = "ar"
    [[locale]]
    tag = "ti"
    [[locale]]
    tag = "fa"
    [[locale]]
    tag = "fa-AF"
    fallback = "fa"
    [[locale]]
    tag = "sv-simple"
    fallback = "sv"
"#;

const GLOSSARY: &str = r#"
    names = ["Android"]
    [terms]
    [interface]
    row = { sv = "dagar", en = "days", ar = "انتظر", fa = "روز" }
    [advice]
    ar = ["من الأفضل"]
    [soft]
    en = "sh"
    ar = "ش"
    fa = "ش"
    [same]
    "*" = ["Radio"]
    en = ["Lampa"]
    [[refused.en]]
    wording = "anew"
    why = "nobody says it"
    except = ["lists-c"]
    [disguise.sv]
    words = ["hot"]
    starts = ["polis"]
    [disguise.en]
    starts = ["police"]
    [disguise.ar]
    parts = ["شرطة"]
    [disguise.ti]
    [disguise.fa]
    [library]
"#;

const FILES: [(&str, &str, &str); 13] = [
    (
        "sv",
        "bag.ftl",
        "## max 30\n## .hint max 12\n\nbag-a = Ta med { $thing }\nbag-b = Efter 2 dagar\n    .hint = Vänta lite\n\
         bag-c = Radio\n\n# max 20\nbag-d = { $n ->\n    [one] { $n } dag\n   *[other] { $n } dagar\n }\n\
         bag-e = { $when } Android\n",
    ),
    (
        "sv",
        "lists.ftl",
        "# max 12\n\nlists-a = Hotellet\nlists-b = 1 liter saft\n\n##\n\nlists-c = Den långa listan med mera\n",
    ),
    (
        "en",
        "bag.ftl",
        "bag-a = Bring { $thing }\nbag-b = After 2 days\n    .hint = Wait a bit\nbag-c = Radio\n\
         bag-d = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\nbag-e = { $when } Android\n",
    ),
    ("en", "lists.ftl", "lists-a = Hotel\nlists-b = Juice\nlists-c = The long list\n"),
    (
        "ar",
        "bag.ftl",
        "bag-a = خذ { $thing }\nbag-b = بعد ٢ أيام\n    .hint = انتظر\nbag-c = راديو\n\
         bag-d = { $n ->\n    [zero] لا يوم\n    [one] يوم\n    [two] يومان\n    [few] { $n } أيام\n    \
         [many] { $n } يومًا\n   *[other] { $n } يوم\n }\nbag-e = { $when } Android\n",
    ),
    ("ar", "lists.ftl", "lists-a = فندق\nlists-b = عصير\nlists-c = القائمة\n"),
    (
        "fa",
        "bag.ftl",
        "bag-a = { $thing } را بردارید\nbag-b = بعد از ۲ روز\n    .hint = صبر کنید\nbag-c = رادیو\n\
         bag-d = { $n ->\n    [one] { $n } روز\n   *[other] { $n } روز\n }\nbag-e = { $when } Android\n",
    ),
    ("fa", "lists.ftl", "lists-a = هتل\nlists-b = آبمیوه\nlists-c = فهرست\n"),
    (
        "sv",
        "wordlist.ftl",
        "wordlist-word-a = lampa\nwordlist-word-b = bulle\nphrasebook-a = Skicka hjälp.\n    .hint = Skicka jälp.\n\
         check-a = Ett namn\n    .hint = Skriv ”dit”.\n# CR-01\ncontacts-rule-a = Ring sällan.\n",
    ),
    (
        "en",
        "wordlist.ftl",
        "wordlist-word-a = lamp\nwordlist-word-b = cinema\nphrasebook-a = Send help.\n    .hint = Shick-ah yelp.\n\
         check-a = A name\n    .hint = Write “there”.\ncontacts-rule-a = Call seldom.\n",
    ),
    (
        "ar",
        "wordlist.ftl",
        "wordlist-word-a = مصباح\nwordlist-word-b = ملعقة\nphrasebook-a = أرسلوا العون.\n    .hint = شيكّا يلب.\n\
         check-a = اسم\n    .hint = تكفي كلمة «هناك».\ncontacts-rule-a = الاتصال قليل.\n",
    ),
    (
        "fa",
        "wordlist.ftl",
        "wordlist-word-a = چراغ\nwordlist-word-b = پنجره\nphrasebook-a = کمک بفرستید.\n    .hint = شیکا یلپ.\n\
         check-a = یک نام\n    .hint = بنویسید «آنجا».\ncontacts-rule-a = کم تماس بگیرید.\n",
    ),
    ("sv-simple", "bag.ftl", "bag-b = 2 dagar till\n    .hint = Vänta\n"),
];

/// A fault: the check that must find it, its file, the replaced and the new text, and the id to be named.
pub(crate) struct Planted {
    pub(crate) check: usize,
    pub(crate) tag: &'static str,
    pub(crate) old: &'static str,
    pub(crate) new: &'static str,
    pub(crate) id: &'static str,
}

const fn plant(
    check: usize,
    tag: &'static str,
    old: &'static str,
    new: &'static str,
    id: &'static str,
) -> Planted {
    Planted { check, tag, old, new, id }
}

pub(crate) const PLANTED: &[Planted] = &[
    plant(1, "ar", "bag-a = خذ { $thing }\n", "", "bag-a"),
    plant(1, "fa", "lists-a = هتل\nlists-b = آبمیوه\nlists-c = فهرست\n", "", ""),
    plant(1, "ar", "    .hint = انتظر\n", "", "bag-b.hint"),
    plant(1, "sv-simple", "    .hint = Vänta\n", "", "bag-b.hint"),
    plant(1, "en", "lists-a = Hotel\n", "lists-a = Hotel\nlists-x = Hotel\n", "lists-x"),
    plant(1, "en", "lists-a = Hotel\n", "lists-a = Hotel\n    .why = It\n", "lists-a.why"),
    plant(1, "en", "lists-b = Juice\n", "lists-b = { Juice\n", "lists-b"),
    plant(2, "en", "Bring { $thing }", "Bring it", "bag-a"),
    plant(2, "en", "Bring { $thing }", "Bring { $ting }", "bag-a"),
    plant(2, "ar", "   *[other] { $n } يوم", "   *[other] يوم", "bag-d"),
    plant(3, "ar", "٢", "٣", "bag-b"),
    plant(3, "en", "After 2 days", "After two days", "bag-b"),
    plant(4, "en", "After 2 days", "Efter 2 dagar", "bag-b"),
    plant(4, "fa", "هتل", "Hotel", "lists-a"),
    plant(4, "sv-simple", "2 dagar till", "Efter 2 dagar", "bag-b"),
    // Arabic yeh and kaf in Persian, Cyrillic letters in Swedish, and a name that is not in the list of names.
    plant(5, "fa", "رادیو", "رادي\u{64A}و", "bag-c"),
    plant(5, "fa", "کنید", "كنید", "bag-b.hint"),
    plant(5, "sv", "Radio", "Rаdio", "bag-c"),
    plant(5, "ar", "Android", "Robot", "bag-e"),
    plant(5, "fa", "هتل", "هتل د په چې سره کې", ""),
    plant(6, "ar", "    [two] يومان\n", "", "bag-d"),
    plant(6, "en", "    [one] { $n } day\n", "", "bag-d"),
    plant(6, "en", "    [one]", "    [few] { $n } days\n    [one]", "bag-d"),
    plant(6, "ar", "bag-d = { $n ->", "bag-d = { $n } يوم\nbag-z = { $n ->", "bag-d"),
    plant(7, "sv", "Hotellet", "Ett hot", "lists-a"),
    plant(7, "sv", "Hotellet", "Polisen", "lists-a"),
    plant(7, "sv", "Hotellet\n", "Hotellet\n    .spoken = Polisen\n", "lists-a.spoken"),
    plant(7, "ar", "فندق", "والشرطة", "lists-a"),
    plant(8, "sv", "Efter 2 dagar", "Ring 112", "bag-b"),
    plant(8, "sv", "Efter 2 dagar", "Ring 114 14.", "bag-b"),
    plant(8, "sv", "Efter 2 dagar", "Ring { \"020-50\" } 50 50", "bag-b"),
    plant(8, "fa", "بعد از ۲ روز", "۱۱۲", "bag-b"),
    plant(8, "sv", "Radio", "Läs på radio.se", "bag-c"),
    plant(8, "sv", "Radio", "a@b", "bag-c"),
    plant(8, "ar", "راديو", "\u{200F}راديو", "bag-c"),
    plant(8, "ar", "راديو", "{ \"\\u2067\" }راديو", "bag-c"),
    plant(8, "sv", "Radio", "Radio 📻", "bag-c"),
    plant(8, "sv", "Radio", "Radio ✔", "bag-c"),
    plant(9, "en", "After 2 days", "After 2 days and a very long while", "bag-b"),
    plant(9, "en", "Wait a bit", "Wait a bit more", "bag-b.hint"),
    plant(9, "en", "{ $n } days", "{ $n } days and the long nights", "bag-d"),
    plant(9, "en", "lists-b = Juice", "lists-b = Fresh orange juice", "lists-b"),
    plant(10, "en", "Bring { $thing }", "Bring { FUN($thing) }", "bag-a"),
    plant(10, "en", "Bring { $thing }", "Bring { bag-x }", "bag-a"),
    plant(10, "en", "Bring { $thing }", "{ \"\" }", "bag-a"),
    plant(10, "en", "Bring { $thing }", "Bring { \"{thing}\" }", "bag-a"),
    plant(10, "en", "lists-b = Juice\n", "lists-b = Juice\nlists-b = Juice\n", ""),
    plant(
        11,
        "sv",
        "Den långa listan med mera",
        "Ett två tre fyra fem sex sju åtta nio tio elva tolv tretton",
        "lists-c",
    ),
    plant(
        11,
        "ar",
        "القائمة",
        "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة واحد اثنان ثلاثة؟ نعم",
        "lists-c",
    ),
    plant(12, "en", "Wait a bit", "Begin anew", "bag-b.hint"),
    plant(13, "ar", "انتظر", "مهلة", "row"),
    plant(14, "sv", "”dit”", "”Birgitta Svensson”", "check-a.hint"),
    plant(14, "en", "“there”", "“Storgatan 5”", "check-a.hint"),
    plant(14, "ar", "«هناك»", "«Storgatan 5»", "check-a.hint"),
    plant(15, "ar", "تكفي كلمة", "من الأفضل كتابة", "check-a.hint"),
    plant(16, "sv", "# CR-01", "# CR-02", "contacts-rule-a"),
    plant(16, "sv", "# CR-01\n", "", "contacts-rule-a"),
    plant(17, "sv", "bulle", "lamell", "wordlist-word-b"),
    plant(17, "sv", "bulle", "strampa", "wordlist-word-b"),
    plant(17, "en", "cinema", "clam", "wordlist-word-b"),
    plant(17, "ar", "ملعقة", "تمساح", "wordlist-word-b"),
    plant(18, "en", "Shick-ah", "Skick-ah", "phrasebook-a.hint"),
    plant(18, "ar", "شيكّا", "سكيكا", "phrasebook-a.hint"),
];

/// The sample without faults.
pub(crate) fn clean() -> Locales {
    build(|_, text| text.to_owned())
}

/// The sample with one fault.
pub(crate) fn with(planted: &Planted) -> Locales {
    let mut places = 0;
    let locales = build(|tag, text| {
        if tag != planted.tag {
            return text.to_owned();
        }
        places += text.matches(planted.old).count();
        text.replacen(planted.old, planted.new, 1)
    });
    assert!(places > 0, "{:?} is not in the sample's {}", planted.old, planted.tag);
    locales
}

fn build(mut change: impl FnMut(&str, &str) -> String) -> Locales {
    let files =
        FILES.iter().map(|(tag, name, text)| ((*tag).to_owned(), (*name).to_owned(), change(tag, text)));
    // A file whose text has been removed is left out.
    let files = files.filter(|(_, _, text)| !text.is_empty());
    let content = Content {
        words: vec!["a".to_owned(), "b".to_owned()],
        refused: vec!["a".to_owned()],
        rules: vec![Rule { number: 1, id: "a".to_owned() }],
    };
    Locales::new(TABLE, GLOSSARY, content, files.collect())
}
