//! What can be found, and the order in which it is.

use kalkyl_schema::{Text, form::SectionPage};

use super::fit::{Fit, each_word, fit};
use crate::{
    bag, codes, contacts,
    content::BAG,
    features::Route,
    form::{
        Of,
        rows::route_of,
        view::{icon, page_of},
        visible,
    },
    heart, letters, now,
    page::own,
    plan::{self, Plan},
    screen::Icon,
    settings,
    text::{Attr, Id, LocalizedText, Localizer},
    words::Route as WordsRoute,
};

/// A page, and what stands on it.
pub(super) struct Place {
    pub(super) route: Route,
    pub(super) icon: Icon,
    pub(super) label: Vec<LocalizedText>,
    /// Title of the section that a question is in.
    pub(super) within: Option<Text>,
    beside: Vec<LocalizedText>,
}

/// Closeness of a place to everything that was typed: how many words it has not; whether one is only near; how many
/// stand beside the title; and the closeness of each.
type Rank = (usize, bool, usize, Vec<Option<Fit>>);

/// True if something was typed that can be looked for.
pub(super) fn is_asked(typed: &str) -> bool {
    !words(typed).is_empty()
}

/// The words that are looked for: no single Latin letter.
fn words(typed: &str) -> Vec<Vec<char>> {
    let mut words = Vec::new();
    each_word(typed, |word| {
        if word.len() > 1 || word.iter().any(|letter| !letter.is_ascii()) {
            words.push(word.to_vec());
        }
    });
    words
}

/// Places that have what was typed, the closest first: those that have all of it, or else as much as there is.
pub(super) fn places(typed: &str, plan: &Plan, l10n: &Localizer) -> Vec<Place> {
    let typed = words(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let ranked = all(plan, l10n).into_iter().map(|place| (rank(&typed, &place), place));
    let mut found: Vec<(Rank, Place)> = ranked.filter(|((missing, ..), _)| *missing < typed.len()).collect();
    found.sort_by(|(one, _), (two, _)| one.cmp(two));
    let Some((fewest, near)) = found.first().map(|((missing, near, ..), _)| (*missing, *near)) else {
        return Vec::new();
    };
    // Where something is written so, what is only near counts in titles alone.
    let counts =
        |(missing, is_near, aside, _): &Rank| *missing == fewest && (near || !is_near || *aside == 0);
    found.into_iter().filter(|(rank, _)| counts(rank)).map(|(_, place)| place).collect()
}

fn rank(typed: &[Vec<char>], place: &Place) -> Rank {
    let (label, beside) = (closest(typed, &place.label), closest(typed, &place.beside));
    let (mut missing, mut near, mut aside, mut fits) = (0, false, 0, Vec::new());
    for (titled, said) in label.into_iter().zip(beside) {
        // What is spelt so beside the title is closer than what is misspelt in it.
        let is_better = |said: Fit| titled.is_none_or(|titled| titled == Fit::Slip && said < titled);
        let best = if said.is_some_and(is_better) { said } else { titled };
        missing += usize::from(best.is_none());
        near |= best.is_some_and(|best| best > Fit::Begins);
        aside += usize::from(best != titled);
        fits.push(best);
    }
    (missing, near, aside, fits)
}

/// For each word that was typed the closest of some texts.
fn closest(typed: &[Vec<char>], texts: &[LocalizedText]) -> Vec<Option<Fit>> {
    let mut closest = vec![None; typed.len()];
    for text in texts {
        each_word(&text.text, |word| {
            for (best, typed) in closest.iter_mut().zip(typed) {
                if let Some(fit) = fit(typed, word)
                    && best.is_none_or(|best| fit < best)
                {
                    *best = Some(fit);
                }
            }
        });
    }
    closest
}

/// Everything that this plan shows.
fn all(plan: &Plan, l10n: &Localizer) -> Vec<Place> {
    let mut all = program(plan, l10n);
    for contact in plan.contacts.all() {
        let label = vec![own(contact.alias.as_str(), l10n.first())];
        all.push(Place::new(contacts::Route::One(contact.id), Icon::Phone, label));
    }
    for section in visible::sections(plan) {
        let of = Of::Section(section.number);
        let mut place = Place::new(page_of(section), icon(section), l10n.lines(section.label));
        place.beside = l10n.attribute_lines(section.label, Attr::Hint);
        let said = section.guidance.iter().filter(|said| visible::is_shown(&said.shown, of, plan));
        place.beside.extend(said.flat_map(|said| l10n.lines(said.label)));
        all.push(place);
        // They are asked on that page alone.
        let questions =
            if section.page == SectionPage::Phone { Default::default() } else { section.questions };
        for question in questions.into_iter().filter(|question| visible::is_asked(question, of, plan)) {
            all.push(Place {
                within: Some(section.label),
                beside: l10n.attribute_lines(question.label, Attr::Hint),
                ..Place::new(route_of(of, question), Icon::Next, l10n.lines(question.label))
            });
        }
    }
    all
}

/// Pages of the program.
fn program(plan: &Plan, l10n: &Localizer) -> Vec<Place> {
    let page = |route: Route, icon, label: Id| Place::new(route, icon, l10n.lines(label));
    let mut all = vec![
        page(now::Route::Now { second: false }.into(), Icon::Hand, Id::NowOpen),
        page(contacts::Route::All.into(), Icon::Phone, Id::ContactsTitle),
        page(contacts::Route::DIRECTORY.into(), Icon::Search, Id::ContactsPublic),
        page(contacts::Route::Rules.into(), Icon::Idea, Id::ContactsRules),
        page(heart::Route::All.into(), Icon::Heart, Id::HeartTitle),
        page(WordsRoute::All.into(), Icon::Book, Id::WordsTitle),
        page(codes::Route::All.into(), Icon::List, Id::CodesTitle),
        page(settings::Route::All.into(), Icon::Settings, Id::SettingsTitle),
        page(plan::Route::Changed.into(), Icon::Edit, Id::PlanChanged),
        page(plan::Route::Remove.into(), Icon::Remove, Id::PlanRemove),
    ];
    if letters::is_of_use(l10n.first()) {
        all.push(page(letters::Route::All.into(), Icon::Language, Id::LettersTitle));
    }
    if !plan.is_light() {
        let mut bag = page(bag::Route::All.into(), Icon::Bag, Id::BagTitle);
        bag.beside = BAG.items.into_iter().flat_map(|item| l10n.lines(item.label)).collect();
        all.push(bag);
        let questions = BAG.questions.into_iter();
        all.extend(questions.filter(|question| visible::is_asked(question, Of::Bag, plan)).map(|question| {
            let label = l10n.lines(question.label);
            Place {
                within: Some(Id::BagTitle.into()),
                ..Place::new(route_of(Of::Bag, question), Icon::Next, label)
            }
        }));
    }
    all
}

impl Place {
    fn new(route: impl Into<Route>, icon: Icon, label: Vec<LocalizedText>) -> Self {
        Self { route: route.into(), icon, label, within: None, beside: Vec::new() }
    }
}
