//! Test utilities, behind a feature that no phone's library has: counters of work, and reading a row's content without
//! its code.

pub use crate::{
    storage::{OpCounts, counts},
    testing::found_kinds,
};

use crate::{
    bag,
    calculator::Format,
    content::KINDS,
    context::ViewContext,
    error::Error,
    form,
    host::{Now, Phone},
    lists::{self, Lists},
    page_state::PageState,
    plan::Plan,
    record::{Record, Stored},
    storage,
    text::{LocaleTag, Localizer},
    text_check::{self, FieldKind},
};

/// Wording proposed by the text check for a text that a meeting would refuse, in a language and with at most `limit`
/// characters; `None` for a text that it would accept.
pub fn proposed(text: &str, limit: usize, language: &str) -> Option<String> {
    let language = LocaleTag::parse(language).unwrap_or(LocaleTag::SOURCE);
    text_check::wording(text, limit, &Localizer::new(language, None))
}

/// True for a text that would be refused in a meeting.
pub fn is_doubtful(text: &str) -> bool {
    text_check::is_doubtful(text, FieldKind::Text)
}

/// True if a kind identifies a person or a place.
pub fn is_identifying(kind: u16) -> bool {
    KINDS.identifying.contains(&kind)
}

/// Reads the plaintext of a row, as after opening: the first byte is its kind, the second is 0 if the rest is not
/// compressed. Readable content is drawn, written and read again. Returns true if it was readable.
///
/// # Panics
/// When content that was written again reads differently.
pub fn payload(plain: &[u8]) -> bool {
    let [held, packed, data @ ..] = plain else { return false };
    let Some(body) = storage::read_payload(*packed != 0, data) else { return false };
    let (l10n, page, phone) =
        (Localizer::new(LocaleTag::SOURCE, None), PageState::default(), Phone::default());
    match held {
        1 => {
            let Ok(read) = Lists::from_record(body, LocaleTag::SOURCE) else { return false };
            let routes = read.all().iter().map(|list| lists::Route::One(list.id));
            for route in routes.chain([lists::Route::All, lists::Route::New]) {
                drop(lists::view::view(&shown(&read, &page, &phone, &l10n), route));
            }
            let second = again(&read).and_then(|fields| Lists::from_record(fields, LocaleTag::SOURCE));
            assert!(second.is_ok_and(|second| second == read), "lists read otherwise than they were written");
        }
        2 => {
            let Ok(read) = Plan::from_record(body, LocaleTag::SOURCE) else { return false };
            let owners = read.household.owners().map(bag::Route::Owner);
            for route in owners.chain([bag::Route::All, bag::Route::Missing, bag::Route::Short]) {
                drop(bag::view::view(&shown(&read, &page, &phone, &l10n), route));
            }
            for section in form::visible::sections(&read) {
                let route = form::Route::Section(section.number);
                drop(form::view::view(&shown(&read, &page, &phone, &l10n), route));
            }
            let second = again(&read).and_then(|fields| Plan::from_record(fields, LocaleTag::SOURCE));
            assert!(second.is_ok_and(|second| second == read), "a plan reads otherwise than it was written");
        }
        _ => {}
    }
    true
}

/// The stored form of a value, written and read back.
fn again<T: Stored>(value: &T) -> Result<Record, Error> {
    Record::of(value)?.to_bytes().and_then(|bytes| Record::from_bytes(&bytes))
}

/// Makes the context of a view; its other values are fixed.
fn shown<'a, D>(data: D, page: &'a PageState, phone: &'a Phone, l10n: &'a Localizer) -> ViewContext<'a, D> {
    const FORMAT: Format = Format { separator: ',', group: None, zero: '0' };
    ViewContext { data, page, now: Now::default(), phone, format: &FORMAT, voices: &[], seed: 0, l10n }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rubbish_is_refused_and_a_payload_read() {
        for plain in [&b""[..], b"\x01", b"\x01\x00", b"\x01\x00\xa0", b"\x02\x01\xff\xff"] {
            assert!(!payload(plain), "{plain:?}");
        }
        // {1: 32 bytes, 2: "482913", 10: {}}
        let mut plain = vec![2, 0, 0xa3, 1, 0x58, 32];
        plain.extend([7; 32]);
        plain.extend(*b"\x02\x46482913\x0a\xa0");
        assert!(payload(&plain));
    }
}
