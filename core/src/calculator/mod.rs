//! The calculator: keys in, a line for the display out, and entries for the history.
//!
//! It must never record a number alone or one that could be a code by itself, never panic, and never print. It knows no
//! screen and no language; [`Format`] has the signs. Next: `formula.rs` for typed input, `sum.rs` for values,
//! `number.rs` for arithmetic, `format.rs` for the display, `entry.rs` for records.
//!
//! # Rules
//!
//! - × and ÷ before + and −: 1 + 2 × 3 = 7. After an operation the display shows what it goes on with: the whole after +
//!   and −, the last product or quotient after × and ÷, within the same parentheses.
//! - An operation after another replaces it; one at the end counts for nothing.
//! - One key opens or closes parentheses: it closes where a number stands in one that is open, and opens anywhere else.
//!   After a number or a parenthesis an opening one multiplies, as does a digit after a closing one. = closes all.
//! - = again repeats the last operation. After = an operation goes on with the result and a digit begins anew.
//! - a + b % adds b hundredths *of a* (of all that stands before that + in the same parentheses), likewise −. Beside ×
//!   or ÷, and alone, b % is b ÷ 100: 100 + 10 % × 2 is 100.2. A digit after % types the number anew.
//! - ± turns the number that is being typed, also before its first digit, and parentheses that were just closed.
//! - Back deletes what was typed last: a digit, a %, an operation, a parenthesis; a result or a recalled number whole.
//! - M+ and M− add and subtract the number on the display. The memory outlives C; 0 in it is none. A number from the
//!   memory or the history takes the place of the one that is being typed, and gives way to a digit.
//! - An error after an operation or = stays to the end of the sum: adding to it gives an error, too. After = a digit,
//!   the point, a parenthesis or MR begins anew, and back shows 0.
//!
//! # Numbers
//!
//! At most 15 digits are typed into a number. Values are exact fractions of at most 1 024 bits each side; one that grows
//! longer becomes its first 64 digits and has ≈ before it from then on. From 10²⁰⁰ on a number is
//! [`TooLarge`](Fault::TooLarge), below 10⁻²⁰⁰ it is ≈ 0. The history keeps 40 digits each side, or the first 40 and ≈.
//! The display rounds half up (away from 0), to 16 significant digits and 16 decimals. A number with more than 16
//! digits before the separator, or below 10⁻⁹, has an exponent: 1.219326311126353E17.
//!
//! # Numbers that could be a code
//!
//! A code could be the last number typed, if it has six digits or more before the point, whatever follows it
//! ([`take_code`](Calculator::take_code)). The calculator keeps no trace of it: a result is neither finished nor
//! recorded if its entry was one number alone, if it has the digits of such a number (all of them or those before the
//! point), or if it came from a memory that contains one.
//! Results derived from such a number are *tainted*, and are dropped when such a number is held or another app comes to
//! the front.

mod decimal;
mod entry;
mod format;
mod formula;
mod history;
mod key;
mod memory;
mod number;
mod operand;
mod sum;
#[cfg(test)]
mod tests;

use std::fmt;

pub use crate::screen::Key;
pub use entry::Entry;
pub use format::Format;
pub use history::History;
pub use key::Digit;

use formula::Formula;
use key::Operation;
use memory::Memory;
use number::Number;
use operand::Operand;
use zeroize::Zeroizing;

/// Digits from which a number being typed is dropped while another app is in front.
const UNSEEN: usize = 4;

/// Reason for a missing result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fault {
    /// Something was divided by 0.
    DivisionByZero,
    /// A number of more than 200 digits before the separator.
    TooLarge,
}

/// The large line of the display.
#[derive(Clone, PartialEq, Eq)]
pub enum Main {
    /// A number, in the signs of the format.
    Number(String),
    /// An error instead of a number.
    Fault(Fault),
}

/// Contents of the display.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// The small line: the current or last calculation; often empty.
    pub expression: String,
    /// The large line.
    pub main: Main,
    /// True if the memory is not empty.
    pub memory: bool,
}

/// State of a calculator between two keys.
#[derive(Clone, Default)]
pub struct Calculator {
    formula: Formula,
    /// Set by `=`, until something is typed.
    answer: Option<Answer>,
    memory: Memory,
    /// Another app was in front since the last key: the small line stays empty.
    quiet: bool,
}

/// Outcome of `=`.
#[derive(Clone)]
struct Answer {
    /// Canonical text of the calculation.
    told: String,
    outcome: Result<Number, Fault>,
    /// The operation that another `=` repeats.
    repeat: Option<(Operation, Operand)>,
    /// The result may stay and be copied. The formula then consists of this number; otherwise it is still as typed.
    finished: bool,
}

// Typed input must not get into a log.
impl fmt::Debug for Calculator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Calculator(..)")
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line(..)")
    }
}

impl fmt::Debug for Main {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Main::Number(_) => f.write_str("Number(..)"),
            Main::Fault(fault) => write!(f, "Fault({fault:?})"),
        }
    }
}

impl Calculator {
    /// Handles a key; returns the entry that it adds to the history.
    pub fn press(&mut self, key: Key) -> Option<Entry> {
        self.quiet = false;
        match key {
            Key::Equals => return self.equals(),
            Key::Clear => self.clear(),
            Key::MemoryClear => self.memory = Memory::default(),
            Key::MemoryAdd => self.memorize(Number::add),
            Key::MemorySubtract => self.memorize(Number::subtract),
            Key::MemoryRecall => self.put(self.memory.number(), self.memory.is_tainted()),
            Key::Add => self.operate(Operation::Add),
            Key::Subtract => self.operate(Operation::Subtract),
            Key::Multiply => self.operate(Operation::Multiply),
            Key::Divide => self.operate(Operation::Divide),
            Key::Sign => self.change(Formula::sign),
            Key::Percent => self.change(Formula::percent),
            Key::Point => self.begin(Formula::point),
            Key::Parenthesis => self.begin(Formula::parenthesis),
            Key::Back if self.answer.is_some() => self.clear(),
            Key::Back => self.formula.back(),
            Key::History => {}
            key => key.digit().into_iter().for_each(|digit| self.begin(|formula| formula.digit(digit))),
        }
        None
    }

    /// Clears everything but the memory, as C does.
    pub fn clear(&mut self) {
        *self = Calculator { memory: std::mem::take(&mut self.memory), ..Calculator::default() };
    }

    /// Puts an earlier result in as the current number.
    pub fn recall(&mut self, entry: &Entry) {
        self.quiet = false;
        self.put(Ok(entry.number().clone()), false);
    }

    /// Takes the digits before the point out of the last typed number, if they could be a code, whatever follows them.
    /// A sum before it stays.
    pub fn take_code(&mut self) -> Option<Zeroizing<Vec<u8>>> {
        if self.answer.as_ref().is_some_and(|answer| answer.finished || answer.outcome.is_err()) {
            return None;
        }
        let code = Zeroizing::new(self.formula.code()?.as_bytes().to_vec());
        self.answer = None;
        self.formula.drop_code();
        self.memory.drop_tainted();
        Some(code)
    }

    /// True if = would calculate something: not after =, and not on an error or a recalled number.
    pub fn is_unfinished(&self) -> bool {
        self.answer.is_none() && self.formula.is_begun() && self.shown().is_ok()
    }

    /// Keeps only state that others may see while another app is in front: a finished result, or the values of a sum.
    pub fn settle(&mut self) {
        self.quiet = true;
        self.memory.drop_tainted();
        if let Some(answer) = &mut self.answer
            && (answer.finished || answer.outcome.is_err())
        {
            (answer.told, answer.repeat) = (String::new(), None);
            self.formula = Formula::default();
            self.formula.put(answer.outcome.clone(), false);
            return;
        }
        if self.answer.take().is_some_and(|answer| answer.is_tainted(&self.formula)) {
            self.formula = Formula::default();
        }
        self.formula.drop_typed(UNSEEN);
        self.formula.settle();
    }

    /// Main line of the display after [settling](Calculator::settle), without changing this calculator.
    pub fn settled(&self, format: &Format) -> Main {
        let mut settled = self.clone();
        settled.settle();
        settled.line(format).main
    }

    /// The digits of a finished result, in a form that other apps read.
    pub fn result(&self, format: &Format) -> Option<String> {
        let answer = self.answer.as_ref().filter(|answer| answer.finished)?;
        answer.outcome.as_ref().ok().map(|number| format.plain(&number.text()))
    }

    /// Returns what the display shows.
    pub fn line(&self, format: &Format) -> Line {
        let typed = self.formula.as_typed().filter(|_| self.answer.is_none());
        let main = match (typed, self.shown()) {
            (Some(typed), _) => Main::Number(format.number(&typed)),
            (None, Ok(number)) => Main::Number(format.number(&number.text())),
            (None, Err(fault)) => Main::Fault(fault),
        };
        let expression = match &self.answer {
            _ if self.quiet => String::new(),
            Some(answer) => format.expression(&answer.told),
            None => format.expression(&self.formula.upper()),
        };
        Line { expression, main, memory: !self.memory.is_empty() }
    }

    fn shown(&self) -> Result<Number, Fault> {
        match &self.answer {
            Some(answer) => answer.outcome.clone(),
            None => self.formula.shown(),
        }
    }

    fn put(&mut self, outcome: Result<Number, Fault>, tainted: bool) {
        self.begin(|formula| formula.put(outcome, tainted));
    }

    /// Types something; after = this starts a new formula.
    fn begin(&mut self, change: impl FnOnce(&mut Formula)) {
        if self.answer.take().is_some() {
            self.formula = Formula::default();
        }
        change(&mut self.formula);
    }

    /// Changes the number on the display; an error stays unchanged.
    fn change(&mut self, change: impl FnOnce(&mut Formula)) {
        if self.shown().is_ok() {
            self.go_on();
            change(&mut self.formula);
        }
    }

    fn operate(&mut self, operation: Operation) {
        self.go_on();
        self.formula.operate(operation);
    }

    /// Ends the answer after =. The result of several numbers becomes the first number of a new formula.
    fn go_on(&mut self) {
        if let Some(answer) = self.answer.take()
            && answer.outcome.is_ok()
            && self.formula.numbers().len() > 1
        {
            let tainted = answer.is_tainted(&self.formula);
            self.formula = Formula::default();
            self.formula.put(answer.outcome, tainted);
        }
    }

    fn equals(&mut self) -> Option<Entry> {
        if let Some(answer) = &mut self.answer {
            let (operation, operand) = answer.repeat.take()?;
            self.go_on();
            self.formula.repeat(operation, operand);
        }
        self.formula.close();
        self.formula.complete();
        let text = self.formula.text();
        let told = if text.is_empty() { String::new() } else { format!("{text}=") };
        let outcome = self.formula.total();
        let repeat = self.formula.last().filter(|_| outcome.is_ok());
        let mut answer = Answer { told, outcome, repeat, finished: false };
        let mut entry = None;
        if let Ok(number) = &answer.outcome
            && self.formula.numbers().len() > 1
            && !self.formula.taints(number)
        {
            entry = Entry::new(text, number);
            answer.finished = true;
            self.formula = Formula::default();
            self.formula.put(Ok(number.clone()), false);
        }
        self.answer = Some(answer);
        entry
    }

    fn memorize(&mut self, operation: fn(&Number, &Number) -> Result<Number, Fault>) {
        let Ok(number) = self.shown() else { return };
        let tainted = self.formula.taints(&number);
        match self.memory.take(&number, tainted, operation) {
            Ok(()) => self.formula.complete(),
            Err(fault) => {
                self.clear();
                self.formula.put(Err(fault), false);
                let (told, outcome) = (String::new(), Err(fault));
                self.answer = Some(Answer { told, outcome, repeat: None, finished: false });
            }
        }
    }
}

impl Answer {
    /// True if the result was derived from a number that could be a code.
    fn is_tainted(&self, formula: &Formula) -> bool {
        self.outcome.as_ref().is_ok_and(|number| formula.taints(number))
    }
}
