//! The pages of a question. `section.rs` has the page of the section.

use kalkyl_schema::{
    Text,
    form::{Choice, Kind, Per, Question},
};

use super::{
    Answer, Asked, Days, Event, Of, Route,
    answer::{NAME, PARTS, Places, weekday},
    is_hidden, is_open,
    rows::{Form, route_of},
    section,
    visible::{hints_about, is_easy, is_shown},
};
use crate::{
    begin_anew::{Name, view::note},
    contacts,
    content::SECTIONS,
    context::ViewContext,
    page::{BlockBuilder, Page, own},
    plan::Plan,
    reveal::{self, Way},
    screen::{BlockKind as Block, Icon},
    text::Id,
    text_check,
};

/// Weeks ahead in which a day can be chosen.
const WEEKS: u8 = 8;
/// Options on one page for a person who wants easy words.
const FEW: usize = 4;
/// Minutes between the offered times of an hour.
const QUARTER: u16 = 15;

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let mut page = Page::new();
    let asked = match route {
        Route::Section(number) | Route::Rest(number) => {
            if let Some(section) = SECTIONS.sections.find(number) {
                section::show(&mut page, cx, section, matches!(route, Route::Rest(_)));
            }
            return page;
        }
        Route::Subjects(asked)
        | Route::Question(asked)
        | Route::Times(asked, _)
        | Route::Place(asked, _)
        | Route::Week(asked, _)
        | Route::Hours(asked, _) => asked,
    };
    let Some(question) = asked.question() else { return page };
    let view = View { form: Form { plan: cx.data, of: asked.of, l10n: cx.l10n }, cx, asked, question };
    match route {
        Route::Section(_) | Route::Rest(_) => {}
        Route::Subjects(_) => view.subjects(&mut page),
        Route::Question(_) => view.question(&mut page),
        Route::Times(_, days) => view.times(&mut page, days),
        Route::Place(_, id) => view.place(&mut page, id),
        Route::Week(_, weeks) => view.week(&mut page, weeks),
        Route::Hours(_, day) => view.hours(&mut page, day),
    }
    page
}

/// One question, for its page and the pages below it.
struct View<'a> {
    form: Form<'a>,
    cx: &'a ViewContext<'a, &'a Plan>,
    asked: Asked,
    question: &'static Question,
}

impl View<'_> {
    /// Adds the question and the name of its subject.
    fn heading(&self, page: &mut Page<Event>) {
        page.explained_title(self.form.l10n, self.question.label);
        if self.question.per != Per::Once
            && let Some((_, name)) = self
                .form
                .subjects(self.question)
                .into_iter()
                .find(|(subject, _)| *subject == self.asked.subject)
        {
            page.heading(name);
        }
    }

    fn subjects(&self, page: &mut Page<Event>) {
        let l10n = self.form.l10n;
        page.explained_title(l10n, self.question.label);
        let subjects = self.form.subjects(self.question);
        let of_children = matches!(self.question.per, Per::Child | Per::SelfAndChild);
        if subjects.is_empty() && !of_children {
            page.text(l10n, Id::FormSubjectsNone);
            if let Per::Chosen(number) = self.question.per
                && let Some(of) = self.asked.of.questions().find(number)
            {
                page.link(Icon::Next, l10n.lines(of.label), route_of(self.asked.of, of));
            }
        }
        for (subject, name) in subjects {
            let row = page.link(Icon::Next, name, Route::Question(self.asked.of_subject(subject)));
            if is_hidden(self.question) {
                row.hint(l10n.lines(Id::FormHidden));
            } else if let Some(value) = self.form.value(self.question, subject) {
                row.set_to(Icon::Check, vec![value]);
            }
        }
        if of_children && self.form.plan.household.has_room_for_child() {
            page.button(Icon::Child, l10n.lines(Id::BagAddChild), Event::AddChild);
        }
        self.next(page);
    }

    fn question(&self, page: &mut Page<Event>) {
        self.heading(page);
        match self.question.kind {
            Kind::Choice | Kind::Multi | Kind::YesNo => self.options(page),
            Kind::Text(most) => self.text(page, most),
            Kind::People => self.people(page),
            Kind::Places => self.places(page),
            Kind::Times => self.days(page),
            Kind::DateTime => self.moment(page),
            Kind::Ack => {
                let read = self.answer().is_some();
                let label = self.form.l10n.lines(Id::FormRead);
                page.offer(Block::Choice, label, Event::Read(self.asked)).chosen(read && self.is_open());
            }
        }
        if is_hidden(self.question) {
            self.reveal(page);
        } else {
            if self.question.kind == Kind::Places {
                self.reveal_names(page);
            }
            for note in self.notes() {
                page.paragraph(self.form.l10n.lines(note)).icon(Icon::Look);
            }
        }
        let next = match self.question.per {
            Per::Once => Event::Next(self.asked),
            Per::Child | Per::SelfAndChild | Per::Chosen(_) | Per::Step => Event::NextSubject(self.asked),
        };
        self.to(page, next);
    }

    /// Notes on the chosen options, and hints about the question.
    fn notes(&self) -> Vec<Text> {
        let Self { form, question, asked, cx } = self;
        let ticked = cx.page.ticked(question.number);
        let ticked = question.options.into_iter().filter(|option| question.passing && option.is_in(ticked));
        let chosen = form.chosen(question, asked.subject).chain(ticked).filter_map(|option| option.note);
        let mut notes: Vec<Text> = chosen.collect();
        notes.dedup();
        notes.extend(hints_about(question, form.of, form.plan));
        notes
    }

    fn answer(&self) -> Option<&Answer> {
        self.form.answer(self.question, self.asked.subject)
    }

    /// Chosen options or times, and the subset that counts, as bits.
    fn bits(&self) -> (u64, u64) {
        let Form { plan, of, .. } = self.form;
        if self.question.passing {
            let ticked = self.cx.page.ticked(self.question.number);
            return (ticked, ticked);
        }
        let chosen = plan.chosen(of, self.question, self.asked.subject);
        (chosen, self.form.counts(self.question, self.asked.subject))
    }

    /// True while the answer may be seen.
    fn is_open(&self) -> bool {
        is_open(self.question, self.asked, self.cx.page, self.cx.now.monotonic)
    }

    /// True while the names of places may be seen: only while held.
    fn is_named(&self) -> bool {
        self.cx.page.is_shown(Event::Reveal(self.asked), self.cx.now.monotonic)
    }

    fn options(&self, page: &mut Page<Event>) {
        let (chosen, counts) = self.bits();
        let choose = |option| Event::Choose(self.asked, option);
        let is_chosen = |option: &Choice| self.is_open() && option.is_in(counts);
        self.offer(page, choose, is_chosen, |choice, option| {
            if self.is_open() {
                choice.chosen(option.is_in(counts));
                if option.is_in(chosen & !counts) {
                    choice.hint(self.form.l10n.lines(Id::FormNever));
                }
            }
        });
    }

    /// Adds the options. A person who wants easy words gets a few at a time, and the first ones again after the last.
    fn offer(
        &self,
        page: &mut Page<Event>,
        event: impl Fn(u8) -> Event,
        is_chosen: impl Fn(&Choice) -> bool,
        mark: impl Fn(&mut BlockBuilder, &'static Choice),
    ) {
        let Form { plan, of, l10n } = self.form;
        let all = || self.question.options.into_iter().filter(|option| is_shown(&option.shown, of, plan));
        let count = all().count();
        let most = if is_easy(plan) { FEW } else { count.max(1) };
        let batches = count.div_ceil(most).max(1);
        // The batch that contains the chosen option, until the person asks for another one.
        let chosen = || all().position(&is_chosen).map_or(0, |at| at / most);
        let batch = self.cx.page.batch.map_or_else(chosen, |batch| batch % batches);
        for option in all().skip(batch * most).take(most) {
            let builder = page.offer(Block::Choice, l10n.lines(option.label), event(option.number));
            mark(builder, option);
        }
        if batches > 1 {
            page.button(Icon::More, l10n.lines(Id::FormOptions), Event::Batch((batch + 1) % batches));
        }
    }

    /// Adds the row that shows hidden data and the button that removes it. Both are always there, answered or not.
    fn reveal(&self, page: &mut Page<Event>) {
        let l10n = self.form.l10n;
        let way = Way::of(self.form.plan.prefs.touch_shows);
        let row = reveal::row(page, l10n, Id::FormShow, Event::Reveal(self.asked), way, self.is_open());
        if self.is_open() {
            let lines = self.form.answer_lines(self.question, self.asked.subject);
            if lines.is_empty() {
                row.hint(l10n.lines(Id::FormNothing));
            }
            for line in lines {
                row.hint(line);
            }
            for note in self.notes() {
                row.hint(l10n.lines(note));
            }
        }
        page.button(Icon::Remove, l10n.lines(Id::FormClear), Event::Clear(self.asked));
    }

    /// Adds the row that shows the names of the places. It is always there, so that it does not reveal whether there
    /// are any.
    fn reveal_names(&self, page: &mut Page<Event>) {
        if self.form.plan.keeps_no_hidden() {
            return;
        }
        let way = Way::of(self.form.plan.prefs.touch_shows);
        let open = self.is_named();
        reveal::row(page, self.form.l10n, Id::FormPlaceNames, Event::Reveal(self.asked), way, open);
    }

    /// Adds the button to the next question of a section.
    fn next(&self, page: &mut Page<Event>) {
        self.to(page, Event::Next(self.asked));
    }

    /// Adds the main button of a section's pages.
    fn to(&self, page: &mut Page<Event>, next: Event) {
        if matches!(self.asked.of, Of::Section(_)) {
            page.button(Icon::Next, self.form.l10n.lines(Id::CommonNext), next).main();
        }
    }

    fn text(&self, page: &mut Page<Event>, most: u8) {
        let l10n = self.form.l10n;
        let kept = match self.answer() {
            Some(Answer::Text(text)) if self.is_open() => text.as_str(),
            _ => "",
        };
        let text = (self.cx.page.written(Event::Text), kept);
        text_check::field(page, l10n.lines(self.question.label), Event::Text, text, most.into(), l10n);
        page.button(Icon::Check, l10n.lines(Id::CommonKeep), Event::KeepText(self.asked));
    }

    fn people(&self, page: &mut Page<Event>) {
        let l10n = self.form.l10n;
        let chosen: &[u32] = match self.answer() {
            Some(Answer::People(people)) => people,
            _ => &[],
        };
        let all = &self.form.plan.contacts;
        for contact in all.all() {
            let name = vec![own(contact.alias.as_str(), l10n.first())];
            let row = page.offer(Block::Choice, name, Event::Person(self.asked, contact.id));
            row.chosen(self.is_open() && chosen.contains(&contact.id));
            if all.has_doubt(contact.id) {
                row.hint(l10n.lines(Id::FormThink));
            }
        }
        note(page, l10n, all.is_unreadable(), Name::Contacts);
        if all.all().is_empty() && !all.is_unreadable() {
            page.text(l10n, Id::FormPeopleNone);
        }
        page.link(Icon::Person, l10n.lines(Id::ContactsAddPerson), contacts::Route::AddPerson);
        page.link(Icon::Phone, l10n.lines(Id::ContactsAdd), contacts::Route::Add(None));
    }

    fn places(&self, page: &mut Page<Event>) {
        let l10n = self.form.l10n;
        if let Some(Answer::Places(places)) = self.answer()
            && self.is_open()
        {
            for place in places.all() {
                let label = self.form.numbered(self.question, places, place).into_iter().collect();
                let row = page.link(Icon::Place, label, Route::Place(self.asked, Some(place.id)));
                if let Some(name) = place.name.as_ref().filter(|_| self.is_named()) {
                    row.hint(vec![own(name.as_str(), l10n.first())]);
                }
            }
        }
        page.link_button(Icon::Add, l10n.lines(Id::FormPlaceAdd), Route::Place(self.asked, None));
    }

    /// A place: its kind, and its name if it exists already.
    fn place(&self, page: &mut Page<Event>, id: Option<u32>) {
        let l10n = self.form.l10n;
        let place = match self.answer() {
            Some(Answer::Places(places)) => id.and_then(|id| Places::find(places, id)),
            _ => None,
        };
        page.title(l10n, if id.is_some() { Id::FormPlace } else { Id::FormPlaceAdd });
        self.offer(
            page,
            |kind| Event::PlaceKind(self.asked, id, kind),
            |option| place.is_some_and(|place| place.kind == option.number),
            |choice, option| {
                choice.chosen(place.is_some_and(|place| place.kind == option.number));
            },
        );
        if let Some(place) = place {
            if !self.form.plan.keeps_no_hidden() {
                let name = place.name.as_ref().filter(|_| self.is_named());
                let kept = name.map(|name| name.as_str()).unwrap_or_default();
                let text = (self.cx.page.written(Event::PlaceName), kept);
                text_check::field(page, l10n.lines(Id::FormPlaceName), Event::PlaceName, text, NAME, l10n);
                self.reveal_names(page);
            }
            page.button(
                Icon::Remove,
                l10n.lines(Id::FormPlaceRemove),
                Event::RemovePlace(self.asked, place.id),
            );
            page.button(Icon::Check, l10n.lines(Id::CommonKeep), Event::KeepPlace(self.asked, place.id))
                .main();
        }
    }

    fn days(&self, page: &mut Page<Event>) {
        let l10n = self.form.l10n;
        for (days, label) in Days::offered() {
            let row = page.link(Icon::Clock, l10n.lines(label), Route::Times(self.asked, days));
            let chosen = self.form.counts(self.question, self.asked.subject) & days.whole();
            if chosen != 0 && self.is_open() {
                let whole = chosen == days.whole();
                let label = if whole { Id::FormTimesAll } else { Id::FormTimesSome };
                row.set_to(Icon::Check, l10n.lines(label));
            }
        }
    }

    fn times(&self, page: &mut Page<Event>, days: Days) {
        let l10n = self.form.l10n;
        page.heading(l10n.lines(self.question.label));
        if let Some((_, label)) = Days::offered().into_iter().find(|(offered, _)| *offered == days) {
            page.text(l10n, label);
        }
        let (chosen, counts) = self.bits();
        for (part, label) in PARTS.into_iter().enumerate() {
            let times = days.part(part);
            let choice =
                page.offer(Block::Choice, l10n.lines(label), Event::ChooseTimes(self.asked, days, part));
            if self.is_open() {
                choice.chosen(counts & times == times);
                if chosen & !counts & times != 0 {
                    choice.hint(l10n.lines(Id::FormNever));
                }
            }
        }
    }

    fn moment(&self, page: &mut Page<Event>) {
        let l10n = self.form.l10n;
        let today = self.cx.now.day();
        // Nothing is said about a hidden date: that would reveal that there is one.
        if let Some(Answer::Moment(moment)) = self.answer().filter(|_| !is_hidden(self.question))
            && let Some(value) = self.form.value(self.question, self.asked.subject)
        {
            page.paragraph(vec![value]).icon(Icon::Clock);
            if moment.is_past(today) {
                page.text(l10n, Id::FormHappened);
                for answer in [Id::FormHappenedYes, Id::FormHappenedNo] {
                    page.button(Icon::Check, l10n.lines(answer), Event::Clear(self.asked));
                }
            } else {
                page.button(Icon::Remove, l10n.lines(Id::FormClear), Event::Clear(self.asked));
            }
        }
        page.link(Icon::Clock, l10n.lines(Id::FormDayChoose), Route::Week(self.asked, 0));
    }

    fn week(&self, page: &mut Page<Event>, weeks: u8) {
        let l10n = self.form.l10n;
        page.title(l10n, Id::FormDayChoose);
        let first = self.cx.now.day().saturating_add(i32::from(weeks) * 7);
        for day in first..first.saturating_add(7) {
            page.link(Icon::Clock, l10n.lines(weekday(day)), Route::Hours(self.asked, day))
                .hint(vec![l10n.date(day)]);
        }
        if weeks < WEEKS {
            page.button(Icon::Next, l10n.lines(Id::FormDayLater), Event::Weeks(self.asked, weeks + 1));
        }
    }

    fn hours(&self, page: &mut Page<Event>, day: i32) {
        let l10n = self.form.l10n;
        page.title(l10n, Id::FormTimeChoose);
        page.paragraph(vec![l10n.date(day)]);
        for quarter in 0..24 * 60 / QUARTER {
            let minute = quarter * QUARTER;
            let clock = vec![self.form.clock(minute)];
            page.offer(Block::Choice, clock, Event::Moment(self.asked, day, minute));
        }
    }
}
