//! An opened row, and its access to the other row of its family.

use super::{
    code::Pin,
    handle::{Kind, RowHandle},
    order::{EraseOrder, Stay},
    payload::{Code, PayloadKeys},
    row::{RowId, Slot},
    secret,
};

/// An opened row, and its means to reach the row again.
#[derive(Clone)]
pub(crate) struct Vault {
    pub(super) handle: RowHandle,
    pub(super) kind: Kind,
    pub(super) keys: PayloadKeys,
    /// The alias code by which lists were opened; `None` if it was their own code.
    pub(super) typed: Option<Pin>,
}

impl Vault {
    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Its row.
    pub(crate) fn row(&self) -> RowId {
        self.handle.row
    }

    /// Its own code.
    pub(crate) fn pin(&self) -> &Pin {
        &self.keys.own.pin
    }

    /// The code by which it was opened.
    pub(crate) fn typed(&self) -> &Pin {
        self.typed.as_ref().unwrap_or(&self.keys.own.pin)
    }

    /// True if the plan gave this code to its lists.
    pub(crate) fn knows_code(&self, pin: &Pin) -> bool {
        self.keys.beside.as_ref().and_then(|beside| beside.lists_pin.as_ref()) == Some(pin)
    }

    /// The erase code in a plan's payload.
    pub(super) fn erase(&self) -> Option<&Code> {
        self.keys.beside.as_ref().and_then(|beside| beside.erase.as_ref())
    }

    /// The erase code in typed form.
    pub(crate) fn erase_pin(&self) -> Option<&Pin> {
        self.erase().map(|code| &code.pin)
    }

    /// Row `b` of a plan's family.
    pub(super) fn b(&self) -> Option<RowHandle> {
        let row = self.handle.row.family.row(Slot::B);
        self.keys.beside.as_ref().map(|beside| RowHandle { row, data_key: beside.data_key.clone() })
    }

    /// The plan with another code recorded for its lists, or with none.
    pub(crate) fn with_lists(&self, pin: Option<&Pin>) -> Self {
        let mut vault = self.clone();
        if let Some(beside) = &mut vault.keys.beside {
            beside.lists_pin = pin.cloned();
        }
        vault
    }

    /// The plan without an erase code.
    pub(crate) fn without_erase(&self) -> Self {
        let mut vault = self.clone();
        if let Some(beside) = &mut vault.keys.beside {
            beside.erase = None;
        }
        vault
    }

    /// True for the same row under the same data key.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.handle.row == other.handle.row
            && secret::ct_eq(self.handle.data_key.expose(), other.handle.data_key.expose())
    }

    /// The whole family, with unchanged handles.
    pub(super) fn stay(&self) -> Stay {
        let (from, to) = (self.handle.clone(), self.handle.clone());
        match (self.kind, self.b()) {
            (Kind::Plan, Some(b)) => Stay::Plan { from, to, b_to: b.clone(), b },
            (_, _) => Stay::Lists { from, to, alias_code: None },
        }
    }

    /// The order to erase everything except the lists of this plan, if there are any.
    pub(crate) fn order(&self) -> EraseOrder {
        // Without random bytes nothing stays: nothing stops an erasure.
        let stay = self.b().and_then(|from| {
            let to = RowHandle::make(from.row).ok()?;
            Some(Stay::Lists { from, to, alias_code: self.erase().cloned() })
        });
        EraseOrder::keeping(stay.into_iter().collect())
    }
}

#[cfg(test)]
impl Vault {
    /// A vault of no store, for tests of decisions about vaults.
    pub(crate) fn sample(kind: Kind, code: &str) -> Self {
        let slot = if kind == Kind::Plan { Slot::A } else { Slot::B };
        let row = super::row::Family::at(0).row(slot);
        let pin = Pin::new(code.as_bytes()).expect("a code");
        let own = Code { stretched: super::secret::Secret::make().expect("random"), pin };
        Self {
            handle: RowHandle::make(row).expect("random"),
            kind,
            keys: PayloadKeys::new(own, None),
            typed: None,
        }
    }
}
