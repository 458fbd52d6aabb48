//! Content shown only while held. For people who cannot hold, a touch shows it, and a second touch or a time limit
//! hides it.

use crate::{
    host::Now,
    page::{BlockBuilder, Page},
    page_state::PageState,
    screen::Icon,
    text::{Id, Localizer},
};

/// Milliseconds for which a touch shows it.
const SHOWN: u64 = 20_000;

/// Gesture that shows hidden content.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Hold,
    /// By a touch: a setting for people who cannot hold.
    Touch,
}

impl Way {
    pub(crate) fn of(touch_shows: bool) -> Self {
        if touch_shows { Self::Touch } else { Self::Hold }
    }
}

/// Adds the row that shows it. While it is closed, a line below explains the gesture.
pub(crate) fn row<'p, E>(
    page: &'p mut Page<E>,
    l10n: &Localizer,
    label: Id,
    event: E,
    way: Way,
    open: bool,
) -> &'p mut BlockBuilder {
    let builder = page.row(Icon::Look, l10n.lines(label), event);
    if way == Way::Hold {
        builder.hold = Some(0);
    }
    if !open {
        builder.hint(l10n.lines(match way {
            Way::Hold => Id::FormHold,
            Way::Touch => Id::FormTouchShows,
        }));
    }
    builder
}

/// A touch on the row.
pub(crate) fn touch(page: &mut PageState, event: impl Into<crate::features::Event>, way: Way, now: Now) {
    if way == Way::Touch {
        page.show(event, now.monotonic, SHOWN);
    }
}
