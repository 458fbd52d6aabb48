//! The guide for the phone and other devices: steps with what to do, whether it is noticed and the way through the menus, and
//! what others can see of an act. It is advice alone: nothing is opened and nothing changed in the phone. How each step is
//! for the person is an answer of the section that has this page.

pub(crate) mod update;
pub(crate) mod view;

use kalkyl_schema::{
    form::{Question, Role},
    guide::{self, Moment, Platform, Step},
};

use crate::{
    content::GUIDE,
    form::{Of, roles, visible},
    host::Phone,
    plan::Plan,
};

/// Days after which a check is old: twelve months, and what is left of the month of the check.
const OLD: i32 = 365 + 31;

/// Page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Route {
    All,
    /// Steps of a moment, by its number.
    Moment(u16),
    /// A step, among those of a moment where it was found there.
    Step {
        step: u16,
        moment: Option<u16>,
    },
    /// The ways through the menus of phones of another kind.
    Others(u16),
    /// Acts, to ask what others can see.
    AllSeen,
    /// What others can see of an act.
    Seen(u16),
    /// Everything that must be in the head before a phone is gone.
    Rehearsal,
    /// What the app cannot know.
    Limits,
}

/// Meaning of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// The option that a step is for the person.
    Mark(u16, u8),
    /// Another step of a moment.
    Next(u16, u16),
}

/// The question how each step is for the person.
fn question() -> Option<(Of, &'static Question)> {
    roles::question_of(Role::Steps)
}

/// Steps of a moment that are shown, in its order.
fn steps_of(moment: &'static Moment, plan: &Plan) -> impl Iterator<Item = &'static Step> {
    let steps = moment.steps.into_iter().filter_map(|number| GUIDE.steps.find(*number));
    steps.filter(|step| is_shown(step, plan))
}

/// Moments that are shown.
fn moments(plan: &Plan) -> impl Iterator<Item = &'static Moment> {
    let has_steps = |moment: &&Moment| visible::is_shown(&moment.shown, Of::Bag, plan);
    GUIDE.moments.into_iter().filter(has_steps).filter(|moment| steps_of(moment, plan).next().is_some())
}

/// True if a step is shown: by what it names of other sections.
pub(crate) fn is_shown(step: &Step, plan: &Plan) -> bool {
    visible::is_shown(&step.shown, Of::Bag, plan)
}

/// Steps that are shown in some moment, each once.
pub(crate) fn steps(plan: &Plan) -> Vec<&'static Step> {
    let is_in_one = |step: &&Step| {
        moments(plan).any(|moment| moment.steps.contains(&step.number)) && is_shown(step, plan)
    };
    GUIDE.steps.into_iter().filter(is_in_one).collect()
}

/// True if a step is shown and has no state, where states are kept.
pub(crate) fn is_open(step: u16, plan: &Plan) -> bool {
    let Some((of, question)) = question().filter(|(of, question)| visible::counts(*of, question, plan))
    else {
        return false;
    };
    GUIDE.steps.find(step).is_some_and(|step| is_shown(step, plan))
        && plan.chosen(of, question, step.into()) == 0
}

/// Ways through the menus of this phone, and of every phone where it is not known. Those of an app come last.
pub(crate) fn routes(step: &'static Step, phone: &Phone) -> impl Iterator<Item = &'static guide::Route> {
    let own = Own::of(phone);
    let of =
        |wanted: fn(&Platform) -> bool| step.routes.into_iter().filter(move |route| wanted(&route.platform));
    let systems = of(|platform| *platform != Platform::Other);
    systems.filter(move |route| own.has(route)).chain(of(|platform| *platform == Platform::Other))
}

/// Ways through the menus of other phones than this one; none where it is not known, for then all are shown.
fn other_routes(step: &'static Step, phone: &Phone) -> impl Iterator<Item = &'static guide::Route> {
    let own = Own::of(phone);
    let is_other = move |route: &&guide::Route| route.platform != Platform::Other && !own.has(route);
    step.routes.into_iter().filter(is_other)
}

/// The phone, as far as routes depend on it.
#[derive(Clone, Copy)]
struct Own {
    platform: Option<Platform>,
    version: Option<u16>,
}

impl Own {
    fn of(phone: &Phone) -> Self {
        Self { platform: phone.kind(), version: phone.major_version() }
    }

    /// True if a route may be that of the phone.
    fn has(self, route: &guide::Route) -> bool {
        let Self { platform, version } = self;
        let from = route.from.is_none_or(|from| version.is_none_or(|version| version >= from));
        let until = route.until.is_none_or(|until| version.is_none_or(|version| version <= until));
        platform.is_none_or(|platform| platform == route.platform && from && until)
    }
}

/// True if a route was checked too long ago.
fn is_old(checked: i32, today: i32) -> bool {
    today.saturating_sub(checked) > OLD
}

#[cfg(test)]
mod tests;
