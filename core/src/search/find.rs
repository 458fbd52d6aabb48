//! Pages that can be found, and their ranking.

use kalkyl_schema::{Text, form::SectionPage};

use super::fit::{Fit, each_word, fit};
use crate::{
    bag, cards, codes, companion, contacts,
    content::{BAG, CONTACTS, EMERGENCY, GUIDE},
    features::Route,
    form::{
        Of, roles,
        rows::route_of,
        section::{icon, page_of},
        visible,
    },
    guide, now,
    page::own,
    phrasebook,
    plan::{self, Plan},
    practice,
    screen::Icon,
    settings,
    text::{Arg, Attr, Id, LocalizedText, Localizer},
    wordlist,
};

/// Weight of a word in a title.
const TITLE: usize = 3;
/// Pages with less than the best score divided by this are left out.
const FAR: usize = 4;

/// A page, and its texts.
pub(super) struct Place {
    pub(super) route: Route,
    pub(super) icon: Icon,
    pub(super) label: Vec<LocalizedText>,
    /// Title of the section of a question.
    pub(super) within: Option<Text>,
    beside: Vec<String>,
}

/// For each typed word, how well it matches the page, and true if the match is outside the title.
type Closeness = Vec<Option<(Fit, bool)>>;

/// True if the typed text contains a word to search for.
pub(super) fn is_asked(typed: &str) -> bool {
    !words(typed).is_empty()
}

/// The words to search for, without single Latin letters.
fn words(typed: &str) -> Vec<Vec<char>> {
    let mut words = Vec::new();
    each_word(typed, |word| {
        if word.len() > 1 || word.iter().any(|letter| !letter.is_ascii()) {
            words.push(word.to_vec());
        }
    });
    words
}

/// Pages that match the typed text, best first.
pub(super) fn places(typed: &str, plan: &Plan, l10n: &Localizer) -> Vec<Place> {
    let typed = words(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let all: Vec<(Closeness, Place)> =
        all(plan, l10n).into_iter().map(|place| (closeness(&typed, &place), place)).collect();
    // A word found on nearly every page has less weight than a rare one.
    let mut weights = vec![0; typed.len()];
    for (word, weight) in weights.iter_mut().enumerate() {
        let has = |(close, _): &&(Closeness, Place)| close.get(word).is_some_and(Option::is_some);
        *weight = all.len() / all.iter().filter(has).count().max(1);
    }
    let score = |close: &Closeness| -> usize {
        let each =
            close.iter().zip(&weights).filter_map(|(close, weight)| Some((*close)?).zip(Some(*weight)));
        each.map(|((fit, is_beside), weight)| weight * points(fit) * if is_beside { 1 } else { TITLE }).sum()
    };
    let mut found: Vec<(usize, Place)> =
        all.into_iter().map(|(close, place)| (score(&close), place)).collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let best = found.first().map_or(0, |(score, _)| *score);
    found.into_iter().filter(|(score, _)| *score > 0 && score * FAR >= best).map(|(_, place)| place).collect()
}

/// Points for a match.
fn points(fit: Fit) -> usize {
    match fit {
        Fit::Same => 4,
        Fit::Begins => 3,
        Fit::Form => 2,
        Fit::Slip => 1,
    }
}

fn closeness(typed: &[Vec<char>], place: &Place) -> Closeness {
    let label = closest(typed, place.label.iter().map(|text| text.text.as_str()));
    let beside = closest(typed, place.beside.iter().map(String::as_str));
    let better = label.into_iter().zip(beside).map(|(titled, said)| {
        // An exact match outside the title is better than a misspelt one in the title.
        let is_better = |said: Fit| titled.is_none_or(|titled| titled == Fit::Slip && said < titled);
        match said {
            Some(said) if is_better(said) => Some((said, true)),
            _ => titled.map(|titled| (titled, false)),
        }
    });
    better.collect()
}

/// The best match in some texts for each typed word.
fn closest<'a>(typed: &[Vec<char>], texts: impl Iterator<Item = &'a str>) -> Vec<Option<Fit>> {
    let mut closest = vec![None; typed.len()];
    for text in texts {
        each_word(text, |word| {
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

/// Every page that this plan shows.
fn all(plan: &Plan, l10n: &Localizer) -> Vec<Place> {
    let mut all = program(plan, l10n);
    all.extend(guide_pages(plan, l10n));
    for contact in plan.contacts.all() {
        let label = vec![own(contact.alias.as_str(), l10n.first())];
        all.push(Place::new(contacts::Route::One(contact.id), Icon::Phone, label));
    }
    for section in visible::sections(plan) {
        let of = Of::Section(section.number);
        let mut place = Place::new(page_of(section), icon(section.icon), l10n.lines(section.label));
        place.beside = l10n.bare(section.label, Some(Attr::Hint)).collect();
        let said = section.guidance.iter().filter(|said| visible::is_shown(&said.shown, of, plan));
        place.beside.extend(said.flat_map(|said| l10n.bare(said.label, None)));
        place.beside.extend(l10n.bare(section.terms, None));
        all.push(place);
        // The questions of this section are asked on its own page only.
        let questions =
            if section.page == SectionPage::Phone { Default::default() } else { section.questions };
        for question in questions.into_iter().filter(|question| visible::is_on_form(question, of, plan)) {
            let mut beside: Vec<String> = l10n.bare(question.label, Some(Attr::Hint)).collect();
            // The options of a question, not its answer.
            let offered = question.options.iter().filter(|option| visible::is_shown(&option.shown, of, plan));
            beside.extend(offered.flat_map(|option| l10n.bare(option.label, None)));
            all.push(Place {
                within: Some(section.label),
                beside,
                ..Place::new(route_of(of, question), Icon::Next, l10n.lines(question.label))
            });
        }
    }
    all
}

/// Pages of the program.
fn program(plan: &Plan, l10n: &Localizer) -> Vec<Place> {
    let page = |route: Route, icon, label: Id| Place::new(route, icon, l10n.lines(label));
    let with_terms = |mut place: Place, terms: Id| {
        place.beside = l10n.bare(terms, None).collect();
        place
    };
    let call = l10n.lines_with(Id::ContactsEmergency, &[("number", Arg::Text(EMERGENCY))]);
    let mut all = vec![
        with_terms(
            page(now::Route::Now { second: false }.into(), Icon::Hand, Id::NowOpen),
            Id::SearchTermsNow,
        ),
        Place::new(contacts::Route::Emergency, Icon::Phone, call),
        with_terms(page(contacts::Route::All.into(), Icon::Phone, Id::ContactsTitle), Id::SearchTermsNumbers),
        page(contacts::Route::DIRECTORY.into(), Icon::Search, Id::ContactsPublic),
        page(contacts::Route::Rules.into(), Icon::Idea, Id::ContactsRules),
        page(practice::Route::All.into(), Icon::Heart, Id::PracticeTitle),
        page(wordlist::Route::All.into(), Icon::Book, Id::WordlistTitle),
        with_terms(page(codes::Route::All.into(), Icon::List, Id::CodesTitle), Id::SearchTermsCodes),
        page(settings::Route::All.into(), Icon::Settings, Id::SettingsTitle),
        page(plan::Route::Changed.into(), Icon::Edit, Id::PlanChanged),
        page(plan::Route::Remove.into(), Icon::Remove, Id::PlanRemove),
        page(companion::Route::Excuses(None).into(), Icon::People, Id::CompanionExcuses),
        with_terms(page(cards::Route::All.into(), Icon::Language, Id::CardsTitle), Id::SearchTermsCards),
    ];
    if companion::offer::is_offered(plan) {
        let companion = page(companion::Route::Begin.into(), Icon::Place, Id::CompanionTitle);
        all.push(with_terms(companion, Id::SearchTermsCompanion));
    }
    if phrasebook::is_of_use(l10n.first()) {
        let letters = page(phrasebook::Route::All.into(), Icon::Language, Id::PhrasebookTitle);
        all.push(with_terms(letters, Id::SearchTermsLetters));
    }
    all.extend(CONTACTS.public.into_iter().map(|public| {
        let label = l10n.lines(public.label);
        Place {
            within: Some(Id::ContactsPublic.into()),
            ..Place::new(contacts::Route::Public(public.number), Icon::Phone, label)
        }
    }));
    if !plan.is_light() {
        let mut bag = page(bag::Route::All.into(), Icon::Bag, Id::BagTitle);
        bag.beside = BAG.items.into_iter().flat_map(|item| l10n.bare(item.label, None)).collect();
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

/// The pages of the guide.
fn guide_pages(plan: &Plan, l10n: &Localizer) -> Vec<Place> {
    let within = roles::section_of(SectionPage::Guide).map(|section| section.label);
    let page = |route: guide::Route, label: Text, beside: &[Attr]| Place {
        within,
        beside: beside.iter().flat_map(|attr| l10n.bare(label, Some(*attr))).collect(),
        ..Place::new(route, Icon::Look, l10n.lines(label))
    };
    let steps = guide::steps(plan).into_iter().map(|step| {
        let route = guide::Route::Step { step: step.number, moment: None };
        page(route, step.label, &[Attr::Hint, Attr::Why, Attr::Risk])
    });
    let seen =
        GUIDE.seen.into_iter().map(|seen| page(guide::Route::Seen(seen.number), seen.label, &[Attr::Risk]));
    let limits = page(guide::Route::Limits, Id::GuideLimits.into(), &[Attr::Hint]);
    steps.chain(seen).chain([limits]).collect()
}

impl Place {
    fn new(route: impl Into<Route>, icon: Icon, label: Vec<LocalizedText>) -> Self {
        Self { route: route.into(), icon, label, within: None, beside: Vec::new() }
    }
}
