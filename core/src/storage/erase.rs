//! Erasing: everything on the phone but the lists beside one plan. Its guarantee is that the device key is
//! destroyed; all that is written before and after is hygiene.
//!
//! | step | action | killed after it |
//! |---|---|---|
//! | 1 | open in memory what stays; failing here stops nothing | nothing done |
//! | 2 | make the successor of the device key: it alone means that an erasure was meant | the start finishes, without the lists |
//! | 3 | one transaction under the successor: random rows, what stays, the header | the start forgets the others |
//! | 4 | forget the old device key, also if step 3 failed | the start finishes if it must |
//! | 5 | everything once more under fresh nonces | harmless |
//! | 6 | SQLite's memory is given back, keys and plaintext are dropped | - |

use super::{
    file::{Change, Image},
    found::Order,
    handle::Held,
    header::{Front, Settings},
    keys,
    row::RowId,
    start::forget_all_but,
    store::{Fresh, Open, Store},
    vault::Vault,
};
use crate::{cbor::Record, error::Error, host::DeviceKey};

impl Store {
    /// Erases. After step 4 nothing that was on the phone can be read again, whatever is on the disk.
    ///
    /// # Errors
    /// What could not be done; the next start finishes it.
    pub(crate) fn erase(&mut self, device: &dyn DeviceKey, order: &Order) -> Result<(), Error> {
        // Until something is done, whatever stops this: the next start of the store tries again.
        self.pending = Some(order.clone());
        let history = self.found()?.image.history.clone();
        let open = self.open.take().ok_or(Error::DeviceKeyMissing)?;
        let kept = open.kept(order);
        let successor = keys::derive_successor(&open.alias);
        let next = again(|| Ok(device.create(successor.clone())?))
            .and_then(|()| open.under(device, successor.clone(), &kept, history.clone()));
        drop(kept);
        let (next, image) = match next {
            Ok((next, image)) => (Some(next), image),
            // Without a key that answers the store names none, and starts as new.
            Err(_) => (None, Image::blank(open.id, history)?),
        };
        let file = &mut self.found()?.file;
        let written = file.commit(&image.change()).or_else(|_| file.commit_in_place(&image.change()));
        let kept = next.as_ref().map(|_| successor.as_str());
        // By its name first: this must not hang on the device's list.
        let forgotten =
            again(|| Ok(device.forget(open.alias.clone())?)).and_then(|()| forget_all_but(device, kept));
        drop(open);
        self.leftover = forgotten.is_err();
        if forgotten.is_ok() {
            self.pending = None;
        }
        if let Err(error) = written {
            // Read again by the next start, which finds what is left to do.
            self.found = None;
            return Err(error);
        }
        self.pending = None;
        self.take_over(image, next);
        let again = if self.is_open() { self.reseal() } else { Ok(()) };
        self.found()?.file.shrink();
        forgotten.and(again)
    }

    /// What was written is from now on what is there.
    pub(super) fn take_over(&mut self, image: Image, open: Option<Open>) {
        if let Some(found) = self.found.as_mut() {
            found.image = image;
        }
        if let Some(open) = open {
            self.open_with(open);
        }
    }

    /// Forgets device keys that should be gone and could not be forgotten before.
    pub(crate) fn tidy(&mut self, device: &dyn DeviceKey) {
        if let Some(open) = self.open.as_ref().filter(|_| self.leftover) {
            self.leftover = forget_all_but(device, Some(&open.alias)).is_err();
        }
    }
}

/// What a device is asked here it is asked a second time if it must be: there is no later.
fn again<T>(ask: impl Fn() -> Result<T, Error>) -> Result<T, Error> {
    ask().or_else(|_| ask())
}

impl Open {
    /// Step 1: the lists that stay and the second way to them, as they are now.
    fn kept(&self, order: &Order) -> Vec<(Vault, Record)> {
        let opened = |handle: &Option<_>| handle.clone().and_then(|handle| self.open(handle).ok());
        let Some(lists) = opened(&order.lists) else { return Vec::new() };
        let key = opened(&order.key).and_then(|(mut vault, body)| {
            vault.keys.b_pin = Some(lists.0.keys.pin.clone());
            Some((vault, Vault::harmless(body).ok()?))
        });
        std::iter::once(lists).chain(key).collect()
    }

    /// The same store under another device key: random rows but for these.
    fn under(
        &self,
        device: &dyn DeviceKey,
        alias: String,
        kept: &[(Vault, Record)],
        history: Vec<u8>,
    ) -> Result<(Self, Image), Error> {
        let fresh = again(|| Fresh::make(device, alias.clone(), self.id, self.header.clone()))?;
        let mut rows: Vec<(RowId, Vec<u8>)> = Vec::new();
        for (vault, body) in kept {
            let sealed = again(|| fresh.root(device, &vault.keys.stretched)).and_then(|root| {
                let head = vault.handle.head(&self.id, &root)?;
                self.seal_behind(&head, vault, body)
            });
            // What cannot be kept is lost: nothing stops an erasure.
            rows.extend(sealed.ok());
        }
        // The second way leads nowhere without what it leads to.
        if kept.iter().any(|(vault, _)| {
            vault.held == Held::Lists && rows.iter().all(|(row, _)| *row != vault.handle.row)
        }) {
            rows.clear();
        }
        fresh.fill(&rows, history)
    }
}

impl Image {
    /// A store that names no device key: it starts as new, with its history.
    pub(super) fn blank(id: [u8; 16], history: Vec<u8>) -> Result<Self, Error> {
        let rows = RowId::all().map(|row| {
            let mut bytes = vec![0u8; row.slot.stored()];
            super::secret::fill(&mut bytes).map(|()| bytes)
        });
        Ok(Self {
            history,
            settings: Settings::default().to_bytes(),
            front: Front::blank(id).to_bytes(),
            rows: rows.collect::<Result<_, _>>()?,
        })
    }

    /// Everything of it but the history, which stays as it is.
    pub(super) fn change(&self) -> Change<'_> {
        Change {
            history: None,
            settings: Some(&self.settings),
            front: Some(&self.front),
            rows: self.rows.iter().map(|row| Some(row.as_slice())).collect(),
        }
    }
}
