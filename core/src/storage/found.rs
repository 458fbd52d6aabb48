//! Content found by a code: lists, a plan with the rest of its family, or the order to erase.

use super::{
    code::Pin,
    handle::{Kind, OpenRow, RowHandle, RowKind},
    order::{EraseOrder, Stay},
    payload::{Code, PayloadKeys},
    row,
    vault::Vault,
};
use crate::{error::Error, record::Record};

/// Content found by a code.
pub(crate) enum Found {
    /// Lists or a plan.
    Opened(Box<Opened>),
    /// An erase code, with its order.
    Erases(Box<Erasing>),
}

/// Opened lists, or an opened plan.
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) body: Record,
    pub(crate) family: Family,
}

/// The rest of a plan's family; empty for lists.
#[derive(Default)]
pub(crate) struct Family {
    pub(crate) lists: Lists,
    /// The erase code.
    pub(crate) erase: Option<Pin>,
    /// There was an erase code, but it no longer opens anything.
    pub(crate) erase_gone: bool,
    /// The next set-up overwrites this family, including the plan.
    pub(crate) is_next: bool,
}

/// The lists of a plan's family.
#[derive(Default)]
pub(crate) enum Lists {
    /// There never were lists.
    #[default]
    None,
    /// Deleted with their own code, or their row no longer opens.
    Gone,
    /// Present, but unreadable: damaged, or of a newer version.
    Unreadable,
    Here {
        vault: Box<Vault>,
        body: Record,
    },
}

/// A typed erase code, and the lists that it leaves.
pub(crate) struct Erasing {
    /// The handle of its row now and after the erasure.
    pub(super) b: RowHandle,
    pub(super) to: RowHandle,
    pub(super) code: Code,
    /// The lists of its row, with their later handle.
    pub(crate) lists: Option<Box<Opened>>,
}

impl Erasing {
    /// The order of an erase code alone: its lists stay, and it becomes an alias code for them.
    pub(crate) fn order(&self) -> EraseOrder {
        EraseOrder::keeping(vec![self.stay(Some(self.code.clone()))])
    }

    /// The order of an erase code if the change it was chosen for failed: the open vault stays unchanged, and so do the
    /// code's lists.
    pub(crate) fn order_beside(&self, open: &Vault) -> EraseOrder {
        let stay = open.stay();
        let own = (stay.b() != self.b.row).then(|| self.stay(None));
        EraseOrder::keeping([stay].into_iter().chain(own).collect())
    }

    /// The lists of this code, which stay.
    pub(super) fn stay(&self, alias_code: Option<Code>) -> Stay {
        Stay::Lists { from: self.b.clone(), to: self.to.clone(), alias_code }
    }
}

impl Opened {
    pub(super) fn lists(vault: Vault, body: Record) -> Box<Self> {
        Box::new(Self { vault, body, family: Family::default() })
    }

    /// A plan, with the rest of its family.
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
