//! Contents that a code opens: lists, a plan with the rest of its family, or the order to erase.

use super::{
    code::Pin,
    handle::{Kind, OpenRow, RowHandle, RowKind},
    order::{EraseOrder, Stay},
    payload::{Code, PayloadKeys},
    row,
    vault::Vault,
};
use crate::{error::Error, record::Record};

/// Contents that a code opens.
pub(crate) enum Found {
    /// Lists or a plan.
    Opened(Box<Opened>),
    /// The order to erase.
    Erases(Box<Erasing>),
}

/// Something open.
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) body: Record,
    pub(crate) family: Family,
}

/// The rest of a plan's family; nothing beside lists.
#[derive(Default)]
pub(crate) struct Family {
    pub(crate) lists: Lists,
    /// The code that erases.
    pub(crate) erase: Option<Pin>,
    /// There was one, and it opens nothing any more.
    pub(crate) erase_gone: bool,
    /// The next set-up takes this family, and ends the plan.
    pub(crate) is_next: bool,
}

/// The lists beside a plan.
#[derive(Default)]
pub(crate) enum Lists {
    /// There never were any.
    #[default]
    None,
    /// Somebody deleted them with their own code, or their row does not open any more.
    Gone,
    /// They are there, and cannot be read: damaged, or of a newer version.
    Unreadable,
    Here {
        vault: Box<Vault>,
        body: Record,
    },
}

/// A code that erases, as it was typed, and what it leaves.
pub(crate) struct Erasing {
    /// The row that it belongs to, and how this is reached afterwards.
    pub(super) b: RowHandle,
    pub(super) to: RowHandle,
    pub(super) code: Code,
    /// The lists there, as they will be.
    pub(crate) lists: Option<Box<Opened>>,
}

impl Erasing {
    /// The order that the code gives where it changes nothing: its lists stay, and it becomes another code for them.
    pub(crate) fn order(&self) -> EraseOrder {
        EraseOrder::keeping(vec![self.stay(Some(self.code.clone()))])
    }

    /// The order that it gives where its change could not be made: what is open stays as it is, and so do its lists.
    pub(crate) fn order_beside(&self, open: &Vault) -> EraseOrder {
        let stay = open.stay();
        let own = (stay.b() != self.b.row).then(|| self.stay(None));
        EraseOrder::keeping([stay].into_iter().chain(own).collect())
    }

    /// Its lists, which stay.
    pub(super) fn stay(&self, alias_code: Option<Code>) -> Stay {
        Stay::Lists { from: self.b.clone(), to: self.to.clone(), alias_code }
    }
}

impl Opened {
    pub(super) fn lists(vault: Vault, body: Record) -> Box<Self> {
        Box::new(Self { vault, body, family: Family::default() })
    }

    /// A plan, with what its key opens beside it, and the family that the next set-up takes.
    pub(super) fn plan(
        vault: Vault,
        body: Record,
        b: Result<OpenRow, Error>,
        next: row::Family,
    ) -> Box<Self> {
        let carried = vault.keys.beside.as_ref();
        let knows_code = carried.is_some_and(|beside| beside.lists_pin.is_some());
        let erase = carried.and_then(|beside| beside.erase.as_ref()).map(|code| code.pin.clone());
        let armed = b.as_ref().is_ok_and(|row| row.erases);
        let lists = match b {
            Ok(row) if row.kind == RowKind::Lists => match (vault.b(), PayloadKeys::unpack(&row.data)) {
                (Some(handle), Ok((keys, body))) => {
                    let vault = Vault { handle, kind: Kind::Lists, keys, typed: None };
                    Lists::Here { vault: Box::new(vault), body }
                }
                _ => Lists::Unreadable,
            },
            Ok(row) if row.kind != RowKind::Nothing => Lists::Unreadable,
            _ if knows_code => Lists::Gone,
            _ => Lists::None,
        };
        let family = Family {
            lists,
            erase_gone: erase.is_some() && !armed,
            erase: erase.filter(|_| armed),
            is_next: vault.handle.row.family == next,
        };
        Box::new(Self { vault, body, family })
    }
}
