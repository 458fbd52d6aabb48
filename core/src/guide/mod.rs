//! The guide for the phone and other devices: steps with instructions, their visibility to others and their menu paths,
//! and pages on what others can see of an act. It only gives advice: nothing is opened or changed in the phone. The
//! state of a step is an answer of the section that has this page.

pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::{
    form::{Choice, Question, Role},
    guide::{MenuRoute, Moment, Platform, Step},
};

use crate::{
    content::GUIDE,
    form::{
        Of, roles,
        visible::{self, is_shown_outside},
    },
    host::Phone,
    plan::Plan,
};

/// Days after which a check is old: twelve months, and the rest of the month of the check.
const OLD: i32 = 365 + 31;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// Steps of a moment, by its number.
    Moment(u16),
    /// A step; with the moment in which it was found, if any.
    Step {
        step: u16,
        moment: Option<u16>,
    },
    /// Menu paths of other kinds of phones.
    Others(u16),
    /// Acts whose visibility can be looked up.
    AllSeen,
    /// Visibility of an act to others.
    Seen(u16),
    /// Everything to memorise before the phone is given away.
    Rehearsal,
    /// Limits of the app's knowledge.
    Limits,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Marks a step with an option.
    Mark(u16, u8),
    /// Another step of a moment.
    Next(u16, u16),
}

/// The question about the state of each step, if it is asked.
fn question(plan: &Plan) -> Option<(Of, &'static Question)> {
    roles::question_of(Role::Steps).filter(|(of, question)| visible::counts(*of, question, plan))
}

/// The state of a step.
fn mark(step: u16, plan: &Plan) -> Option<&'static Choice> {
    let (of, question) = question(plan)?;
    let chosen = plan.chosen(of, question, step.into());
    question.options.into_iter().find(|option| option.is_in(chosen))
}

/// True if a step is shown and has no state yet, and states can be stored.
pub(crate) fn is_open(step: u16, plan: &Plan) -> bool {
    let step = GUIDE.steps.find(step).filter(|step| is_shown_outside(&step.shown, plan));
    step.is_some_and(|step| question(plan).is_some() && mark(step.number, plan).is_none())
}

/// Steps of a moment that are shown, in the moment's order.
fn steps_of(moment: &'static Moment, plan: &Plan) -> impl Iterator<Item = &'static Step> {
    let steps = moment.steps.into_iter().filter_map(|number| GUIDE.steps.find(*number));
    steps.filter(|step| is_shown_outside(&step.shown, plan))
}

/// Moments that are shown.
fn moments(plan: &Plan) -> impl Iterator<Item = &'static Moment> {
    let shown = GUIDE.moments.into_iter().filter(|moment| is_shown_outside(&moment.shown, plan));
    shown.filter(|moment| steps_of(moment, plan).next().is_some())
}

/// Steps of all moments that are shown, each once.
pub(crate) fn steps(plan: &Plan) -> Vec<&'static Step> {
    let shown: Vec<&Step> = moments(plan).flat_map(|moment| steps_of(moment, plan)).collect();
    GUIDE.steps.into_iter().filter(|step| shown.iter().any(|other| std::ptr::eq(*other, *step))).collect()
}

/// Menu paths of this phone; of every phone if the kind of phone is unknown.
pub(crate) fn routes(step: &'static Step, phone: &Phone) -> impl Iterator<Item = &'static MenuRoute> {
    step.routes.into_iter().filter(move |route| is_own(route, step, phone))
}

/// Menu paths of other kinds of phones; none if the kind of phone is unknown, because then all are shown already.
fn other_routes(step: &'static Step, phone: &Phone) -> impl Iterator<Item = &'static MenuRoute> {
    step.routes.into_iter().filter(move |route| !is_own(route, step, phone))
}

/// True if a menu path may be that of this phone. A path of a newer version counts if there is none for older ones: a
/// slightly different menu is better than none.
fn is_own(route: &MenuRoute, step: &Step, phone: &Phone) -> bool {
    let (Some(platform), version) = (phone.menus(), phone.major_version()) else { return true };
    let is_older = |other: &MenuRoute| {
        other.platform == platform && other.until.is_some_and(|until| route.from > Some(until))
    };
    let is_new_enough =
        || fits(route.from, version, |version, from| version >= from) || !step.routes.iter().any(is_older);
    let is_old_enough = || fits(route.until, version, |version, until| version <= until);
    route.platform == Platform::Other || (platform == route.platform && is_new_enough() && is_old_enough())
}

/// True if the phone's version fits the limit of a path, or either is unknown.
fn fits(limit: Option<u16>, version: Option<u16>, fits: impl Fn(u16, u16) -> bool) -> bool {
    limit.zip(version).is_none_or(|(limit, version)| fits(version, limit))
}

/// True if the path is for a newer version than the phone's.
fn is_newer(route: &MenuRoute, phone: &Phone) -> bool {
    let is_own = phone.menus() == Some(route.platform);
    is_own && !fits(route.from, phone.major_version(), |version, from| version >= from)
}

/// True if a path was last checked too long ago.
fn is_old(checked: i32, today: i32) -> bool {
    today.saturating_sub(checked) > OLD
}

#[cfg(test)]
mod tests;
