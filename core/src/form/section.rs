//! The page of a section: its questions, its links to other parts, and its guidance.

use kalkyl_schema::form::{self, Group, Leads, Section, SectionPage};

use super::{
    Event, Of, Route,
    rows::Form,
    visible::{is_asked, is_essential, is_shown},
};
use crate::{
    bag,
    begin_anew::{Name, view::note},
    cards, change_code,
    codes::{self, Purpose},
    companion, contacts,
    context::ViewContext,
    features, guide, now,
    page::Page,
    phone_check,
    plan::{self, Plan},
    practice,
    screen::{BlockKind as Block, Icon},
    text::{Id, Localizer},
    wordlist,
};

/// Shows the essential questions of a section, or the others if `rest`; without essential questions, all of them.
pub(super) fn show(
    page: &mut Page<Event>,
    cx: &ViewContext<'_, &Plan>,
    section: &'static Section,
    rest: bool,
) {
    let (l10n, of, plan) = (cx.l10n, Of::Section(section.number), cx.data);
    let form = Form { plan, of, l10n };
    page.explained_title(l10n, section.label);
    if plan.is_unreadable(section.number) {
        note(page, l10n, true, Name::Section(section.number));
    }
    if rest {
        form.some_rows(page, Group::All, |question| !is_essential(question, plan));
        return;
    }
    leads(page, l10n, plan, section.leads, None);
    let asked = || section.questions.into_iter().filter(|question| is_asked(question, of, plan));
    if asked().any(|question| is_essential(question, plan)) {
        form.some_rows(page, Group::All, |question| is_essential(question, plan));
        if asked().any(|question| !is_essential(question, plan)) {
            page.link(Icon::More, l10n.lines(Id::FormRest), Route::Rest(section.number));
        }
    } else {
        form.some_rows(page, Group::All, |_| true);
    }
    form.hints(page, Group::All);
    guidance(page, l10n, plan, section);
}

/// Adds rows that lead to other parts of the program, as the content says. With a `sequence` of the companion, the row
/// of excuses leads to the ones that fit it.
pub(crate) fn leads<E>(
    page: &mut Page<E>,
    l10n: &Localizer,
    plan: &Plan,
    leads: Leads,
    sequence: Option<u16>,
) {
    let Leads {
        numbers,
        public,
        bag,
        practice,
        wordlist,
        cards,
        remove,
        rehearsal,
        excuses,
        companion,
        short,
        erase,
        add,
        code,
        codes: codes_beside,
        gestures,
        changed,
    } = leads;
    let rows: [(bool, Icon, Id, features::Route); 17] = [
        (add, Icon::Add, Id::ContactsAdd, contacts::Route::Add(None).into()),
        (numbers, Icon::Phone, Id::ContactsTitle, contacts::Route::All.into()),
        (public, Icon::Search, Id::ContactsPublic, contacts::Route::DIRECTORY.into()),
        (bag, Icon::Bag, Id::BagTitle, bag::Route::All.into()),
        (practice, Icon::Heart, Id::PracticeTitle, practice::Route::All.into()),
        (wordlist, Icon::Book, Id::WordlistTitle, wordlist::Route::All.into()),
        (cards, Icon::Language, Id::CardsTitle, cards::Route::All.into()),
        (rehearsal, Icon::Heart, Id::GuideRehearsal, guide::Route::Rehearsal.into()),
        (
            companion && companion::offer::is_offered(plan),
            Icon::Place,
            Id::CompanionTitle,
            companion::Route::Begin.into(),
        ),
        (excuses, Icon::People, Id::CompanionExcuses, companion::Route::Excuses(sequence).into()),
        (short && !plan.is_light(), Icon::List, Id::BagShort, bag::Route::Short.into()),
        (remove, Icon::Remove, Id::PlanRemove, plan::Route::Remove.into()),
        (erase, Icon::Remove, Id::PhoneEndErase, codes::Route::Now.into()),
        (code, Icon::Digits, Id::SettingsCode, change_code::Route::from(Purpose::Own).into()),
        (codes_beside, Icon::More, Id::CodesTitle, codes::Route::All.into()),
        (gestures, Icon::Calculator, Id::PlanGestures, plan::Route::Gestures.into()),
        (changed, Icon::Edit, Id::PlanChanged, plan::Route::Changed.into()),
    ];
    for (_, icon, label, route) in rows.into_iter().filter(|(leads, ..)| *leads) {
        page.link(icon, l10n.lines(label), route);
    }
}

/// Adds the guidance texts of a section.
pub(crate) fn guidance<E>(page: &mut Page<E>, l10n: &Localizer, plan: &Plan, section: &Section) {
    let kind = if section.questions.is_empty() { Block::Card } else { Block::Text };
    for said in section.guidance {
        if is_shown(&said.shown, Of::Section(section.number), plan) {
            page.show(kind, l10n.lines(said.label));
        }
    }
}

/// Page of a section: its own, or one of the program's.
pub(crate) fn page_of(section: &Section) -> features::Route {
    match section.page {
        SectionPage::Phone => phone_check::Route::Check.into(),
        SectionPage::Exposed => now::Route::Exposed.into(),
        SectionPage::Guide => guide::Route::All.into(),
        SectionPage::Day => companion::Route::Day.into(),
        SectionPage::None | SectionPage::Places | SectionPage::Now | SectionPage::Rights => {
            Route::Section(section.number).into()
        }
    }
}

/// Icon named by the content.
pub(crate) fn icon(icon: form::Icon) -> Icon {
    match icon {
        form::Icon::Bag => Icon::Bag,
        form::Icon::Book => Icon::Book,
        form::Icon::Child => Icon::Child,
        form::Icon::Clock => Icon::Clock,
        form::Icon::Clothes => Icon::Clothes,
        form::Icon::Hand => Icon::Hand,
        form::Icon::Health => Icon::Health,
        form::Icon::Heart => Icon::Heart,
        form::Icon::House => Icon::House,
        form::Icon::Idea => Icon::Idea,
        form::Icon::Key => Icon::Key,
        form::Icon::Language => Icon::Language,
        form::Icon::Look => Icon::Look,
        form::Icon::Money => Icon::Money,
        form::Icon::Paper => Icon::Paper,
        form::Icon::People => Icon::People,
        form::Icon::Person => Icon::Person,
        form::Icon::Pet => Icon::Pet,
        form::Icon::Phone => Icon::Phone,
        form::Icon::Place => Icon::Place,
    }
}
