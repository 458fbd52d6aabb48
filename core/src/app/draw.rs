//! From state to screen.

use super::{
    Place, Touch, faces,
    inside::{Content, Open},
    state::State,
};
use crate::{
    bag,
    calculator::{Fault, Main},
    codes::{self, Purpose},
    contacts, drill,
    error::{Error, Field, Reason},
    heart, letters, lists,
    page::{Page, left_to_right, text_of},
    plan,
    screen::{self, Direction, Icon, Part, Screen, Text},
    settings::{self, Offer},
    setup::{self, SetUp},
    storage::{LONGEST, SHORTEST},
    text::{self, Arg, Id, LocalizedText, Localizer},
    words,
};

impl State {
    /// What to draw now. Every screen has a later number than the one before.
    pub(super) fn screen(&mut self) -> Screen {
        self.turn += 1;
        let place = self.frames.place();
        let l10n = self.l10n();
        let page = self.page(place, &l10n);
        let notice = self.frames.top().and_then(|frame| frame.notice);
        let notice = notice.map(|error| sentence(error, &l10n)).unwrap_or_default();
        let notice = notice.into_iter().map(|words| text_of(words, Part::Notice, None)).collect();
        let blocks = self.frames.blocks(page, notice, l10n.first(), &self.format);
        let calculator = matches!(place, Place::Calculator | Place::History).then(|| self.calculator_face());
        let on_page = calculator.is_none();
        let label = |id, icon| text_of(l10n.text(id), Part::Label, Some(icon));
        Screen {
            turn: self.turn,
            page: self.frames.top().map_or(0, |frame| frame.number),
            inside: self.open.is_some(),
            calculator,
            blocks,
            direction: match l10n.first().direction() {
                text::Direction::LeftToRight => Direction::LeftToRight,
                text::Direction::RightToLeft => Direction::RightToLeft,
            },
            exit: on_page.then(|| label(Id::CommonExit, Icon::Calculator)),
            back: on_page.then(|| label(Id::CommonBack, Icon::Back)),
            size: self.open.as_ref().map_or(100, |open| open.content.prefs().size.percent()),
            tick: self
                .session
                .tick_in(self.now.monotonic)
                .map(|left| u32::try_from(left).unwrap_or(u32::MAX)),
            waits: self.waits(),
        }
    }

    /// The languages of the page on top: the person's inside, the phone's outside.
    fn l10n(&self) -> Localizer {
        match (&self.open, &self.setup) {
            (Some(open), _) => open.l10n(),
            (None, Some(SetUp::Code { language, .. } | SetUp::Done { language, .. })) => {
                Localizer::new(*language, None)
            }
            _ => Localizer::new(self.language, None),
        }
    }

    fn page(&self, place: Place, l10n: &Localizer) -> Page<Touch> {
        match (place, &self.open) {
            (Place::History, _) => self.history_page(l10n),
            (Place::Trouble, _) => {
                let mut page = Page::new();
                page.title(l10n, Id::OutsideTrouble);
                page.text(l10n, Id::OutsideTroubleText);
                page.button(Icon::Check, l10n.lines(Id::OutsideTroubleOk), Touch::Close).main();
                page
            }
            (Place::SetUp(_), _) => match &self.setup {
                Some(setup) => setup::view(setup, self.language, &self.format).map(Touch::SetUp),
                None => Page::new(),
            },
            (place, Some(open)) => self.inside_page(place, open, l10n),
            _ => Page::new(),
        }
    }

    fn history_page(&self, l10n: &Localizer) -> Page<Touch> {
        let mut page = Page::new();
        page.title(l10n, Id::CalculatorHistory);
        if self.trouble {
            page.text(l10n, Id::CalculatorHistoryUnsaved);
        }
        if self.history.entries().is_empty() {
            page.text(l10n, Id::CalculatorHistoryEmpty);
        }
        for (index, entry) in self.history.entries().iter().enumerate() {
            let line = format!("{} = {}", entry.expression(&self.format), entry.result(&self.format));
            let words = left_to_right(text::isolated(&line), line, l10n.first());
            page.row(Icon::Digits, vec![words], Touch::Recall(index));
        }
        if !self.history.entries().is_empty() {
            page.button(Icon::Remove, l10n.lines(Id::CalculatorHistoryClear), Touch::ClearHistory);
        }
        page.button(Icon::Down, l10n.lines(Id::CalculatorHistoryClose), Touch::Close).main();
        page
    }

    fn inside_page(&self, place: Place, open: &Open, l10n: &Localizer) -> Page<Touch> {
        match (place, &open.content) {
            (Place::Lists(place), Content::Lists(lists)) => {
                lists::view(lists, place, &|touch| self.frames.typed(Touch::Lists(touch)), l10n)
                    .map(Touch::Lists)
            }
            (Place::Plan(place), Content::Plan(_)) => plan::view(place, &open.codes, l10n).map(Touch::Plan),
            (Place::Codes(place), Content::Plan(plan)) => {
                let just = codes::Just { touched: open.touched, changed: open.changed };
                codes::view(&open.codes, &plan.drill, place, just, self.is_copyable(), l10n).map(Touch::Codes)
            }
            (Place::Drill(place), Content::Plan(plan)) => match &open.drill {
                Some(drill) => {
                    let (progress, touched) = (&plan.drill, open.touched);
                    let view = drill::View { progress, drill, touched, format: &self.format, l10n };
                    drill::view(place, &view).map(Touch::Drill)
                }
                None => Page::new(),
            },
            (Place::Bag(place), Content::Plan(plan)) => {
                let typed = |touch| self.frames.typed(Touch::Bag(touch));
                bag::view(&plan.bag, &plan.household, place, &typed, l10n).map(Touch::Bag)
            }
            (Place::Contacts(place), Content::Plan(plan)) => {
                let view = contacts::View {
                    contacts: &plan.contacts,
                    held: open.held,
                    draw: open.draw,
                    signs: self.phone.platform != "iOS",
                    typed: &|touch| self.frames.typed(Touch::Contacts(touch)),
                    l10n,
                };
                contacts::view(place, &view).map(Touch::Contacts)
            }
            (Place::Heart(place), Content::Plan(plan)) => {
                let view = heart::View {
                    heart: &plan.heart,
                    contacts: &plan.contacts,
                    words: &plan.words,
                    children: plan.household.has_children(),
                    typed: &open.recalled,
                    today: self.now.day(),
                    l10n,
                };
                heart::view(place, &view).map(Touch::Heart)
            }
            (Place::Letters(place), Content::Plan(_)) => {
                letters::view(place, letters::has_voice(&self.voices), l10n).map(Touch::Letters)
            }
            (Place::Words(place), Content::Plan(plan)) => {
                words::view(&plan.words, place, l10n).map(Touch::Words)
            }
            (Place::Settings(place), content) => {
                let plan = matches!(content, Content::Plan(_));
                let offer = Offer { second: plan, remove: !plan, codes: plan, review: plan };
                let mut page = settings::view(content.prefs(), place, offer, l10n).map(Touch::Settings);
                if open.changed && place == settings::Place::All {
                    page.text(l10n, Id::SettingsCodeChanged).icon(Icon::Check);
                }
                page
            }
            (Place::Code(_), content) => match &open.code {
                Some((purpose, code)) => {
                    let what_for = match (purpose, content) {
                        (Purpose::Own, Content::Plan(_)) if self.is_copyable() => codes::copied(l10n),
                        (Purpose::Own, _) => Vec::new(),
                        (Purpose::Lists, _) => l10n.lines(Id::CodesLists),
                        (Purpose::Erase, _) => l10n.lines(Id::CodesErase),
                    };
                    setup::code_view(code, what_for, l10n, &self.format).map(Touch::Code)
                }
                None => Page::new(),
            },
            _ => Page::new(),
        }
    }

    /// Whether the device's key can be copied by somebody who breaks into the phone.
    fn is_copyable(&self) -> bool {
        self.phone.platform == "iOS"
    }

    fn calculator_face(&self) -> screen::Calculator {
        let line = self.calculator.line(&self.format);
        let l10n = Localizer::new(self.language, None);
        let number =
            |text: String| text_of(left_to_right(text.clone(), text, self.language), Part::Label, None);
        let display: Text = match line.main {
            Main::Number(number_shown) => number(number_shown),
            Main::Fault(fault) => text_of(
                l10n.text(match fault {
                    Fault::DivisionByZero => Id::CalculatorFaultZero,
                    Fault::TooLarge => Id::CalculatorFaultLarge,
                }),
                Part::Label,
                None,
            ),
        };
        let memory = || {
            let words = left_to_right("M".into(), l10n.text(Id::CalculatorMemory).spoken, self.language);
            text_of(words, Part::Label, None)
        };
        screen::Calculator {
            expression: number(line.expression),
            display,
            memory: line.memory.then(memory),
            keys: faces::calculator(self.language, &self.format),
        }
    }
}

/// What went wrong, in a sentence that says what to do.
fn sentence(error: Error, l10n: &Localizer) -> Vec<LocalizedText> {
    let keys = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(0));
    let id = match error {
        Error::Invalid { field: Field::Line, reason: Reason::TooLong } => Id::ErrorsLong,
        Error::Invalid { field: Field::Line, reason: Reason::Refused } => Id::ErrorsRefused,
        Error::Invalid { field: Field::Line, reason: Reason::Doubtful } => Id::ErrorsDoubtful,
        Error::Invalid { field: Field::Line, .. } => Id::ErrorsEmpty,
        Error::Invalid { field: Field::Number, reason: Reason::Different } => Id::HeartWrong,
        Error::Invalid { field: Field::Number, .. } => Id::ErrorsNumber,
        Error::NoDialler => Id::ErrorsDialler,
        Error::Invalid { field: Field::Code, reason } => match reason {
            Reason::Empty | Reason::TooShort => {
                return l10n.lines_with(Id::ErrorsCodeShort, &[("shortest", keys(SHORTEST))]);
            }
            Reason::TooLong => return l10n.lines_with(Id::ErrorsCodeLong, &[("longest", keys(LONGEST))]),
            Reason::BadShape => Id::ErrorsCodeShape,
            Reason::Repeats => Id::ErrorsCodeRepeats,
            Reason::Run => Id::ErrorsCodeRun,
            Reason::Pattern => Id::ErrorsCodePattern,
            Reason::Date => Id::ErrorsCodeDate,
            Reason::Different => Id::ErrorsCodeDifferent,
            Reason::Taken => Id::ErrorsCodeTaken,
            Reason::Close => Id::ErrorsCodeClose,
            Reason::Doubtful | Reason::Refused => Id::ErrorsCodeShape,
        },
        Error::Invalid { field: Field::Practice, reason } => match reason {
            Reason::Taken => Id::DrillErrorRight,
            Reason::TooShort => Id::DrillErrorHold,
            _ => Id::DrillErrorCode,
        },
        Error::Full => Id::ErrorsFull,
        _ => Id::ErrorsStorage,
    };
    l10n.lines(id)
}
