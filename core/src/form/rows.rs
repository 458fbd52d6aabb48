//! The rows of a form and their answers, for the form's own pages and for other features.

use kalkyl_schema::{
    Text,
    form::{Choice, Group, Kind, Per, Question, Role},
};

use super::{
    Answer, Of, Place, Route,
    answer::Places,
    is_hidden,
    visible::{self, is_on_form, is_shown},
};
use crate::{
    contacts::{Contact, Number},
    household::Owner,
    page::{Page, left_to_right, own},
    plan::Plan,
    screen::Icon,
    text::{Arg, Id, LocalizedText, Localizer, digits},
};

/// Page on which a question is answered.
pub(crate) fn route_of(of: Of, question: &Question) -> Route {
    match question.per {
        Per::Once => Route::Question(of.asks(question)),
        Per::Child | Per::SelfAndChild | Per::Chosen(_) | Per::Step => Route::Subjects(of.asks(question)),
    }
}

/// A form of the plan, for drawing its rows and answers.
#[derive(Clone, Copy)]
pub(crate) struct Form<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) of: Of,
    pub(crate) l10n: &'a Localizer,
}

impl Form<'_> {
    /// Questions of a group that are asked on a page of the form.
    fn questions(&self, group: Group) -> impl Iterator<Item = &'static Question> {
        self.all().filter(move |question| question.group == group)
    }

    fn all(&self) -> impl Iterator<Item = &'static Question> {
        let Self { plan, of, .. } = *self;
        of.questions().into_iter().filter(move |question| is_on_form(question, of, plan))
    }

    /// Adds a row for each question, with its answer if it is not hidden; then the hints.
    pub(crate) fn rows<E>(&self, page: &mut Page<E>, group: Group) {
        self.some_rows(page, group, |_| true);
        self.hints(page, group);
    }

    /// Adds the hints that depend on visible answers only.
    pub(super) fn hints<E>(&self, page: &mut Page<E>, group: Group) {
        let by_role = self.questions(group).filter_map(|question| self.hint_of(question).map(Text::from));
        for hint in visible::open_hints(self.of, group, self.plan).chain(by_role) {
            page.paragraph(self.l10n.lines(hint)).icon(Icon::Look);
        }
    }

    /// Hint computed by the program, for a question with a role.
    fn hint_of(&self, question: &Question) -> Option<Id> {
        let plan = self.plan;
        match question.role {
            Role::Helpers => {
                let helps = |id: &u32| !plan.contacts.has_doubt(*id);
                let people = match self.answer(question, 0) {
                    Some(Answer::People(people)) => people.as_slice(),
                    _ => &[],
                };
                (!people.iter().any(helps)).then_some(Id::FormHelpers)
            }
            Role::Abroad => {
                let known = || plan.contacts.all().iter().filter(|contact| contact.due.is_some());
                let in_vain = |contact: &Contact| contact.numbers().all(Number::is_inland);
                (known().next().is_some() && known().all(in_vain)).then_some(Id::FormAbroad)
            }
            _ => None,
        }
    }

    /// Adds a row for each question for which `is_one` is true; returns their count.
    pub(super) fn some_rows<E>(
        &self,
        page: &mut Page<E>,
        group: Group,
        is_one: impl Fn(&Question) -> bool,
    ) -> usize {
        let questions = self.questions(group).filter(|question| is_one(question));
        questions.inspect(|question| self.row(page, question, Icon::Next)).count()
    }

    /// Adds the row of a question.
    fn row<E>(&self, page: &mut Page<E>, question: &'static Question, icon: Icon) {
        let builder = page.link(icon, self.l10n.lines(question.label), route_of(self.of, question));
        if is_hidden(question) {
            builder.hint(self.l10n.lines(Id::FormHidden));
        } else if question.per == Per::Once {
            if let Some(value) = self.value(question, 0) {
                builder.set_to(Icon::Check, vec![value]);
            }
            for note in self.notes(question) {
                builder.hint(self.l10n.lines(note));
            }
        }
    }

    /// Adds a row for each answered question that is useful during a call.
    pub(crate) fn call_rows<E>(&self, page: &mut Page<E>) {
        for question in self.all().filter(|question| question.call && !is_hidden(question)) {
            if self.value(question, 0).is_some() {
                self.row(page, question, Icon::Hand);
            }
        }
    }

    /// Notes on the chosen options of every question that is not hidden.
    pub(crate) fn all_notes(&self) -> impl Iterator<Item = Text> {
        self.all()
            .filter(|question| !is_hidden(question))
            .flat_map(|question| self.notes(question).collect::<Vec<_>>())
    }

    /// Notes on the chosen options.
    pub(super) fn notes(&self, question: &'static Question) -> impl Iterator<Item = Text> {
        self.chosen(question, 0).filter_map(|option| option.note)
    }

    /// Chosen options that count.
    pub(crate) fn chosen(
        &self,
        question: &'static Question,
        subject: u32,
    ) -> impl Iterator<Item = &'static Choice> {
        let counts = match question.kind {
            Kind::Choice | Kind::Multi | Kind::YesNo => self.counts(question, subject),
            _ => 0,
        };
        let (plan, of) = (self.plan, self.of);
        let is_offered = move |option: &&Choice| is_shown(&option.shown, of, plan);
        let chosen = question.options.into_iter().filter(move |option| option.is_in(counts));
        chosen.filter(is_offered)
    }

    pub(super) fn counts(&self, question: &Question, subject: u32) -> u64 {
        let answers = self.plan.answers(self.of);
        answers.map_or(0, |answers| answers.counts(self.of.questions(), question, subject))
    }

    pub(crate) fn answer(&self, question: &Question, subject: u32) -> Option<&Answer> {
        self.plan.answers(self.of)?.answer(question, subject)
    }

    /// The answer in one line, in the first language.
    pub(super) fn value(&self, question: &'static Question, subject: u32) -> Option<LocalizedText> {
        let l10n = self.l10n;
        match self.answer(question, subject)? {
            Answer::Choice(_) | Answer::Multi(_) => {
                joined(self.chosen(question, subject).map(|option| l10n.text(option.label)))
            }
            Answer::Text(text) => Some(own(text.as_str(), l10n.first())),
            Answer::People(people) => joined(people.iter().filter_map(|id| self.person(*id))),
            Answer::Places(places) => {
                joined(places.all().iter().filter_map(|place| self.kind(question, place)))
            }
            Answer::Times(_) => (self.counts(question, subject) != 0).then(|| l10n.text(Id::FormTimesSome)),
            Answer::Moment(moment) => {
                let date = l10n.date(moment.day);
                let time = self.clock(moment.minute);
                joined([date, time].into_iter())
            }
            Answer::Read(()) => Some(l10n.text(Id::FormRead)),
        }
    }

    /// All hidden answers, one line each.
    pub(crate) fn hidden(&self) -> Vec<Vec<LocalizedText>> {
        let hidden = self.all().filter(|question| is_hidden(question) && question.per == Per::Once);
        hidden.flat_map(|question| self.answer_lines(question, 0)).collect()
    }

    /// A complete answer, one line for each of its parts.
    pub(super) fn answer_lines(&self, question: &'static Question, subject: u32) -> Vec<Vec<LocalizedText>> {
        match self.answer(question, subject) {
            Some(Answer::Choice(_) | Answer::Multi(_)) => {
                self.chosen(question, subject).map(|option| self.l10n.lines(option.label)).collect()
            }
            Some(_) => self.value(question, subject).into_iter().map(|line| vec![line]).collect(),
            None => Vec::new(),
        }
    }

    fn person(&self, id: u32) -> Option<LocalizedText> {
        self.plan.contacts.find(id).map(|contact| own(contact.alias.as_str(), self.l10n.first()))
    }

    /// Name of a place's kind, which reveals less than the place's own name.
    pub(crate) fn kind(&self, question: &'static Question, place: &Place) -> Option<LocalizedText> {
        question.options.find(place.kind.into()).map(|option| self.l10n.text(option.label))
    }

    /// Name of a place's kind, numbered if there are several of the same kind.
    pub(super) fn numbered(
        &self,
        question: &'static Question,
        places: &Places,
        place: &Place,
    ) -> Option<LocalizedText> {
        let mut text = self.kind(question, place)?;
        let same = || places.all().iter().filter(|other| other.kind == place.kind);
        if same().count() > 1 {
            let number = same().take_while(|other| other.id != place.id).count() + 1;
            let number = digits(self.l10n.first(), &number.to_string());
            for text in [&mut text.text, &mut text.spoken] {
                text.push(' ');
                text.push_str(&number);
            }
        }
        Some(text)
    }

    /// A clock time.
    pub(super) fn clock(&self, minute: u16) -> LocalizedText {
        let language = self.l10n.first();
        let clock = digits(language, &format!("{:02}:{:02}", minute / 60, minute % 60));
        left_to_right(clock.clone(), clock, language)
    }

    /// True if a question is answered for each of its subjects.
    pub(crate) fn is_whole(&self, question: &Question) -> bool {
        let is_answered = |subject| self.answer(question, subject).is_some();
        match question.per {
            Per::Once => self.plan.answers(self.of).is_some_and(|answers| answers.is_answered(question)),
            Per::Child | Per::SelfAndChild | Per::Chosen(_) | Per::Step => {
                self.subjects(question).into_iter().all(|(subject, _)| is_answered(subject))
            }
        }
    }

    /// Subjects of a question that is asked once per subject, each with its name.
    pub(super) fn subjects(&self, question: &Question) -> Vec<(u32, Vec<LocalizedText>)> {
        let household = &self.plan.household;
        let children = household.owners().filter_map(|owner| match owner {
            Owner::Child(id) => {
                let place = i64::try_from(household.place(owner)).unwrap_or(0);
                Some((id, self.l10n.lines_with(Id::BagChild, &[("number", Arg::Number(place))])))
            }
            Owner::Me | Owner::Pet(_) => None,
        });
        match question.per {
            // A step is answered on the step's own page.
            Per::Once | Per::Step => Vec::new(),
            Per::Child => children.collect(),
            Per::SelfAndChild => {
                std::iter::once((0, self.l10n.lines(Id::BagForMe))).chain(children).collect()
            }
            Per::Chosen(number) => {
                let Some(of) = self.of.questions().find(number) else { return Vec::new() };
                // For a hidden question, list all its options: a list of the chosen ones would reveal the answer.
                if is_hidden(of) {
                    let offered =
                        of.options.iter().filter(|option| is_shown(&option.shown, self.of, self.plan));
                    return offered
                        .map(|option| (option.number.into(), self.l10n.lines(option.label)))
                        .collect();
                }
                match self.answer(of, 0) {
                    Some(Answer::People(people)) => {
                        people.iter().filter_map(|id| Some((*id, vec![self.person(*id)?]))).collect()
                    }
                    Some(Answer::Places(places)) => places
                        .all()
                        .iter()
                        .filter_map(|place| Some((place.id, vec![self.numbered(of, places, place)?])))
                        .collect(),
                    _ => self
                        .chosen(of, 0)
                        .map(|option| (option.number.into(), self.l10n.lines(option.label)))
                        .collect(),
                }
            }
        }
    }
}

/// Several texts in one line.
fn joined(mut texts: impl Iterator<Item = LocalizedText>) -> Option<LocalizedText> {
    let first = texts.next()?;
    Some(texts.fold(first, |mut line, next| {
        for (text, more) in [(&mut line.text, next.text), (&mut line.spoken, next.spoken)] {
            text.push_str(" · ");
            text.push_str(&more);
        }
        line
    }))
}
