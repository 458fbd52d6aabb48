//! The list of features, and the routes and events made from it. `app/dispatch.rs` makes the calls from the same list.
//!
//! A feature is a folder: `mod.rs` has its data, its `Route` and its `Event`, `update.rs` the effect of each event,
//! `view.rs` the blocks of each route, `tests.rs` its tests. A new feature is added here in one line.

/// Hands the list of features to a macro: the name of the variant, and the module.
macro_rules! features {
    ($generate:ident) => {
        $generate! {
            History => history,
            SetUp => setup,
            Lists => lists,
            Plan => plan,
            Now => now,
            PhoneCheck => phone_check,
            Bag => bag,
            Contacts => contacts,
            Practice => practice,
            Phrasebook => phrasebook,
            WordList => wordlist,
            Settings => settings,
            About => about,
            Codes => codes,
            Drill => drill,
            ChangeCode => change_code,
            BeginAnew => begin_anew,
            Form => form,
            Search => search,
            Guide => guide,
            Companion => companion,
            Cards => cards,
            Together => together,
        }
    };
}
pub(crate) use features;

macro_rules! routes {
    ($($variant:ident => $module:ident),* $(,)?) => {
        /// Page on the stack.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(crate) enum Route {
            /// The calculator itself, at the bottom of the stack.
            Calculator,
            $($variant(crate::$module::Route)),*
        }

        /// Event of a feature's page.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Event {
            $($variant(crate::$module::Event)),*
        }

        $(
            impl From<crate::$module::Route> for Route {
                fn from(route: crate::$module::Route) -> Self {
                    Self::$variant(route)
                }
            }

            impl From<crate::$module::Event> for Event {
                fn from(event: crate::$module::Event) -> Self {
                    Self::$variant(event)
                }
            }
        )*
    };
}
features!(routes);
