//! The store opened with the device key: header and rows under the outer layer, which is encrypted anew at every write.

use super::{
    derived::{DerivedKeys, ask},
    dummy::Dummy,
    file::Image,
    handle::{OpenRow, RowHandle},
    header::{Header, Preamble, Settings},
    keys::{self, RootKey},
    payload::{BesideKeys, Code, PayloadKeys},
    row::{self, Family, RowId},
    seal,
    secret::{self, Secret},
};
use crate::{error::Error, host::DeviceKey};

/// The open store.
pub(super) struct Open {
    pub(super) id: [u8; 16],
    pub(super) alias: String,
    outer: Secret,
    pub(super) header: Header,
    rows: Vec<Inner>,
    pub(super) dummy: Dummy,
}

/// A row under the outer layer.
#[derive(Clone)]
enum Inner {
    Open(Vec<u8>),
    /// Its outer seal failed: kept unchanged, so that rewriting the other rows loses nothing.
    Unreadable(Vec<u8>),
}

/// New bytes of a row for the file; `None` if the present bytes stay.
type Resealed = Option<Vec<u8>>;

/// Rows that change together, and the family of the next set-up, if that changes.
#[derive(Clone, Default)]
pub(super) struct Changes {
    pub(super) rows: Vec<(RowId, Vec<u8>)>,
    pub(super) next: Option<Family>,
}

impl From<Vec<(RowId, Vec<u8>)>> for Changes {
    fn from(rows: Vec<(RowId, Vec<u8>)>) -> Self {
        Self { rows, next: None }
    }
}

/// A header under one device key, not yet in a file.
pub(super) struct NewStore {
    id: [u8; 16],
    alias: String,
    outer: Secret,
    header: Header,
}

impl NewStore {
    /// A header for the device key `alias`, which must exist. A store keeps its `id` for the lifetime of its file: the
    /// id is in plaintext, and a changed one would prove an erasure to somebody with two copies.
    pub(super) fn make(
        device: &dyn DeviceKey,
        alias: String,
        id: [u8; 16],
        header: Header,
    ) -> Result<Self, Error> {
        let outer = ask(device, &alias, &keys::outer_input(&id))?;
        Ok(Self { id, alias, outer, header })
    }

    /// The root key of a stretched code in this store.
    pub(super) fn root(&self, device: &dyn DeviceKey, stretched: &Secret) -> Result<RootKey, Error> {
        let answered = ask(device, &self.alias, stretched.expose())?;
        Ok(RootKey::derive(&self.header.salt, stretched, &answered))
    }

    /// Fills the store with these rows, and random bytes in all others; returns it with the content of the file.
    pub(super) fn fill(self, kept: &[(RowId, Vec<u8>)], history: Vec<u8>) -> Result<(Open, Image), Error> {
        let row = |row: RowId| match kept.iter().find(|(kept, _)| *kept == row) {
            Some((_, inner)) => Ok(Inner::Open(inner.clone())),
            None => row.random().map(Inner::Open),
        };
        let open = Open {
            dummy: Dummy::make(&self.id)?,
            id: self.id,
            alias: self.alias,
            outer: self.outer,
            header: self.header,
            rows: RowId::all().map(row).collect::<Result<_, _>>()?,
        };
        let (preamble, rows) = open.sealed(&open.header, &[])?;
        // All rows are present: none is unreadable here.
        let rows = rows.into_iter().flatten().collect();
        let image = Image { history, settings: Settings::default().to_bytes(), preamble, rows };
        Ok((open, image))
    }
}

/// A new store's id.
pub(super) fn make_id() -> Result<[u8; 16], Error> {
    let mut id = [0u8; 16];
    secret::fill_random(&mut id)?;
    Ok(id)
}

impl Open {
    /// Opens the outer layer of a file's content.
    ///
    /// # Errors
    /// [`Error::Damaged`] if no row belongs to the header's write: header and rows are from different times.
    pub(super) fn new(
        preamble: &Preamble,
        image: &Image,
        alias: String,
        outer: Secret,
        header: Header,
    ) -> Result<Self, Error> {
        let id = preamble.store;
        let open = |row, bytes: &Vec<u8>| match seal::open(
            &outer,
            &row::outer_aad(&id, header.generation, row),
            bytes,
        ) {
            Ok(inner) => Inner::Open(inner.to_vec()),
            Err(_) => Inner::Unreadable(bytes.clone()),
        };
        let rows: Vec<_> = RowId::all().zip(&image.rows).map(|(row, bytes)| open(row, bytes)).collect();
        if rows.iter().all(|row| matches!(row, Inner::Unreadable(_))) {
            return Err(Error::Damaged);
        }
        Ok(Self { id, alias, outer, header, rows, dummy: Dummy::make(&id)? })
    }

    /// Preamble and rows of the next write, with these rows changed; unreadable rows stay.
    pub(super) fn sealed(
        &self,
        header: &Header,
        changes: &[(RowId, Vec<u8>)],
    ) -> Result<(Vec<u8>, Vec<Resealed>), Error> {
        let mut sealed = Vec::with_capacity(self.rows.len());
        for (row, inner) in RowId::all().zip(&self.rows) {
            let changed = changes.iter().find(|(changed, _)| *changed == row).map(|(_, bytes)| bytes);
            sealed.push(match (changed, inner) {
                (Some(bytes), _) | (None, Inner::Open(bytes)) => {
                    let aad = row::outer_aad(&self.id, header.generation, row);
                    Some(seal::seal(&self.outer, &aad, bytes)?)
                }
                (None, Inner::Unreadable(_)) => None,
            });
        }
        let preamble = Preamble::seal(self.id, &self.alias, &self.outer, header)?;
        Ok((preamble.to_bytes(), sealed))
    }

    /// Makes the written changes the present state.
    pub(super) fn apply(&mut self, header: Header, changes: Vec<(RowId, Vec<u8>)>) {
        self.header = header;
        for (row, inner) in changes {
            if let Some(place) = self.rows.get_mut(usize::from(row.index())) {
                *place = Inner::Open(inner);
            }
        }
    }

    /// Bytes of a row below the outer layer. An unreadable row cannot be opened with any code.
    pub(super) fn inner(&self, row: RowId) -> Result<&[u8], Error> {
        match self.rows.get(usize::from(row.index())) {
            Some(Inner::Open(bytes) | Inner::Unreadable(bytes)) => Ok(bytes),
            None => Err(Error::Damaged),
        }
    }

    /// Opens the row of a handle. This fails if the row no longer belongs to the handle: a set-up that was still
    /// running may have overwritten its family.
    pub(super) fn row(&self, handle: &RowHandle) -> Result<OpenRow, Error> {
        handle.open(&self.id, self.inner(handle.row)?)
    }

    /// Seals a row for the file.
    pub(super) fn seal(&self, handle: &RowHandle, row: &OpenRow) -> Result<(RowId, Vec<u8>), Error> {
        Ok((handle.row, handle.seal(&self.id, row)?))
    }

    /// The root key, if it was derived with the device key now in use.
    pub(super) fn root<'a>(&self, derived: &'a DerivedKeys) -> Result<&'a RootKey, Error> {
        if derived.alias == self.alias { Ok(&derived.root) } else { Err(Error::Storage) }
    }
}

/// Keys of a new plan: its own code, and its new `b`.
pub(super) fn plan_keys(own: Code, b: &RowHandle) -> PayloadKeys {
    let beside = BesideKeys { data_key: b.data_key.clone(), lists_pin: None, erase: None };
    PayloadKeys::new(own, Some(beside))
}

#[cfg(test)]
impl Open {
    pub(super) fn packed_length(&self, vault: &super::vault::Vault, body: &crate::record::Record) -> usize {
        vault.keys.pack(body).map_or(0, |packed| packed.len())
    }

    pub(super) fn inner_rows(&self) -> Vec<Vec<u8>> {
        self.rows.iter().map(|(Inner::Open(bytes) | Inner::Unreadable(bytes))| bytes.clone()).collect()
    }
}
