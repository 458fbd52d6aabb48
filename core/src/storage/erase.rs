//! Erasing: everything on the phone except the lists of one plan's family. Its guarantee is that the device key is
//! destroyed; all writing before and after that is hygiene.
//!
//! | step | action | killed after it |
//! |---|---|---|
//! | 1 | open the rows that stay in memory; a failure here stops nothing | nothing done |
//! | 2 | make the successor of the device key: it alone means that an erasure was meant | the start finishes, without the lists |
//! | 3 | one transaction under the successor: random rows, the rows that stay, the header | the start forgets the
//! others |
//! | 4 | forget the old device key, also if step 3 failed | the start finishes if it must |
//! | 5 | everything once more under fresh nonces | harmless |
//! | 6 | SQLite's memory is given back, keys and plaintext are dropped | - |

use super::{
    file::{Change, Image},
    handle::{OpenRow, RowHandle, RowKind},
    header::{Preamble, Settings},
    keys,
    open::{NewStore, Open},
    order::{EraseOrder, Stay},
    payload::{Code, PayloadKeys},
    row::{Head, RowId},
    secret::Secret,
    start::forget_all_but,
    store::Store,
};
use crate::{error::Error, host::DeviceKey};

/// One row that stays, opened, with the heads that reopen it.
struct Kept {
    to: RowHandle,
    row: OpenRow,
    heads: Vec<(Head, Secret)>,
}

impl Store {
    /// Erases. After step 4 no old content can be read again, whatever is still on the disk.
    ///
    /// # Errors
    /// The error of a failed step; the next start finishes it.
    pub(crate) fn erase(&mut self, device: &dyn DeviceKey, order: &EraseOrder) -> Result<(), Error> {
        // Kept until the erasure has effect, so that the next start of the store tries again.
        self.pending = Some(order.clone());
        let history = self.found()?.image.history.clone();
        let mut open = self.open.take().ok_or(Error::DeviceKeyMissing)?;
        open.apply(open.header.following(order.changes.next), order.changes.rows.clone());
        let kept: Vec<Kept> = order.stays.iter().flat_map(|stay| open.kept(stay)).collect();
        let successor = keys::derive_successor(&open.alias);
        let next = again(|| Ok(device.create(successor.clone())?))
            .and_then(|()| open.under(device, successor.clone(), &kept, history.clone()));
        drop(kept);
        let (next, image) = match next {
            Ok((next, image)) => (Some(next), image),
            // Without a working key the store names no key, and starts as new.
            Err(_) => (None, Image::blank(open.id, history)?),
        };
        let file = &mut self.found()?.file;
        let written = file.commit(&image.change()).or_else(|_| file.commit_in_place(&image.change()));
        let kept = next.as_ref().map(|_| successor.as_str());
        // Forgets the old key by name first, because this must not depend on the device's list.
        let forgotten =
            again(|| Ok(device.forget(open.alias.clone())?)).and_then(|()| forget_all_but(device, kept));
        drop(open);
        self.leftover = forgotten.is_err();
        if forgotten.is_ok() {
            self.pending = None;
        }
        if let Err(error) = written {
            // The next start reads the file again and finds out what is left to do.
            self.found = None;
            return Err(error);
        }
        self.pending = None;
        self.take_over(image, next);
        let again = if self.is_open() { self.reseal() } else { Ok(()) };
        self.found()?.file.shrink();
        forgotten.and(again)
    }

    /// Makes the written state the present one.
    pub(super) fn take_over(&mut self, image: Image, open: Option<Open>) {
        if let Some(found) = self.found.as_mut() {
            found.image = image;
        }
        if let Some(open) = open {
            self.open_with(open);
        }
    }

    /// Forgets device keys that could not be forgotten earlier.
    pub(crate) fn forget_stale_keys(&mut self, device: &dyn DeviceKey) {
        if let Some(open) = self.open.as_ref().filter(|_| self.leftover) {
            self.leftover = forget_all_but(device, Some(&open.alias)).is_err();
        }
    }
}

/// Calls the device, and repeats the call after a failure, because there is no later chance.
fn again<T>(ask: impl Fn() -> Result<T, Error>) -> Result<T, Error> {
    ask().or_else(|_| ask())
}

impl Open {
    /// Step 1: the rows that stay, in their present state. Rows that cannot be opened are lost: nothing stops an
    /// erasure.
    fn kept(&self, stay: &Stay) -> Vec<Kept> {
        match stay {
            Stay::Lists { from, to, alias_code } => {
                self.kept_lists(from, to, alias_code.as_ref()).into_iter().collect()
            }
            Stay::Plan { from, to, b, b_to } => self.kept_plan((from, to), (b, b_to)).unwrap_or_default(),
        }
    }

    /// Lists of a newer version stay as well, if their own code can be read.
    fn kept_lists(&self, from: &RowHandle, to: &RowHandle, alias_code: Option<&Code>) -> Option<Kept> {
        let mut row = self.row(from).ok().filter(|row| row.kind != RowKind::Nothing)?;
        let (keys, _) = PayloadKeys::unpack(&row.data).ok()?;
        let alias_code = alias_code.filter(|code| row.erases && code.pin != keys.own.pin);
        row.erases = false;
        let mut heads = vec![(Head::First, keys.own.stretched)];
        heads.extend(alias_code.map(|code| (Head::Second, code.stretched.clone())));
        Some(Kept { to: to.clone(), row, heads })
    }

    /// A plan is packed anew, because it carries the data key of its family's `b`, which changes.
    fn kept_plan(
        &self,
        (from, to): (&RowHandle, &RowHandle),
        (b, b_to): (&RowHandle, &RowHandle),
    ) -> Result<Vec<Kept>, Error> {
        let mut plan = self.row(from)?;
        let (mut keys, body) = PayloadKeys::unpack(&plan.data)?;
        let erase = keys.beside.as_mut().and_then(|beside| {
            beside.data_key = b_to.data_key.clone();
            beside.erase.clone()
        });
        plan.set_content(plan.kind, keys.pack(&body)?);
        let heads = vec![(Head::First, keys.own.stretched)];
        let mut kept = vec![Kept { to: to.clone(), row: plan, heads }];
        if let Ok(row) = self.row(b) {
            let own = PayloadKeys::unpack(&row.data).ok().filter(|_| row.kind != RowKind::Nothing);
            let mut heads: Vec<_> =
                own.map(|(keys, _)| (Head::First, keys.own.stretched)).into_iter().collect();
            heads.extend(erase.filter(|_| row.erases).map(|code| (Head::Second, code.stretched)));
            kept.push(Kept { to: b_to.clone(), row, heads });
        }
        Ok(kept)
    }

    /// The same store under another device key: the kept rows, and random bytes in all others.
    fn under(
        &self,
        device: &dyn DeviceKey,
        alias: String,
        kept: &[Kept],
        history: Vec<u8>,
    ) -> Result<(Self, Image), Error> {
        let fresh = again(|| NewStore::make(device, alias.clone(), self.id, self.header.clone()))?;
        let mut rows: Vec<(RowId, Vec<u8>)> = Vec::new();
        for Kept { to, row, heads } in kept {
            let mut row = row.clone();
            for head in to.row.slot.heads() {
                row.close_head(*head)?;
            }
            for (head, stretched) in heads {
                let root = again(|| fresh.root(device, stretched));
                // A head that cannot be made stays random.
                if let Ok(bytes) = root.and_then(|root| to.head(&self.id, &root, *head)) {
                    row.set_head(*head, bytes);
                }
            }
            rows.extend(self.seal(to, &row).ok());
        }
        fresh.fill(&rows, history)
    }
}

impl Image {
    /// A store that names no device key: it starts as new, but keeps its history.
    pub(super) fn blank(id: [u8; 16], history: Vec<u8>) -> Result<Self, Error> {
        let rows = RowId::all().map(|row| {
            let mut bytes = vec![0u8; row.slot.stored()];
            super::secret::fill_random(&mut bytes).map(|()| bytes)
        });
        Ok(Self {
            history,
            settings: Settings::default().to_bytes(),
            preamble: Preamble::blank(id).to_bytes(),
            rows: rows.collect::<Result<_, _>>()?,
        })
    }

    /// A change that writes everything except the history, which stays.
    pub(super) fn change(&self) -> Change<'_> {
        Change {
            history: None,
            settings: Some(&self.settings),
            preamble: Some(&self.preamble),
            rows: self.rows.iter().map(|row| Some(row.as_slice())).collect(),
        }
    }
}
