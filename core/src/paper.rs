//! Printed sheets for a worker without the app, with the same steps and texts as on the screens. The sheet of the talk
//! lies on the table, where interpreters and companions read it, so it names no app, calculator or code; the acts on
//! the phone are on a separate page for the worker (practice 49). No shell calls this module, so no phone's library
//! contains its code.

use kalkyl_schema::{
    Text,
    together::{Step, Way},
};

use crate::{
    content::{CARDS, TOGETHER},
    phone_check,
    plan::view::GESTURES,
    text::{Attr, Direction, Id, LocaleTag, LocalizedText, Localizer},
    together::WORKERS,
};

/// Words on the worker's list.
const WORDS: u8 = 10;

/// One text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The text.
    pub words: String,
    /// Language tag.
    pub language: String,
    /// True if the text runs from right to left.
    pub right_to_left: bool,
}

/// An element of a sheet. Its text is in the worker's language, followed by the person's language if the person reads
/// it, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Title of the sheet.
    Title(Vec<Line>),
    /// Title of a part.
    Heading(Vec<Line>),
    /// Running text.
    Text(Vec<Line>),
    /// A point of a list.
    Point(Vec<Line>),
    /// A step of the talk.
    Step {
        /// True if it belongs to the shortest meeting.
        short: bool,
        /// True if something is typed in this step.
        typed: bool,
        /// Its title.
        title: Vec<Line>,
        /// Its purpose, and the act.
        texts: Vec<Vec<Line>>,
        /// Sentence to read aloud.
        say: Vec<Line>,
        /// Warning about content that must never be written.
        never: Vec<Line>,
    },
    /// A field to point at.
    Card(Vec<Line>),
    /// Numbered empty lines.
    Blanks(u8),
}

/// Kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The sheet on the table during the talk.
    Talk,
    /// The words that confirm a yes, on a separate sheet: it is stored, and used when no interpreter is there.
    Words,
    /// Cards to point at while the phone is outside the room.
    Cards,
    /// The worker's own page, which never enters the room.
    Own,
}

/// Makes a sheet in a worker's language, with a person's language beside it; `None` if no meeting can be held in the
/// worker's language, or the person's language is unknown.
#[must_use]
pub fn paper(sheet: Sheet, worker: &str, person: Option<&str>) -> Option<Vec<Item>> {
    let worker = LocaleTag::parse(worker).filter(|_| WORKERS.contains(&worker))?;
    let person = match person {
        Some(name) => Some(LocaleTag::parse(name)?).filter(|person| *person != worker),
        None => None,
    };
    let beside = person.filter(|_| sheet == Sheet::Talk);
    let mut page =
        Page { alone: Localizer::new(worker, None), both: Localizer::new(worker, beside), items: Vec::new() };
    match sheet {
        Sheet::Talk => page.talk(),
        Sheet::Words => page.words(),
        Sheet::Cards => page.cards(person.unwrap_or(worker)),
        Sheet::Own => page.own(),
    }
    Some(page.items)
}

/// A paper under construction.
struct Page {
    /// The worker's language.
    alone: Localizer,
    /// The worker's language and the person's.
    both: Localizer,
    items: Vec<Item>,
}

impl Page {
    fn talk(&mut self) {
        self.title(Id::PaperTalk);
        self.texts([Id::PaperStays, Id::PaperCount, Id::PaperVoice]);
        self.heading(Id::PaperBefore);
        self.steps(|step| step.way == Way::Before);
        self.heading(Id::PaperFetch);
        self.texts([Id::PaperFetchQuestions]);
        for question in phone_check::questions() {
            self.items.push(Item::Point(lines(self.both.lines(question.label))));
        }
        self.texts([Id::PaperFetchAccount, Id::PaperFetchLeft]);
        self.heading(Id::TogetherOpening);
        self.texts([Id::PaperTimes, Id::PaperShort, Id::PaperTyped, Id::PaperPicture]);
        let opens = |step: &Step| TOGETHER.beginning.contains(&step.number);
        self.steps(opens);
        self.heading(Id::PaperSteps);
        self.steps(|step| !step.own && step.way != Way::Before && !opens(step));
        self.heading(Id::PaperNever);
        self.texts([Id::PaperNeverList, Id::PaperNeverInstead]);
    }

    fn words(&mut self) {
        self.title(Id::PaperWords);
        self.texts([Id::PaperWordsText, Id::PaperWordsCut]);
        self.items.push(Item::Blanks(WORDS));
    }

    /// The person's language, with Swedish below, as on the screen.
    fn cards(&mut self, person: LocaleTag) {
        self.title(Id::CardsTitle);
        self.texts([Id::PaperCards, Id::CardsInRoom]);
        let l10n = Localizer::new(person, Some(LocaleTag::SOURCE).filter(|swedish| *swedish != person));
        self.items.extend(CARDS.cards.into_iter().map(|card| Item::Card(lines(l10n.lines(card.label)))));
    }

    fn own(&mut self) {
        self.title(Id::PaperOwn);
        self.texts([Id::PaperOwnStays, Id::PaperOwnShow]);
        self.heading(Id::PaperOwnOpen);
        for (title, said) in GESTURES {
            let [title, said] = [title, said].map(|id| lines(self.alone.lines(id)));
            self.items.push(Item::Step {
                short: false,
                typed: false,
                title,
                texts: vec![said],
                say: Vec::new(),
                never: Vec::new(),
            });
        }
        self.texts([Id::PaperOwnHold, Id::PlanGesturesEmpty, Id::PlanGesturesLost]);
        self.heading(Id::PaperOwnSteps);
        self.steps(|step| step.own);
        self.heading(Id::PaperMeetings);
        for meeting in TOGETHER.meetings {
            let steps = meeting.steps.into_iter().filter_map(|step| TOGETHER.steps.find(*step));
            let titles: Vec<String> = steps.map(|step| self.alone.text(step.label).text).collect();
            let mut line = lines(self.alone.lines(meeting.label));
            line.iter_mut().for_each(|line| line.words = format!("{}: {}.", line.words, titles.join(" · ")));
            self.items.push(Item::Point(line));
        }
        self.heading(Id::PaperNoticed);
        self.points([
            Id::PaperNoticedShop,
            Id::PaperNoticedRing,
            Id::CodesEraseLeft,
            Id::CodesEraseOthers,
            Id::CodesEraseTwo,
            Id::PlanGesturesOld,
        ]);
    }

    fn title(&mut self, id: Id) {
        self.items.push(Item::Title(lines(self.alone.lines(id))));
    }

    fn heading(&mut self, id: Id) {
        self.items.push(Item::Heading(lines(self.alone.lines(id))));
    }

    fn texts<const N: usize>(&mut self, ids: [Id; N]) {
        self.items.extend(ids.map(|id| Item::Text(lines(self.alone.lines(id)))));
    }

    fn points<const N: usize>(&mut self, ids: [Id; N]) {
        self.items.extend(ids.map(|id| Item::Point(lines(self.alone.lines(id)))));
    }

    fn steps(&mut self, suits: impl Fn(&Step) -> bool) {
        let short = TOGETHER.meetings.into_iter().find(|meeting| meeting.short).map(|meeting| meeting.steps);
        let is_short = |step: &Step| {
            TOGETHER.beginning.contains(&step.number)
                || short.is_some_and(|steps| steps.contains(&step.number))
        };
        for step in TOGETHER.steps.into_iter().filter(|step| suits(step)) {
            let beside = |l10n: &Localizer, attribute| lines(l10n.attribute_lines(step.label, attribute));
            let both = |id: Text| lines(self.both.lines(id));
            let texts = [beside(&self.both, Attr::Why), beside(&self.alone, Attr::Hint)];
            self.items.push(Item::Step {
                short: is_short(step),
                typed: step.way == Way::Typed,
                title: both(step.label),
                texts: texts.into_iter().filter(|lines| !lines.is_empty()).collect(),
                say: step.say.map(both).unwrap_or_default(),
                never: beside(&self.alone, Attr::Risk),
            });
        }
    }
}

fn lines(texts: Vec<LocalizedText>) -> Vec<Line> {
    let line = |text: LocalizedText| Line {
        words: text.text,
        language: text.language.voice().to_owned(),
        right_to_left: text.direction == Direction::RightToLeft,
    };
    texts.into_iter().map(line).collect()
}
