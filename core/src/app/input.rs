//! Inputs: keys, touches, typed text, scrolling, and the shell's moves to the background and back.

use std::sync::Arc;

use super::{
    job::{Job, Purpose},
    state::{State, outside},
    store_slot::StoreSlot,
};
use crate::{
    code_entry,
    context::Gesture,
    features::Route,
    history,
    host::Phone,
    now,
    page::Touch,
    page_state::Notice,
    phone_check,
    screen::{Key, Keypad},
    session::Input,
    setup,
    storage::Pin,
    text::Id,
};

/// Characters kept of a text written into a field, at most; every field's own limit is lower.
const WRITTEN: usize = 300;

/// Milliseconds for which a text given to the voice keeps the content open, even if the voice never reports its end.
const LISTENING: u64 = 300_000;

impl State {
    /// The voice has finished speaking.
    pub(super) fn spoken(&mut self) {
        self.speaking = None;
        self.touched();
    }

    /// The finger was lifted: text shown only while held is hidden again.
    pub(super) fn release(&mut self) {
        self.navigator.state_mut().release();
        self.touched();
    }

    pub(super) fn press(&mut self, key: Key, slot: &Arc<StoreSlot>) {
        if self.busy {
            return;
        }
        self.touched();
        if self.is_on_calculator() {
            self.press_calculator(key);
        } else {
            self.press_keypad(key, Gesture::Tap, slot);
        }
    }

    fn press_calculator(&mut self, key: Key) {
        let is_sheet = !matches!(self.navigator.route(), Route::Calculator);
        self.navigator.reset();
        if key == Key::History && !is_sheet {
            self.navigator.push(Route::History(history::Route::Sheet));
        }
        self.keys.press(key);
        if let Some(entry) = self.calculator.press(key) {
            self.history.push(entry);
            self.job(Job::History);
        }
    }

    /// A key of the keypad on the top page.
    fn press_keypad(&mut self, key: Key, gesture: Gesture, slot: &Arc<StoreSlot>) {
        let actions = self.navigator.actions();
        let Some(keypad) = actions.keypad else { return };
        let page = self.navigator.state_mut();
        match key {
            Key::Equals => {
                let held = actions.hold_equals.filter(|_| gesture == Gesture::Hold);
                if let Some(event) = held.or(actions.equals) {
                    self.update(event, gesture, slot);
                }
                return;
            }
            Key::Clear => page.keys.clear(),
            Key::Back => page.keys.pop(),
            key => match key.digit() {
                Some(digit) => drop(page.keys.push(b'0' + digit.get(), keypad.most())),
                // The keys of a telephone keypad carry nothing else.
                None if keypad == Keypad::Calculator => {
                    page.notice = Some(Notice::Error(code_entry::SHAPE));
                    return;
                }
                None => {}
            },
        }
        page.notice = None;
    }

    /// Holding backspace clears. Holding `=` shows the history, for every user, which covers the wait for an answer. If
    /// the last number could be a code, it is tried and nothing is calculated; anything else is calculated first, as by
    /// a quick `=`.
    pub(super) fn hold(&mut self, key: Key, slot: &Arc<StoreSlot>) {
        if self.busy || !matches!(key, Key::Equals | Key::Back) {
            return self.press(key, slot);
        }
        self.touched();
        match (self.is_on_calculator(), key) {
            (false, Key::Back) => self.press_keypad(Key::Clear, Gesture::Tap, slot),
            (false, _) => self.press_keypad(key, Gesture::Hold, slot),
            (true, Key::Back) => self.show_calculator(),
            (true, _) => self.hold_equals(),
        }
    }

    fn hold_equals(&mut self) {
        if self.keys.is_set_up() {
            self.show_calculator();
            self.navigator.push(Route::SetUp(setup::Route::Language));
            return;
        }
        let code = self.calculator.take_code();
        if code.is_none() && self.calculator.is_unfinished() {
            self.press_calculator(Key::Equals);
        }
        self.drop_pages();
        self.navigator.push(Route::History(history::Route::Sheet));
        if let Some(pin) = code.and_then(|code| Pin::new(&code).ok()) {
            self.attempt(pin, Purpose::Open);
        }
    }

    pub(super) fn touch(&mut self, id: u64, gesture: Gesture, slot: &Arc<StoreSlot>) {
        if self.busy {
            return;
        }
        self.touched();
        match self.navigator.touch_for(id) {
            Some(Touch::Event(event)) => self.update(event, gesture, slot),
            Some(Touch::Listen) => {
                self.navigator.state_mut().notice = None;
                if self.navigator.reads_page(id) {
                    self.read = self.navigator.number();
                    self.unlocked.iter_mut().for_each(|unlocked| unlocked.opening.reads = true);
                }
                self.listen(Some(id));
            }
            Some(Touch::Fill { field, .. }) => {
                let words = self.navigator.fill_for(id);
                let page = self.navigator.state_mut();
                page.begin(None);
                page.write(field, words);
            }
            Some(Touch::Link(route)) => {
                self.navigator.state_mut().begin(None);
                self.navigator.push(route);
            }
            None => {}
        }
    }

    pub(super) fn write(&mut self, id: u64, text: &str) {
        self.touched();
        let Some(Touch::Event(event)) = self.navigator.touch_for(id) else { return };
        let page = self.navigator.state_mut();
        page.write(event, text.chars().take(WRITTEN).collect());
        page.notice = None;
    }

    pub(super) fn back(&mut self, slot: &Arc<StoreSlot>) {
        if self.busy {
            return;
        }
        self.touched();
        // Back on the lowest page of the open content closes it.
        if self.unlocked.is_some() && self.navigator.depth() <= 2 {
            self.leave(slot);
        } else {
            self.navigator.pop();
        }
    }

    pub(super) fn leave(&mut self, slot: &Arc<StoreSlot>) {
        if let Some(event) = self.navigator.actions().exit {
            self.update_at_exit(event, slot);
        }
        self.close_session();
    }

    /// Goes to the page Now from any page of a plan.
    pub(super) fn top(&mut self) {
        if self.busy {
            return;
        }
        self.touched();
        if self.has_top() {
            let is_now = |route| matches!(route, Route::Now(now::Route::Now { .. }));
            if !self.navigator.pop_to(is_now) {
                self.navigator.push(now::Route::Now { second: false }.into());
            }
        }
    }

    /// True if the page offers the button that leads to Now.
    pub(super) fn has_top(&self) -> bool {
        self.is_in_plan() && !matches!(self.navigator.route(), Route::Now(now::Route::Now { .. }))
    }

    /// Scrolling counts as activity: the person is reading.
    pub(super) fn scroll(&mut self) {
        self.touched();
    }

    pub(super) fn background(&mut self) {
        self.session(Input::Background);
        self.job(Job::Background);
    }

    pub(super) fn foreground(&mut self, phone: Option<Phone>) {
        if let Some(phone) = phone {
            (self.language, self.format) = outside(&phone);
            self.phone = phone;
        }
        if self.trouble {
            self.job(Job::Start(None));
        }
        self.job(Job::Foreground);
    }

    /// Closes what is open when another screen mirrors this one. A pending attempt does not open and looks like any
    /// other code.
    pub(super) fn mirror(&mut self, on: bool) {
        self.mirrored = on;
        if on && self.unlocked.is_some() {
            self.close_session();
        } else if on {
            self.touched();
        }
    }

    /// Shows where a picture of a plan now lies. It does not close: the person has to learn it.
    pub(super) fn pictured(&mut self) {
        let page = Route::PhoneCheck(phone_check::Route::Pictured);
        if self.is_in_plan() && self.navigator.route() != page {
            self.navigator.push(page);
        }
    }

    /// Says on a page inside why it took no touch. Outside every touch counts.
    pub(super) fn obscured(&mut self) {
        if self.unlocked.is_some() {
            self.navigator.state_mut().notice = Some(Notice::Text(Id::CommonObscured));
        }
    }

    pub(super) fn tick(&mut self) {
        // Listening counts as activity.
        self.session(if self.listens() { Input::Touch } else { Input::Tick });
    }

    /// True while a text is spoken, for at most the time that one page can take.
    pub(super) fn listens(&self) -> bool {
        self.speaking.is_some_and(|since| {
            self.now.monotonic.saturating_sub(since) < LISTENING.saturating_sub(self.session.idle())
        })
    }
}
