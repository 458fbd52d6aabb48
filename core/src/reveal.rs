//! Content shown only while held. For whoever cannot hold, it shows at a touch and hides at the next, or by itself.

use crate::{
    host::Now,
    page::{BlockBuilder, Page},
    page_state::PageState,
    screen::Icon,
    text::{Id, Localizer},
};

/// Milliseconds for which a touch shows it.
const SHOWN: u64 = 20_000;

/// Way in which somebody shows what is hidden.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Hold,
    /// A setting, for whoever cannot hold.
    Touch,
}

impl Way {
    pub(crate) fn of(touch_shows: bool) -> Self {
        if touch_shows { Self::Touch } else { Self::Hold }
    }
}

/// Adds the row that shows it. While it is closed, how to open it stands below.
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
