//! What is open, and what a touch does there. Every change is kept before the touch returns, or taken back
//! and said.

use std::sync::Arc;

use super::{
    Place, Touch,
    beside::choose,
    faces,
    state::State,
    work::{Job, Shelf},
};
use crate::{
    bag,
    cbor::Record,
    chance,
    codes::{self, Codes, Purpose},
    contacts,
    content::TEMPLATES,
    drill::Drill,
    error::Error,
    letters,
    lists::{self, Lists},
    plan::{self, Plan},
    screen::Key,
    settings::{self, Prefs},
    setup::{CodeEntry, CodeTouch},
    short_text::ShortText,
    storage::{Kind, Opened, Vault},
    text::{LocaleTag, Localizer},
    words,
};

/// An opened vault.
pub(super) struct Open {
    pub(super) vault: Vault,
    pub(super) content: Content,
    /// What stands beside a plan.
    pub(super) codes: Codes,
    /// A new code being chosen, and what for.
    pub(super) code: Option<(Purpose, CodeEntry)>,
    pub(super) drill: Option<Drill>,
    /// A surface that is to be held was touched.
    pub(super) touched: bool,
    /// The code was changed just now.
    pub(super) changed: bool,
    /// The contact whose hidden answers are held open.
    pub(super) held: Option<u32>,
    /// What is typed from memory.
    pub(super) recalled: String,
    /// Where the names that are offered begin.
    pub(super) draw: usize,
}

/// What it holds.
#[derive(Clone)]
pub(super) enum Content {
    Lists(Lists),
    Plan(Box<Plan>),
}

impl Open {
    pub(super) fn read(opened: Opened, phone: LocaleTag) -> Result<Self, Error> {
        let Opened { vault, body, family } = opened;
        let content = match vault.kind() {
            Kind::Lists => Content::Lists(Lists::from_record(body, phone)?),
            Kind::Plan => Content::Plan(Box::new(Plan::from_record(body, phone)?)),
        };
        let codes = Codes::read(family, &vault);
        Ok(Self {
            vault,
            content,
            codes,
            code: None,
            drill: None,
            touched: false,
            changed: false,
            held: None,
            recalled: String::new(),
            // Without chance every phone would offer the same names, and they would be known for it.
            draw: chance::from_system().map_or(0, |mut chance| chance(usize::MAX)),
        })
    }

    /// What only the page that was left needed is dropped.
    pub(super) fn gone_back(&mut self, to: Place) {
        self.code = None;
        (self.touched, self.changed) = (false, false);
        self.held = None;
        self.recalled.clear();
        if !matches!(to, Place::Drill(_)) {
            self.drill = None;
        }
    }

    /// The plan that is open, with its vault and what stands beside it.
    pub(super) fn plan(&mut self) -> Result<(&mut Plan, &mut Vault, &mut Codes), Error> {
        match &mut self.content {
            Content::Plan(plan) => Ok((plan, &mut self.vault, &mut self.codes)),
            Content::Lists(_) => Err(Error::Damaged),
        }
    }

    /// What a set-up stores.
    pub(super) fn empty(kind: Kind, prefs: Prefs) -> Result<Record, Error> {
        Content::new(kind, prefs).to_record()
    }

    pub(super) fn l10n(&self) -> Localizer {
        let prefs = self.content.prefs();
        Localizer::new(prefs.first, prefs.second())
    }
}

impl Content {
    fn new(kind: Kind, prefs: Prefs) -> Self {
        match kind {
            Kind::Lists => Self::Lists(Lists::new(prefs)),
            Kind::Plan => Self::Plan(Box::new(Plan::new(prefs))),
        }
    }

    pub(super) fn prefs(&self) -> &Prefs {
        match self {
            Self::Lists(lists) => &lists.prefs,
            Self::Plan(plan) => &plan.prefs,
        }
    }

    fn prefs_mut(&mut self) -> &mut Prefs {
        match self {
            Self::Lists(lists) => &mut lists.prefs,
            Self::Plan(plan) => &mut plan.prefs,
        }
    }

    pub(super) fn to_record(&self) -> Result<Record, Error> {
        match self {
            Self::Lists(lists) => lists.to_record(),
            Self::Plan(plan) => plan.to_record(),
        }
    }
}

/// Where a touch leads when it has done what it does.
pub(super) enum Go {
    Stay,
    To(Place),
    /// To a page in the place of this one.
    Instead(Place),
    /// What stood in the fields has been kept.
    Cleared,
    Back,
    /// Back from a page, and from the one below that was about the same thing.
    BackTwice,
    /// Stays, keeps what was done, and says this.
    Told(Error),
}

impl State {
    /// Shows what was opened.
    pub(super) fn enter(&mut self, mut open: Box<Open>, shelf: &Arc<Shelf>) {
        self.opening += 1;
        let place = match &mut open.content {
            Content::Lists(_) => Place::Lists(lists::Place::All),
            Content::Plan(plan) => {
                let (place, changed) = plan.begin();
                if changed {
                    let body = plan.to_record();
                    // Not kept means practised once more, and nothing else.
                    let _ = body.and_then(|body| shelf.with(|store| store.save(&open.vault, &body)));
                }
                Place::Plan(place)
            }
        };
        if open.codes.opened().is_some_and(|lists| lists.given) {
            self.job(Job::RefreshLists { opening: self.opening });
        }
        self.open = Some(open);
        self.frames.push(place);
    }

    pub(super) fn is_in_plan(&self) -> bool {
        self.open.as_ref().is_some_and(|open| matches!(open.content, Content::Plan(_)))
    }

    pub(super) fn is_among_letters(&self) -> bool {
        matches!(self.frames.place(), Place::Letters(_))
    }

    pub(super) fn touch_inside(&mut self, touch: Touch, held: bool, shelf: &Arc<Shelf>) {
        let Some(mut open) = self.open.take() else { return };
        (open.changed, open.held) = (false, None);
        if matches!(touch, Touch::Codes(codes::Touch::EraseNow)) && held
            || matches!(touch, Touch::Codes(codes::Touch::EraseTouched))
        {
            self.order = Some(open.vault.order());
            return self.leave();
        }
        let before = open.content.clone();
        let done = match touch {
            Touch::Codes(touch) => self.apply_codes(&mut open, touch, shelf),
            Touch::Drill(touch) => self.apply_drill(&mut open, touch, held),
            Touch::Contacts(touch) => self.apply_contacts(&mut open, touch, held),
            Touch::Heart(touch) => self.apply_heart(&mut open, touch),
            touch => self.apply(&mut open, touch),
        };
        let done = done.and_then(|go| {
            if changed(&before, &open.content) {
                let body = open.content.to_record()?;
                self.keep(&open.vault, body, shelf)?;
            }
            Ok(go)
        });
        if done.is_err() {
            open.content = before;
        }
        let removed = matches!(touch, Touch::Settings(settings::Touch::RemoveAll));
        match done {
            Ok(_) if removed => match shelf.with(|store| store.remove(&open.vault)) {
                Ok(()) => return self.leave(),
                Err(error) => self.frames.notice(Some(error)),
            },
            Ok(go) => self.go(go),
            Err(error) => self.frames.notice(Some(error)),
        }
        self.open = Some(open);
    }

    /// Keeps what was written. While an erasure has the store nobody waits for it here, or the quick exit would
    /// wait too: the next work does it.
    fn keep(&mut self, vault: &Vault, body: Record, shelf: &Arc<Shelf>) -> Result<(), Error> {
        if self.erasing {
            self.job(Job::Keep { vault: Box::new(vault.clone()), body });
            return Ok(());
        }
        shelf.with(|store| store.save(vault, &body))
    }

    fn go(&mut self, go: Go) {
        match go {
            Go::Stay => {}
            Go::To(place) => self.frames.push(place),
            Go::Instead(place) => self.frames.replace(place),
            Go::Cleared => self.frames.clear_typed(),
            Go::Back => self.frames.pop(),
            Go::BackTwice => {
                self.frames.pop();
                self.frames.pop();
            }
            Go::Told(error) => self.frames.notice(Some(error)),
        }
    }

    fn apply(&mut self, open: &mut Open, touch: Touch) -> Result<Go, Error> {
        match (touch, &mut open.content) {
            (Touch::Lists(touch), Content::Lists(lists)) => self.apply_lists(lists, touch),
            (Touch::Plan(touch), Content::Plan(_)) => Ok(match touch {
                plan::Touch::Home => Go::Instead(Place::Plan(plan::Place::Home)),
                plan::Touch::Contacts => Go::To(Place::Contacts(contacts::Place::All)),
                plan::Touch::Letters => Go::To(Place::Letters(letters::Place::All)),
                plan::Touch::Words => Go::To(Place::Words(words::Place::All)),
                plan::Touch::Bag => Go::To(Place::Bag(bag::Place::All)),
                plan::Touch::Settings => Go::To(Place::Settings(settings::Place::All)),
                plan::Touch::Lists => Go::To(Place::Codes(codes::Place::Lists)),
            }),
            (Touch::Bag(touch), Content::Plan(plan)) => self.apply_bag(plan, touch),
            (Touch::Letters(touch), Content::Plan(_)) => Ok(match touch {
                letters::Touch::Open(phrase) => Go::To(Place::Letters(letters::Place::One(phrase))),
                letters::Touch::Listen(phrase) => {
                    self.speak(phrase.swedish());
                    Go::Stay
                }
            }),
            (Touch::Words(touch), Content::Plan(plan)) => match touch {
                words::Touch::Open(place) => Ok(Go::To(Place::Words(place))),
                words::Touch::Propose => {
                    plan.words.propose(&mut chance::from_system()?);
                    // From the page that asked, or already there.
                    let asked = self.frames.place() == Place::Words(words::Place::Anew);
                    Ok(if asked { Go::Back } else { Go::Stay })
                }
                words::Touch::Strike => {
                    plan.words.strike();
                    Ok(Go::Back)
                }
                words::Touch::TakeBack => {
                    plan.words.take_back();
                    Ok(Go::Stay)
                }
            },
            (Touch::Settings(touch), content) => match touch {
                settings::Touch::Open(place) => Ok(Go::To(Place::Settings(place))),
                settings::Touch::Code => Ok(choose(open, Purpose::Own)),
                settings::Touch::Codes => Ok(Go::To(Place::Codes(codes::Place::All))),
                settings::Touch::SetFirst(tag) => {
                    content.prefs_mut().set_first(tag);
                    Ok(Go::Back)
                }
                settings::Touch::SetSecond(tag) => {
                    content.prefs_mut().set_second(tag);
                    Ok(Go::Back)
                }
                settings::Touch::SetSize(size) => {
                    content.prefs_mut().size = size;
                    Ok(Go::Stay)
                }
                settings::Touch::RemoveAll => Ok(Go::Stay),
            },
            (Touch::Code(touch), _) => self.apply_code(open, touch),
            _ => Ok(Go::Stay),
        }
    }

    fn apply_lists(&mut self, lists: &mut Lists, touch: lists::Touch) -> Result<Go, Error> {
        use lists::Touch as T;
        let day = self.now.day();
        match touch {
            T::Open(place) => return Ok(Go::To(Place::Lists(place))),
            T::Settings => return Ok(Go::To(Place::Settings(settings::Place::All))),
            T::Name | T::Text | T::Rename(_) | T::Reword(_) => {}
            T::Make => {
                let id = lists.add(self.line(Touch::Lists(T::Name))?, Vec::new(), day)?;
                return Ok(Go::Instead(Place::Lists(lists::Place::One(id))));
            }
            T::Template(number) => {
                let Some(template) = TEMPLATES.iter().find(|template| template.number == number) else {
                    return Ok(Go::Stay);
                };
                let l10n = Localizer::new(lists.prefs.first, None);
                let name = ShortText::new(&l10n.text(template.label).text)?;
                let entries = template
                    .entries
                    .iter()
                    .map(|entry| ShortText::new(&l10n.text(entry.label).text))
                    .collect::<Result<_, _>>()?;
                let id = lists.add(name, entries, day)?;
                return Ok(Go::Instead(Place::Lists(lists::Place::One(id))));
            }
            T::Add(list) => {
                lists.add_entry(list, self.line(Touch::Lists(T::Text))?, day)?;
                return Ok(Go::Cleared);
            }
            T::Tick(entry) => lists.tick(entry),
            T::KeepName(list) => {
                // Nothing typed: the name stays.
                if self.frames.typed(Touch::Lists(T::Rename(list))).is_some() {
                    lists.rename(list, self.line(Touch::Lists(T::Rename(list)))?);
                }
                return Ok(Go::Back);
            }
            T::RemoveList(list) => {
                lists.remove(list);
                return Ok(Go::BackTwice);
            }
            T::KeepWords(entry) => {
                if self.frames.typed(Touch::Lists(T::Reword(entry))).is_some() {
                    lists.reword(entry, self.line(Touch::Lists(T::Reword(entry)))?);
                }
                return Ok(Go::Back);
            }
            T::Move(entry, way) => lists.move_entry(entry, way),
            T::RemoveEntry(entry) => {
                lists.remove_entry(entry);
                return Ok(Go::Back);
            }
        }
        Ok(Go::Stay)
    }

    fn apply_bag(&mut self, plan: &mut Plan, touch: bag::Touch) -> Result<Go, Error> {
        use bag::Touch as T;
        match touch {
            T::Open(place) => return Ok(Go::To(Place::Bag(place))),
            T::Set(thing, state) => plan.bag.set(thing, state),
            T::Answer { question, option } => plan.bag.set_answer(question, option),
            T::AddChild => {
                return plan.household.add_child().map(|owner| Go::To(Place::Bag(bag::Place::Owner(owner))));
            }
            T::AddPet => {
                return plan.household.add_pet().map(|owner| Go::To(Place::Bag(bag::Place::Owner(owner))));
            }
            T::RemoveOwner(owner) => {
                plan.household.remove(owner);
                plan.bag.forget(owner);
                return Ok(Go::BackTwice);
            }
            T::Name => {}
            T::AddOwn(owner) => {
                let typed = self.frames.typed(Touch::Bag(T::Name)).unwrap_or_default();
                plan.bag.add(owner, self.checked(&typed)?)?;
                return Ok(Go::Back);
            }
            T::RemoveOwn(id) => {
                plan.bag.remove(id);
                return Ok(Go::Back);
            }
        }
        Ok(Go::Stay)
    }

    /// What stands in a field, cleaned.
    fn line<const MAX: usize>(&self, field: Touch) -> Result<ShortText<MAX>, Error> {
        ShortText::new(&self.frames.typed(field).unwrap_or_default())
    }

    pub(super) fn press_code(&mut self, key: Key, shelf: &Arc<Shelf>) {
        if key == Key::Equals {
            return self.touch_inside(Touch::Code(CodeTouch::Next), false, shelf);
        }
        self.frames.notice(None);
        if let Some((_, code)) = self.open.as_mut().and_then(|open| open.code.as_mut()) {
            code.press(faces::key(key));
        }
    }

    fn apply_code(&mut self, open: &mut Open, touch: CodeTouch) -> Result<Go, Error> {
        let Some((purpose, code)) = &mut open.code else { return Ok(Go::Back) };
        let result = match touch {
            CodeTouch::Propose => code.propose().map(|()| None),
            CodeTouch::Next => code.next(),
        };
        let stage = code.stage();
        if let Ok(Some(pin)) = result {
            let purpose = *purpose;
            let now = match purpose {
                Purpose::Own => Some(open.vault.typed()),
                Purpose::Lists => open.codes.opened().map(|lists| lists.vault.pin()),
                Purpose::Erase => open.codes.erase.as_ref(),
            };
            if now == Some(&pin) {
                // The code it has already: nothing to do, and nothing to refuse.
                open.code = None;
                return Ok(Go::Back);
            }
            self.busy = true;
            self.job(Job::Change { opening: self.opening, pin, began: self.now.monotonic, purpose });
            return Ok(Go::Stay);
        }
        self.frames.replace(Place::Code(stage));
        result.map(|_| Go::Stay)
    }
}

fn changed(before: &Content, after: &Content) -> bool {
    match (before, after) {
        (Content::Lists(before), Content::Lists(after)) => before != after,
        (Content::Plan(before), Content::Plan(after)) => before != after,
        _ => true,
    }
}
