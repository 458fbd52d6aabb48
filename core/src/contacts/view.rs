//! The pages of the contacts. Digits stand on the page of one contact and nowhere else.

use super::{ALIAS, Contact, Contacts, Days, Doubt, MANY, Number, TEXT, number::NUMBER, times};
use crate::{
    caution::{self, Use},
    content::{ALIASES, Alias, EMERGENCY, FIELDS, Field, FieldKind, Group, PUBLIC, Public, RULES, RuleAt},
    page::{Draft, Page, own},
    screen::{Icon, Kind},
    text::{Arg, Attr, Direction, Id, Languages, Words, isolated},
};

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    All,
    Emergency,
    One(u32),
    /// A new one, of a public number or not.
    Add(Option<u16>),
    /// A helper who is not called.
    AddPerson,
    /// Number and name of one that is there.
    Edit(u32),
    Details(u32, Group),
    Field(u32, u16),
    Times(u32, u16, Days),
    Text(u32, Text),
    Remove(u32),
    /// The public numbers for some.
    Directory {
        age: Option<Age>,
        local: bool,
        all: bool,
    },
    Public(u16),
    Rules,
}

impl Place {
    fn contact(self) -> Option<u32> {
        match self {
            Self::One(id)
            | Self::Edit(id)
            | Self::Details(id, _)
            | Self::Field(id, _)
            | Self::Times(id, ..)
            | Self::Text(id, _)
            | Self::Remove(id) => Some(id),
            _ => None,
        }
    }
}

/// A free text of a contact, or its second number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    Phrase,
    Note,
    Abroad,
}

/// About how old somebody is. Asked for to show the right numbers, and never kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Age {
    Child,
    Young,
    Adult,
}

/// Whose number goes into the dialler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Whom {
    Emergency,
    Contact(u32),
    Abroad(u32),
    Public(u16),
}

/// What a touch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Touch {
    Open(Place),
    /// The same page with another choice of what it shows.
    Show(Place),
    Heart,
    Dial(Whom),
    /// The fields for a number, a name and a text.
    Number,
    Alias,
    Words,
    /// A name that is offered, by its place; and others.
    Suggest(usize),
    Others,
    Add,
    AddPerson,
    Keep(u32),
    KeepText(u32, Text),
    Choose {
        contact: u32,
        field: u16,
        option: u16,
    },
    ChooseTimes {
        contact: u32,
        field: u16,
        days: Days,
        part: usize,
    },
    Learn(u32),
    Raise(u32),
    Remove(u32),
    /// To be held: what is shown only then.
    Reveal(u32),
}

/// What the pages are drawn from.
pub(crate) struct View<'a> {
    pub(crate) contacts: &'a Contacts,
    /// The contact whose hidden answers are held open.
    pub(crate) held: Option<u32>,
    /// Where the offered names begin: elsewhere on every phone and at every opening.
    pub(crate) draw: usize,
    /// Whether the dialler takes `#` and `*`.
    pub(crate) signs: bool,
    pub(crate) typed: &'a dyn Fn(Touch) -> Option<String>,
    pub(crate) say: &'a Languages,
}

/// How many names are offered at a time.
pub(crate) const OFFERED: usize = 3;

pub(crate) fn view(place: Place, view: &View<'_>) -> Page<Touch> {
    let mut page = Page::new();
    // Of a contact that is gone there is nothing to show.
    match (place, place.contact().and_then(|id| view.contacts.find(id))) {
        (Place::All, _) => view.all(&mut page),
        (Place::Emergency, _) => view.emergency(&mut page),
        (Place::Add(from), _) => view.add(&mut page, from),
        (Place::AddPerson, _) => view.add_person(&mut page),
        (Place::Directory { age, local, all }, _) => view.directory(&mut page, age, local, all),
        (Place::Public(number), _) => view.public(&mut page, number),
        (Place::Rules, _) => {
            page.heading(view.say.lines(Id::ContactsRules));
            page.steps(RULES.iter().map(|rule| view.say.lines(rule.label)));
        }
        (Place::One(_), Some(contact)) => view.one(&mut page, contact),
        (Place::Edit(_), Some(contact)) => view.edit(&mut page, contact),
        (Place::Details(_, group), Some(contact)) => view.details(&mut page, contact, group),
        (Place::Field(_, field), Some(contact)) => view.field(&mut page, contact, field),
        (Place::Times(_, field, days), Some(contact)) => view.times(&mut page, contact, field, days),
        (Place::Text(_, which), Some(contact)) => view.text(&mut page, contact, which),
        (Place::Remove(_), Some(contact)) => view.remove(&mut page, contact),
        _ => {}
    }
    page
}

/// A name that is offered.
pub(crate) fn offered(place: usize) -> Option<&'static Alias> {
    ALIASES.get(place)
}

/// A public number that a person may see.
pub(crate) fn public(number: u16) -> Option<&'static Public> {
    PUBLIC.iter().find(|row| row.number == number)
}

impl View<'_> {
    fn all(&self, page: &mut Page<Touch>) {
        let (say, all) = (self.say, self.contacts.all());
        page.heading(say.lines(Id::ContactsTitle));
        let emergency = self.with_number(Id::ContactsEmergency, EMERGENCY);
        page.row(Icon::Phone, emergency, Touch::Open(Place::Emergency));
        for contact in all {
            let icon = if contact.number.is_some() { Icon::Phone } else { Icon::Person };
            page.row(icon, vec![self.name(contact)], Touch::Open(Place::One(contact.id)));
        }
        if all.is_empty() {
            page.text(say.lines(Id::ContactsEmpty));
        }
        if all.len() > MANY {
            self.rules(page, RuleAt::Many);
        }
        page.row(Icon::Book, say.lines(Id::HeartTitle), Touch::Heart);
        let directory = Place::Directory { age: None, local: false, all: false };
        page.row(Icon::Search, say.lines(Id::ContactsPublic), Touch::Open(directory));
        page.row(Icon::Idea, say.lines(Id::ContactsRules), Touch::Open(Place::Rules));
        page.button(Icon::Person, say.lines(Id::ContactsAddPerson), Touch::Open(Place::AddPerson));
        page.button(Icon::Add, say.lines(Id::ContactsAdd), Touch::Open(Place::Add(None))).main();
    }

    fn emergency(&self, page: &mut Page<Touch>) {
        page.heading(self.with_number(Id::ContactsEmergency, EMERGENCY));
        self.big(page, EMERGENCY);
        page.text(self.say.lines(Id::ContactsEmergencyText));
        page.show(Kind::Card, self.say.lines(Id::ContactsRemainsCall)).icon(Icon::History);
        page.button(Icon::Phone, self.say.lines(Id::ContactsDial), Touch::Dial(Whom::Emergency)).main();
    }

    fn one(&self, page: &mut Page<Touch>, contact: &Contact) {
        let (say, id) = (self.say, contact.id);
        page.heading(vec![self.name(contact)]);
        if let Some(number) = &contact.number {
            self.number(page, contact, number);
        }
        for field in FIELDS {
            for note in self.chosen(contact, field).filter_map(|option| option.note) {
                page.text(say.lines(note)).icon(Icon::Look);
            }
        }
        let hidden = page.row(Icon::Look, say.lines(Id::ContactsReal), Touch::Reveal(id));
        hidden.hold = Some(0);
        if self.held == Some(id) {
            for words in self.hidden(contact) {
                hidden.hint(words);
            }
        } else {
            hidden.hint(say.lines(Id::ContactsHold));
        }
        if contact.number.is_some() {
            let learn = page.row(Icon::Book, say.lines(Id::ContactsLearn), Touch::Learn(id));
            let (icon, state) = match contact.due {
                Some(_) => (Icon::Check, Id::ContactsYes),
                None => (Icon::Empty, Id::ContactsNo),
            };
            learn.set_to(icon, say.lines(state));
            page.row(Icon::Language, say.lines(Id::ContactsReach), self.open(id, Group::Reach));
            page.row(Icon::Look, say.lines(Id::ContactsShows), self.open(id, Group::Shows));
        } else {
            page.row(Icon::People, say.lines(Id::ContactsPerson), self.open(id, Group::Person));
        }
        page.row(Icon::Edit, say.lines(Id::ContactsEdit), Touch::Open(Place::Edit(id)));
        if self.contacts.all().first().is_some_and(|first| first.id != id) {
            page.row(Icon::Up, say.lines(Id::ContactsRaise), Touch::Raise(id));
        }
        page.row(Icon::Remove, say.lines(Id::ContactsRemove), Touch::Open(Place::Remove(id)));
    }

    /// The number, what to think of before the call, what remains of it, and the dialler.
    fn number(&self, page: &mut Page<Touch>, contact: &Contact, number: &Number) {
        let (say, id) = (self.say, contact.id);
        self.big(page, &number.shown());
        if !number.is_decided() {
            page.text(say.lines(Id::ContactsUndecided)).icon(Icon::Look);
        }
        self.rules(page, RuleAt::Call);
        for field in FIELDS.iter().filter(|field| field.call) {
            if let Some(value) = self.value(contact, field) {
                let place = Place::Field(id, field.number);
                page.row(Icon::Hand, say.lines(field.label), Touch::Open(place))
                    .set_to(Icon::Check, vec![value]);
            }
        }
        if !self.suits(contact) {
            page.text(say.lines(Id::ContactsUnfit)).icon(Icon::Look);
        }
        self.remains(page, number);
        if let Some(abroad) = &contact.abroad {
            let lines = self.with_number(Id::ContactsDialAbroad, &abroad.shown());
            page.button(Icon::Phone, lines, Touch::Dial(Whom::Abroad(id)));
        }
        if number.has_signs() && !self.signs {
            page.text(say.lines(Id::ContactsByHand)).icon(Icon::Hand);
        } else {
            page.button(Icon::Phone, say.lines(Id::ContactsDial), Touch::Dial(Whom::Contact(id))).main();
        }
    }

    /// What a call or a text leaves behind.
    fn remains(&self, page: &mut Page<Touch>, number: &Number) {
        let say = self.say;
        page.heading(say.lines(Id::ContactsRemains));
        let bill = if number.is_free() { Id::ContactsRemainsBillFree } else { Id::ContactsRemainsBill };
        let lines = [
            Id::ContactsRemainsCall,
            bill,
            Id::ContactsRemainsText,
            Id::ContactsRemainsVoice,
            Id::ContactsRemainsApps,
        ];
        let card = page.show(Kind::Card, say.lines(lines[0])).icon(Icon::History);
        for line in &lines[1..] {
            card.hint(say.lines(*line));
        }
    }

    fn add(&self, page: &mut Page<Touch>, from: Option<u16>) {
        let say = self.say;
        page.heading(say.lines(Id::ContactsAdd));
        let listed = from.and_then(public);
        let number = listed.map(|row| Number::of_table(row.key).shown());
        let fits = |alias: &Alias| alias.calls && listed.is_none_or(|row| row.hours.are_of(alias));
        self.number_field(page, number.as_deref(), None);
        // Somebody new most likely calls.
        self.alias_field(page, None, None, &fits);
        page.button(Icon::Check, say.lines(Id::CommonKeep), Touch::Add).main();
    }

    fn edit(&self, page: &mut Page<Touch>, contact: &Contact) {
        page.heading(self.say.lines(Id::ContactsEdit));
        let number = contact.number.as_ref().map(Number::shown);
        if number.is_some() {
            self.number_field(page, number.as_deref(), Some(contact));
        }
        self.alias_field(page, Some(contact.alias.as_str()), Some(contact), &|alias| contact.suits(alias));
        page.button(Icon::Check, self.say.lines(Id::CommonKeep), Touch::Keep(contact.id)).main();
    }

    fn add_person(&self, page: &mut Page<Touch>) {
        page.heading(self.say.lines(Id::ContactsAddPerson));
        page.text(self.say.lines(Id::ContactsPersonText));
        self.alias_field(page, None, None, &|_| true);
        page.button(Icon::Check, self.say.lines(Id::CommonKeep), Touch::AddPerson).main();
    }

    fn number_field(&self, page: &mut Page<Touch>, number: Option<&str>, of: Option<&Contact>) {
        let say = self.say;
        let typed = (self.typed)(Touch::Number);
        let shown = typed.as_deref().or(number).unwrap_or_default();
        let field = page.field(say.lines(Id::ContactsNumber), Touch::Number, shown, NUMBER);
        if let Ok(number) = Number::parse(shown) {
            if number.is_decided() {
                let words = isolated(&number.shown());
                field.hint(vec![left_to_right(words, number.shown(), say)]);
            }
            self.doubt(field, self.contacts.doubt(&number, of.map(|contact| contact.id)));
        }
    }

    fn doubt(&self, field: &mut Draft<Touch>, doubt: Option<Doubt>) {
        let say = self.say;
        match doubt {
            None => {}
            Some(Doubt::Undecided) => field.notice(say.lines(Id::ContactsUndecided)),
            Some(Doubt::Known) => field.notice(say.lines(Id::ContactsKnown)),
            Some(Doubt::Refused) => field.notice(say.lines(Id::ContactsRefused)),
            Some(Doubt::Twice(other)) => {
                let name = self.contacts.find(other).map(|other| other.alias.as_str()).unwrap_or_default();
                field.notice(say.lines_with(Id::ContactsTwice, &[("name", Arg::Text(name))]));
            }
        }
    }

    /// The name, and others that fit.
    fn alias_field(
        &self,
        page: &mut Page<Touch>,
        alias: Option<&str>,
        of: Option<&Contact>,
        fits: &dyn Fn(&Alias) -> bool,
    ) {
        let say = self.say;
        let typed = (self.typed)(Touch::Alias);
        let alias = typed.as_deref().or(alias).unwrap_or_default();
        let field = page.field(say.lines(Id::ContactsAlias), Touch::Alias, alias, ALIAS);
        if alias.trim().is_empty() {
            field.hint(say.lines(Id::ContactsAliasText));
        } else {
            caution::mark(field, alias, Use::Alias, say);
            if self.contacts.is_taken(alias, of.map(|contact| contact.id)) {
                field.notice(say.lines(Id::ContactsTaken));
            }
        }
        page.heading(say.lines(Id::ContactsFits));
        let from = self.draw % ALIASES.len().max(1);
        let all: Vec<(usize, &Alias)> = ALIASES.iter().enumerate().collect();
        let (before, after) = all.split_at_checked(from).unwrap_or((&[], &all));
        let free = |alias: &Alias| !self.contacts.is_taken(&say.say(alias.label).text, None);
        let offered = after.iter().chain(before).filter(|(_, alias)| fits(alias) && free(alias));
        for (place, alias) in offered.take(OFFERED) {
            page.offer(Kind::Choice, say.lines(alias.label), Touch::Suggest(*place))
                .hint(say.attribute_lines(alias.label, Attr::Hint));
        }
        page.button(Icon::More, say.lines(Id::ContactsOthers), Touch::Others);
    }

    fn details(&self, page: &mut Page<Touch>, contact: &Contact, group: Group) {
        let (say, id) = (self.say, contact.id);
        page.heading(say.lines(match group {
            Group::Reach => Id::ContactsReach,
            Group::Shows => Id::ContactsShows,
            Group::Person => Id::ContactsPerson,
        }));
        for field in FIELDS.iter().filter(|field| field.group == group) {
            let row =
                page.row(Icon::Next, say.lines(field.label), Touch::Open(Place::Field(id, field.number)));
            if field.hidden {
                row.hint(say.lines(Id::ContactsHidden));
                continue;
            }
            if let Some(value) = self.value(contact, field) {
                row.set_to(Icon::Check, vec![value]);
            }
            for note in self.chosen(contact, field).filter_map(|option| option.note) {
                row.hint(say.lines(note));
            }
        }
        match group {
            Group::Reach => {
                for which in [Text::Phrase, Text::Note, Text::Abroad] {
                    let wanted = contact.number.as_ref().is_some_and(Number::is_inland);
                    if which != Text::Abroad || wanted || contact.abroad.is_some() {
                        let row = page.row(
                            Icon::Edit,
                            say.lines(which.label()),
                            Touch::Open(Place::Text(id, which)),
                        );
                        row.hint(say.lines(Id::ContactsHidden));
                    }
                }
            }
            // Not to be answered: a text always shows the number (004 Meet 1).
            Group::Shows => drop(page.text(say.lines(Id::ContactsTextShows)).icon(Icon::Look)),
            Group::Person => drop(page.text(say.lines(Id::ContactsPersonThink))),
        }
    }

    fn field(&self, page: &mut Page<Touch>, contact: &Contact, number: u16) {
        let (say, id) = (self.say, contact.id);
        let Some(field) = FIELDS.iter().find(|field| field.number == number) else { return };
        self.heading(page, field.label);
        if field.kind == FieldKind::Times {
            for (days, label) in Days::offered() {
                let row =
                    page.row(Icon::Clock, say.lines(label), Touch::Open(Place::Times(id, number, days)));
                let chosen = contact.counts(number) & days.whole();
                if chosen != 0 {
                    let whole = chosen == days.whole();
                    row.set_to(
                        Icon::Check,
                        say.lines(if whole { Id::ContactsTimesAll } else { Id::ContactsTimesSome }),
                    );
                }
            }
            return;
        }
        let (answer, counts) = (contact.answer(number), contact.counts(number));
        for option in field.options {
            let bit = 1u64 << option.number.min(63);
            let touch = Touch::Choose { contact: id, field: number, option: option.number };
            let choice = page.offer(Kind::Choice, say.lines(option.label), touch);
            // What is chosen here is seen only while it is held, on the contact's page.
            choice.chosen(!field.hidden && counts & bit != 0);
            if answer & bit & !counts != 0 {
                choice.hint(say.lines(Id::ContactsNever));
            }
        }
        for note in self.chosen(contact, field).filter(|_| !field.hidden).filter_map(|option| option.note) {
            page.text(say.lines(note)).icon(Icon::Look);
        }
    }

    fn times(&self, page: &mut Page<Touch>, contact: &Contact, number: u16, days: Days) {
        let say = self.say;
        let Some(field) = FIELDS.iter().find(|field| field.number == number) else { return };
        page.heading(say.lines(field.label));
        if let Some((_, label)) = Days::offered().into_iter().find(|(offered, _)| *offered == days) {
            page.text(say.lines(label));
        }
        for (part, label) in times::PARTS.into_iter().enumerate() {
            let touch = Touch::ChooseTimes { contact: contact.id, field: number, days, part };
            let times = days.part(part);
            let choice = page.offer(Kind::Choice, say.lines(label), touch);
            choice.chosen(contact.counts(number) & times == times);
            if contact.answer(number) & !contact.counts(number) & times != 0 {
                choice.hint(say.lines(Id::ContactsNever));
            }
        }
    }

    fn text(&self, page: &mut Page<Touch>, contact: &Contact, which: Text) {
        let say = self.say;
        self.heading(page, which.label());
        let typed = (self.typed)(Touch::Words);
        let abroad = contact.abroad.as_ref().map(Number::shown);
        let kept = match which {
            Text::Phrase => contact.phrase.as_ref().map(|line| line.as_str()),
            Text::Note => contact.note.as_ref().map(|line| line.as_str()),
            Text::Abroad => abroad.as_deref(),
        };
        let shown = typed.as_deref().or(kept).unwrap_or_default();
        let field = page.field(say.lines(which.label()), Touch::Words, shown, TEXT);
        if which == Text::Abroad {
            let number = Number::parse(shown).ok();
            self.doubt(field, number.and_then(|number| self.contacts.doubt(&number, Some(contact.id))));
        } else {
            caution::mark(field, shown, Use::Text, say);
        }
        page.button(Icon::Check, say.lines(Id::CommonKeep), Touch::KeepText(contact.id, which)).main();
    }

    fn remove(&self, page: &mut Page<Touch>, contact: &Contact) {
        page.heading(vec![self.name(contact)]);
        page.text(self.say.lines(Id::ContactsRemoveText));
        page.button(Icon::Remove, self.say.lines(Id::ContactsRemove), Touch::Remove(contact.id));
    }

    fn directory(&self, page: &mut Page<Touch>, age: Option<Age>, local: bool, all: bool) {
        let say = self.say;
        page.heading(say.lines(Id::ContactsPublic));
        self.rules(page, RuleAt::Public);
        for (choice, label) in [
            (Age::Child, Id::ContactsAgeChild),
            (Age::Young, Id::ContactsAgeYoung),
            (Age::Adult, Id::ContactsAgeAdult),
        ] {
            let to = Some(choice).filter(|_| age != Some(choice));
            let touch = Touch::Show(Place::Directory { age: to, local, all });
            page.offer(Kind::State, say.lines(label), touch).chosen(age == Some(choice));
        }
        let touch = Touch::Show(Place::Directory { age, local: !local, all });
        page.offer(Kind::Choice, say.lines(Id::ContactsLocal), touch).chosen(local);
        for row in PUBLIC.iter().filter(|row| row.is_for(age, local, all)) {
            page.row(Icon::Phone, say.lines(row.label), Touch::Open(Place::Public(row.number)));
        }
        if !all {
            let touch = Touch::Show(Place::Directory { age, local, all: true });
            page.button(Icon::More, say.lines(Id::ContactsPublicAll), touch);
        }
    }

    fn public(&self, page: &mut Page<Touch>, number: u16) {
        let say = self.say;
        let Some(row) = public(number) else { return };
        let number = Number::of_table(row.key);
        self.heading(page, row.label);
        self.big(page, &number.shown());
        match row.checked {
            Some(day) => {
                let date = say.date(day).text;
                page.text(say.lines_with(Id::ContactsChecked, &[("date", Arg::Text(&date))]));
            }
            None => drop(page.text(say.lines(Id::ContactsUnchecked)).icon(Icon::Look)),
        }
        if !row.abroad {
            page.text(say.lines(Id::ContactsInland));
        }
        self.remains(page, &number);
        let keep = Touch::Open(Place::Add(Some(row.number)));
        page.button(Icon::Add, say.lines(Id::ContactsKeepOther), keep);
        page.button(Icon::Phone, say.lines(Id::ContactsDial), Touch::Dial(Whom::Public(row.number))).main();
    }

    fn rules(&self, page: &mut Page<Touch>, at: RuleAt) {
        for rule in RULES.iter().filter(|rule| rule.at == at) {
            page.text(self.say.lines(rule.label));
        }
    }

    /// A heading, and what is said below it where there is something.
    fn heading(&self, page: &mut Page<Touch>, label: Id) {
        page.heading(self.say.lines(label));
        let below = self.say.attribute_lines(label, Attr::Hint);
        if !below.is_empty() {
            page.text(below);
        }
    }

    fn open(&self, id: u32, group: Group) -> Touch {
        Touch::Open(Place::Details(id, group))
    }

    fn name(&self, contact: &Contact) -> Words {
        own(contact.alias.as_str(), self.say.first())
    }

    /// A number as large as fits, isolated: in a line that runs the other way it would be turned round.
    fn big(&self, page: &mut Page<Touch>, shown: &str) {
        page.show(Kind::Big, vec![left_to_right(isolated(shown), shown.to_owned(), self.say)]);
    }

    fn with_number(&self, id: Id, number: &str) -> Vec<Words> {
        self.say.lines_with(id, &[("number", Arg::Text(&isolated(number)))])
    }

    /// Whether a place of that name would call as this contact does; own names always do.
    fn suits(&self, contact: &Contact) -> bool {
        let known =
            |alias: &&Alias| self.say.lines(alias.label).iter().any(|w| w.text == contact.alias.as_str());
        ALIASES.iter().find(known).is_none_or(|alias| contact.suits(alias))
    }

    /// The options that are chosen and count.
    fn chosen<'c>(
        &self,
        contact: &'c Contact,
        field: &'static Field,
    ) -> impl Iterator<Item = &'static crate::content::Answer> + use<'c> {
        let counts = contact.counts(field.number);
        let times = field.kind == FieldKind::Times;
        field.options.iter().filter(move |option| !times && counts & (1u64 << option.number.min(63)) != 0)
    }

    /// What a field is set to, in one line of the first language.
    fn value(&self, contact: &Contact, field: &'static Field) -> Option<Words> {
        if field.kind == FieldKind::Times {
            return (contact.counts(field.number) != 0).then(|| self.say.say(Id::ContactsTimesSome));
        }
        let mut words = self.chosen(contact, field).map(|option| self.say.say(option.label));
        let first = words.next()?;
        Some(words.fold(first, |mut line, next| {
            for (text, more) in [(&mut line.text, next.text), (&mut line.spoken, next.spoken)] {
                text.push_str(" · ");
                text.push_str(&more);
            }
            line
        }))
    }

    /// What is shown only while it is held.
    fn hidden(&self, contact: &Contact) -> Vec<Vec<Words>> {
        let say = self.say;
        let fields = FIELDS.iter().filter(|field| field.hidden);
        let answers = fields.flat_map(|field| self.chosen(contact, field));
        let mut lines: Vec<Vec<Words>> = answers.map(|option| say.lines(option.label)).collect();
        let own = [&contact.phrase, &contact.note].into_iter().flatten();
        lines.extend(own.map(|line| vec![own_words(line.as_str(), say)]));
        if lines.is_empty() {
            lines.push(say.lines(Id::ContactsNothing));
        }
        lines
    }
}

impl Text {
    fn label(self) -> Id {
        match self {
            Self::Phrase => Id::ContactsPhrase,
            Self::Note => Id::ContactsNote,
            Self::Abroad => Id::ContactsAbroad,
        }
    }
}

impl Public {
    /// Whether it is shown: to its age, in its part of the country, or to whoever asks for all.
    fn is_for(&self, age: Option<Age>, local: bool, all: bool) -> bool {
        let (youngest, oldest) = match age {
            Some(Age::Child) => (0, 17),
            Some(Age::Young) => (18, 26),
            Some(Age::Adult) => (27, u8::MAX),
            // Nobody said how old: what is for one age only waits to be asked for.
            None => return all || (!self.asked && (local || !self.local)),
        };
        let fits = self.from <= oldest && youngest <= self.to;
        (fits && (local || !self.local)) || (all && (fits || self.asked))
    }
}

fn own_words(text: &str, say: &Languages) -> Words {
    own(text, say.first())
}

/// A number is read from left to right in every language.
fn left_to_right(text: String, spoken: String, say: &Languages) -> Words {
    Words { text, spoken, language: say.first(), direction: Direction::LeftToRight }
}
