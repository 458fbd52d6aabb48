//! The table: what was measured beside what, and whether its goal holds.

use serde::Serialize;

/// Goal of a row.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Goal {
    /// Ours at most so many times theirs: the median of the rounds' ratios.
    Times(f64),
    /// Ours at most this.
    Under(f64),
    /// Ours at most so much more than theirs.
    OnTop(f64),
    /// None: the figures are to be looked at.
    Printed,
}

/// One row: figures of the same rounds, ours and theirs taken in turn.
#[derive(Clone, Serialize)]
pub(crate) struct Row {
    what: String,
    beside: String,
    unit: &'static str,
    ours: f64,
    theirs: Option<f64>,
    ratio: Option<Spread>,
    goal: Goal,
    /// `None` without a goal.
    holds: Option<bool>,
    notes: Vec<String>,
}

/// Median, and the quartiles beside it.
#[derive(Clone, Copy, Serialize)]
pub(crate) struct Spread {
    median: f64,
    low: f64,
    high: f64,
}

impl Spread {
    fn of(mut figures: Vec<f64>) -> Option<Self> {
        figures.sort_unstable_by(f64::total_cmp);
        let at = |quarters: usize| figures.get((figures.len().checked_sub(1)?) * quarters / 4).copied();
        Some(Self { median: at(2)?, low: at(1)?, high: at(3)? })
    }
}

/// Median of figures; 0 for none.
pub(crate) fn median(figures: &[f64]) -> f64 {
    Spread::of(figures.to_vec()).map_or(0.0, |spread| spread.median)
}

impl Row {
    /// A row of ours alone.
    pub(crate) fn alone(what: &str, unit: &'static str, ours: &[f64], goal: Goal) -> Self {
        Self::beside(what, "", unit, ours, &[], goal)
    }

    /// A row of ours and theirs, a figure of each per round.
    pub(crate) fn beside(
        what: &str,
        beside: &str,
        unit: &'static str,
        ours: &[f64],
        theirs: &[f64],
        goal: Goal,
    ) -> Self {
        let pairs = || ours.iter().zip(theirs);
        let ratio = Spread::of(pairs().map(|(ours, theirs)| ours / theirs).collect());
        let more: Vec<f64> = pairs().map(|(ours, theirs)| ours - theirs).collect();
        let holds = match goal {
            Goal::Times(most) => Some(ratio.is_some_and(|ratio| ratio.median <= most)),
            Goal::Under(most) => Some(!ours.is_empty() && median(ours) <= most),
            Goal::OnTop(most) => Some(!more.is_empty() && median(&more) <= most),
            Goal::Printed => None,
        };
        Self {
            what: what.to_owned(),
            beside: beside.to_owned(),
            unit,
            ours: median(ours),
            theirs: (!theirs.is_empty()).then(|| median(theirs)),
            ratio,
            goal,
            holds,
            notes: Vec::new(),
        }
    }

    /// Adds a line below the row.
    pub(crate) fn note(mut self, line: String) -> Self {
        self.notes.push(line);
        self
    }

    /// The row in Markdown, its notes in the last cell.
    pub(crate) fn line(&self) -> String {
        let Self { what, beside, unit, ours, theirs, ratio, goal, holds, notes } = self;
        let theirs = theirs.map_or(String::new(), |theirs| format!("{} {unit}", figure(theirs)));
        let ratio = ratio.map_or(String::new(), |Spread { median, low, high }| {
            format!("{median:.2} ({low:.2} to {high:.2})")
        });
        let goal = match goal {
            Goal::Times(most) => format!("{most} times"),
            Goal::Under(most) => format!("{} {unit}", figure(*most)),
            Goal::OnTop(most) => format!("{} {unit} on top", figure(*most)),
            Goal::Printed => String::new(),
        };
        let holds = holds.map_or("", |holds| if holds { "yes" } else { "NO" });
        let ours = format!("{} {unit}", figure(*ours));
        format!(
            "| {what} | {beside} | {ours} | {theirs} | {ratio} | {goal} | {holds} | {} |",
            notes.join("; ")
        )
    }
}

/// A figure with as many decimals as it needs.
fn figure(value: f64) -> String {
    match value.abs() {
        large if large >= 100.0 => format!("{value:.0}"),
        middle if middle >= 1.0 => format!("{value:.1}"),
        _ => format!("{value:.3}"),
    }
}

/// The heads of the columns.
pub(crate) const HEAD: &str = "| what | beside | ours | theirs | ratio (quartiles) | goal | holds | |\n|---|---|---|---|---|---|---|---|";
