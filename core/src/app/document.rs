//! Opened content: lists or a plan, with the vault that stores them.

use crate::{
    change_code,
    codes::Codes,
    error::Error,
    lists::Lists,
    part::Part,
    plan::{Opening, Plan},
    record::Record,
    rng,
    settings::Prefs,
    storage::{Kind, Opened, Vault},
    testing::fullest,
    text::{LocaleTag, Localizer},
};

/// An opened vault.
#[derive(Clone)]
pub(super) struct Unlocked {
    pub(super) vault: Vault,
    pub(super) document: Document,
    /// Other codes of a plan's family; empty for lists.
    pub(super) codes: Codes,
    pub(super) opening: Opening,
    /// Random number of this opening: suggestions start at a different place each time, so that they do not identify
    /// the app.
    pub(super) seed: usize,
}

/// Content of a vault.
#[derive(Clone, PartialEq)]
pub(super) enum Document {
    Lists(Box<Lists>),
    Plan(Box<Plan>),
}

impl Unlocked {
    pub(super) fn read(opened: Opened, phone: LocaleTag) -> Result<Self, Error> {
        let Opened { vault, body, family } = opened;
        let document = Document::from_record(vault.kind(), body, phone)?;
        let codes = Codes::read(family, &vault, document.prefs().first());
        let seed = rng::system_seed().map_or(0, |seed| rng::seeded(seed)(usize::MAX));
        Ok(Self { vault, document, codes, opening: Opening::default(), seed })
    }

    /// Replaces a part by a text, so that it cannot be read.
    #[cfg(feature = "test-util")]
    pub(super) fn spoil(&mut self, key: u64, text: &str, phone: LocaleTag) {
        let spoilt = self.document.to_record().and_then(|mut fields| {
            fields.put(key, &String::from(text));
            Document::from_record(self.vault.kind(), fields, phone)
        });
        if let Ok(document) = spoilt {
            self.document = document;
        }
    }

    /// Puts so many tenths of the fullest plan in the place of an open one; its settings stay.
    pub(super) fn fill(&mut self, tenths: usize) {
        if let Document::Plan(plan) = &mut self.document
            && let Ok(mut full) = fullest::plan(&mut fullest::Noise(7), tenths)
        {
            std::mem::swap(&mut full.prefs, &mut plan.prefs);
            **plan = full;
        }
    }

    /// Data for the change of a code.
    pub(super) fn change_code(&mut self) -> change_code::Data<'_> {
        let Self { document, codes, vault, .. } = self;
        match document {
            Document::Lists(_) => change_code::Data::Lists(vault),
            Document::Plan(plan) => change_code::Data::Plan(plan, codes, vault),
        }
    }

    pub(super) fn l10n(&self) -> Localizer {
        let prefs = self.document.prefs();
        let worker = self.opening.together.as_ref().map(|session| session.language);
        let worker = worker.filter(|language| *language != prefs.first());
        Localizer::new(prefs.first(), worker.or(prefs.second()))
    }
}

impl Document {
    pub(super) fn new(kind: Kind, prefs: Prefs) -> Self {
        match kind {
            Kind::Lists => Self::Lists(Box::new(Lists::new(prefs))),
            Kind::Plan => Self::Plan(Box::new(Plan::new(prefs))),
        }
    }

    fn from_record(kind: Kind, body: Record, phone: LocaleTag) -> Result<Self, Error> {
        Ok(match kind {
            Kind::Lists => Self::Lists(Box::new(Lists::from_record(body, phone)?)),
            Kind::Plan => Self::Plan(Box::new(Plan::from_record(body, phone)?)),
        })
    }

    pub(super) fn is_plan(&self) -> bool {
        matches!(self, Self::Plan(_))
    }

    pub(super) fn prefs(&self) -> &Part<Prefs> {
        match self {
            Self::Lists(lists) => &lists.prefs,
            Self::Plan(plan) => &plan.prefs,
        }
    }

    pub(super) fn prefs_mut(&mut self) -> &mut Part<Prefs> {
        match self {
            Self::Lists(lists) => &mut lists.prefs,
            Self::Plan(plan) => &mut plan.prefs,
        }
    }

    /// Marks that a text was written and kept. The mark is kept with it.
    pub(super) fn mark_written(&mut self) {
        let Self::Plan(plan) = self else { return };
        if let Ok(prefs) = plan.prefs.edit() {
            prefs.wrote = true;
        }
    }

    pub(super) fn to_record(&self) -> Result<Record, Error> {
        match self {
            Self::Lists(lists) => Record::of(&**lists),
            Self::Plan(plan) => Record::of(&**plan),
        }
    }
}
