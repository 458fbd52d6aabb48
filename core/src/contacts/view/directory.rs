//! The public numbers that a person may see, by age and region. Neither is stored.

use super::{Event, Route, View};
use kalkyl_schema::contacts::{Public, RuleAt};

use crate::{
    contacts::{Age, Number, Whom, public},
    content::CONTACTS,
    page::Page,
    screen::{BlockKind, Icon},
    text::{Arg, Id},
};

impl View<'_> {
    pub(super) fn directory(&self, page: &mut Page<Event>, age: Option<Age>, local: bool, all: bool) {
        let l10n = self.l10n;
        page.title(l10n, Id::ContactsPublic);
        self.rules(page, RuleAt::Public);
        page.text(l10n, Id::ContactsOtherPhone);
        for (choice, label) in [
            (Age::Child, Id::ContactsAgeChild),
            (Age::Young, Id::ContactsAgeYoung),
            (Age::Adult, Id::ContactsAgeAdult),
        ] {
            let to = Some(choice).filter(|_| age != Some(choice));
            let event = Event::Show(Route::Directory { age: to, local, all });
            page.offer(BlockKind::State, l10n.lines(label), event).chosen(age == Some(choice));
        }
        let event = Event::Show(Route::Directory { age, local: !local, all });
        page.offer(BlockKind::Choice, l10n.lines(Id::ContactsLocal), event).chosen(local);
        for row in CONTACTS.public.iter().filter(|row| is_for(row, age, local, all)) {
            page.link(Icon::Phone, l10n.lines(row.label), Route::Public(row.number));
        }
        if !all {
            let event = Event::Show(Route::Directory { age, local, all: true });
            page.button(Icon::More, l10n.lines(Id::ContactsPublicAll), event);
        }
    }

    pub(super) fn public(&self, page: &mut Page<Event>, number: u16) {
        let l10n = self.l10n;
        let Some(row) = public(number) else { return };
        let number = Number::of_table(row.key);
        page.explained_title(self.l10n, row.label);
        self.big(page, &number);
        match row.checked {
            Some(day) => {
                let date = l10n.month(day).text;
                page.paragraph(l10n.lines_with(Id::ContactsChecked, &[("date", Arg::Text(&date))]));
            }
            None => drop(page.text(l10n, Id::ContactsUnchecked).icon(Icon::Look)),
        }
        if !row.abroad {
            page.text(l10n, Id::ContactsInland);
        }
        self.remains(page, &number);
        let keep = Route::Add(Some(row.number));
        page.link_button(Icon::Add, l10n.lines(Id::ContactsKeepOther), keep);
        page.button(Icon::Phone, l10n.lines(Id::ContactsDial), Event::Dial(Whom::Public(row.number))).main();
    }
}

/// True if a row is shown: it fits the age, and is not for another region. With `all`, the region is ignored, and so is
/// the age of a row that is `asked`.
fn is_for(row: &Public, age: Option<Age>, local: bool, all: bool) -> bool {
    let (youngest, oldest) = match age {
        Some(Age::Child) => (0, 17),
        Some(Age::Young) => (18, 26),
        Some(Age::Adult) => (27, u8::MAX),
        // No age given: rows for a single age group are shown on request only.
        None => return all || (!row.asked && (local || !row.local)),
    };
    let fits = row.from <= oldest && youngest <= row.to;
    (fits && (local || !row.local)) || (all && (fits || row.asked))
}
