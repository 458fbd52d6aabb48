//! Dispatch to the features: selects the open part that each feature works on and makes its two calls, from the list in
//! `features.rs`. A page whose part is not open is empty, and its events do nothing.

use super::document::{Document, Unlocked};
use crate::{
    begin_anew,
    calculator::{Calculator, History},
    change_code,
    codes::{self, Codes},
    context::{Context, Transition, ViewContext},
    error::Error,
    features::{Event, Route, features},
    history,
    lists::Lists,
    page::Page,
    part::Part,
    plan::{self, Opening, Plan},
    session::KeySequence,
    settings::{self, Prefs},
};

/// Everything that updates may change.
pub(super) struct Sources<'a> {
    pub(super) calculator: &'a mut Calculator,
    pub(super) history: &'a mut History,
    pub(super) keys: &'a mut KeySequence,
    pub(super) unlocked: Option<&'a mut Unlocked>,
}

/// Everything that views may show.
#[derive(Clone, Copy)]
pub(super) struct ViewSources<'a> {
    pub(super) history: &'a History,
    /// Nothing can be stored right now.
    pub(super) trouble: bool,
    pub(super) unlocked: Option<&'a Unlocked>,
}

/// Part of the sources that one feature's update receives.
pub(super) trait Source<'a>: Sized {
    fn of(sources: Sources<'a>) -> Option<Self>;
}

/// Part of the sources that one feature's view receives.
trait ViewSource<'a>: Sized {
    fn of(sources: ViewSources<'a>) -> Option<Self>;
}

macro_rules! dispatch {
    ($($variant:ident => $module:ident),* $(,)?) => {
        pub(super) fn update(cx: Context<'_, Sources<'_>>, event: Event) -> Result<Transition, Error> {
            match event {
                $(Event::$variant(event) => {
                    with_part(cx, |cx| crate::$module::update::update(cx, event))
                }),*
            }
        }

        pub(super) fn view(cx: &ViewContext<'_, ViewSources<'_>>, route: Route) -> Page<Event> {
            match route {
                Route::Calculator => Page::new(),
                $(Route::$variant(route) => match ViewSource::of(cx.data) {
                    Some(data) => crate::$module::view::view(&cx.with(data), route).map(Event::$variant),
                    None => Page::new(),
                }),*
            }
        }
    };
}
features!(dispatch);

/// Runs an update on its part of the sources; does nothing if that part is not open.
pub(super) fn with_part<'a, P: Source<'a>>(
    cx: Context<'a, Sources<'a>>,
    update: impl FnOnce(&mut Context<'a, P>) -> Result<Transition, Error>,
) -> Result<Transition, Error> {
    let Context { data, page, gesture, now, l10n, seed, effects, store_request } = cx;
    match P::of(data) {
        Some(data) => update(&mut Context { data, page, gesture, now, l10n, seed, effects, store_request }),
        None => Ok(Transition::Stay),
    }
}

impl<'a> Source<'a> for () {
    fn of(_: Sources<'a>) -> Option<Self> {
        Some(())
    }
}

impl ViewSource<'_> for () {
    fn of(_: ViewSources<'_>) -> Option<Self> {
        Some(())
    }
}

impl<'a> Source<'a> for history::Data<'a> {
    fn of(sources: Sources<'a>) -> Option<Self> {
        let Sources { calculator, history, keys, .. } = sources;
        Some(Self { calculator, history, keys })
    }
}

impl<'a> ViewSource<'a> for history::Shown<'a> {
    fn of(sources: ViewSources<'a>) -> Option<Self> {
        Some(Self { history: sources.history, trouble: sources.trouble })
    }
}

impl<'a> Source<'a> for &'a mut Lists {
    fn of(sources: Sources<'a>) -> Option<Self> {
        match &mut sources.unlocked?.document {
            Document::Lists(lists) => Some(lists),
            Document::Plan(_) => None,
        }
    }
}

impl<'a> ViewSource<'a> for &'a Lists {
    fn of(sources: ViewSources<'a>) -> Option<Self> {
        match &sources.unlocked?.document {
            Document::Lists(lists) => Some(lists),
            Document::Plan(_) => None,
        }
    }
}

/// The open plan, its codes and the data of this opening.
fn open_plan(sources: Sources<'_>) -> Option<(&mut Plan, &mut Codes, &mut Opening)> {
    let Unlocked { document, codes, opening, .. } = sources.unlocked?;
    match document {
        Document::Lists(_) => None,
        Document::Plan(plan) => Some((plan, codes, opening)),
    }
}

impl<'a> Source<'a> for &'a mut Plan {
    fn of(sources: Sources<'a>) -> Option<Self> {
        open_plan(sources).map(|(plan, ..)| plan)
    }
}

impl<'a> ViewSource<'a> for &'a Plan {
    fn of(sources: ViewSources<'a>) -> Option<Self> {
        plan::next::Shown::of(sources).map(|shown| shown.plan)
    }
}

impl<'a> Source<'a> for plan::Data<'a> {
    fn of(sources: Sources<'a>) -> Option<Self> {
        open_plan(sources).map(|(plan, _, opening)| Self { plan, opening })
    }
}

impl<'a> ViewSource<'a> for plan::next::Shown<'a> {
    fn of(sources: ViewSources<'a>) -> Option<Self> {
        let Unlocked { document, codes, opening, .. } = sources.unlocked?;
        match document {
            Document::Lists(_) => None,
            Document::Plan(plan) => Some(Self { plan, codes, opening }),
        }
    }
}

impl<'a> Source<'a> for codes::Data<'a> {
    fn of(sources: Sources<'a>) -> Option<Self> {
        open_plan(sources).map(|(plan, codes, _)| Self { plan, codes })
    }
}

impl<'a> ViewSource<'a> for codes::Shown<'a> {
    fn of(sources: ViewSources<'a>) -> Option<Self> {
        plan::next::Shown::of(sources).map(|shown| Self { plan: shown.plan, codes: shown.codes })
    }
}

impl<'a> Source<'a> for &'a mut Part<Prefs> {
    fn of(sources: Sources<'a>) -> Option<Self> {
        Some(sources.unlocked?.document.prefs_mut())
    }
}

impl<'a> Source<'a> for begin_anew::Data<'a> {
    fn of(sources: Sources<'a>) -> Option<Self> {
        Some(match &mut sources.unlocked?.document {
            Document::Lists(lists) => Self::Lists(lists),
            Document::Plan(plan) => Self::Plan(plan),
        })
    }
}

impl<'a> ViewSource<'a> for settings::Shown<'a> {
    fn of(sources: ViewSources<'a>) -> Option<Self> {
        let document = &sources.unlocked?.document;
        Some(Self { prefs: document.prefs(), in_plan: document.is_plan() })
    }
}

impl<'a> Source<'a> for change_code::Data<'a> {
    fn of(sources: Sources<'a>) -> Option<Self> {
        sources.unlocked.map(Unlocked::change_code)
    }
}

impl ViewSource<'_> for bool {
    fn of(sources: ViewSources<'_>) -> Option<Self> {
        Some(sources.unlocked?.document.is_plan())
    }
}
