//! The pages of the bag.

use super::{Bag, Event, NAME, Route, State, Thing, moves_last};
use kalkyl_schema::{
    bag::{Item, Missed, When},
    form::Group,
};

use crate::{
    begin_anew::{Name, view::note},
    content::BAG,
    context::ViewContext,
    form::{Of, rows::Form},
    household::{Household, Owner},
    page::{Page, own},
    page_state::PageState,
    part::Part,
    plan::Plan,
    screen::{BlockKind, Icon},
    text::{Arg, Attr, Id, LocalizedText, Localizer},
    text_check,
};

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let Plan { bag, household, .. } = cx.data;
    let form = Form { plan: cx.data, of: Of::Bag, l10n: cx.l10n };
    let view = View { bag, household, form, page: cx.page, l10n: cx.l10n };
    match route {
        Route::All => view.all(),
        Route::Owner(owner) => view.owner(owner),
        Route::Thing(thing) => view.thing(thing),
        Route::Add(owner) => view.add(owner),
        Route::Remove(owner) => view.remove(owner),
        Route::Missing => view.missing(),
        Route::Short => view.short(),
        Route::Spare => view.spare(),
    }
}

struct View<'a> {
    bag: &'a Part<Bag>,
    household: &'a Part<Household>,
    form: Form<'a>,
    page: &'a PageState,
    l10n: &'a Localizer,
}

impl View<'_> {
    fn all(&self) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        page.title(l10n, Id::BagTitle);
        note(&mut page, l10n, self.bag.is_unreadable(), Name::Bag);
        note(&mut page, l10n, self.household.is_unreadable(), Name::Household);
        if self.bag.head_only() {
            page.text(l10n, Id::BagHeadOnly);
            page.link(Icon::Idea, l10n.lines(Id::BagShort), Route::Short);
            // Children and pets are added on other pages, too.
            for owner in self.household.owners().filter(|owner| *owner != Owner::Me) {
                page.link(icon_of(owner), self.name(owner), Route::Remove(owner));
            }
        } else {
            for owner in self.household.owners() {
                page.link(icon_of(owner), self.name(owner), Route::Owner(owner));
            }
            for said in [Id::BagQuiet, Id::BagSmall, Id::BagNeverBack, Id::BagReadyThere] {
                page.text(l10n, said);
            }
            page.link(Icon::Look, l10n.lines(Id::BagMissing), Route::Missing);
            page.link(Icon::Idea, l10n.lines(Id::BagShort), Route::Short);
            page.link(Icon::Hand, l10n.lines(Id::BagSpare), Route::Spare);
        }
        page.title(l10n, Id::BagAbout);
        self.form.rows(&mut page, Group::All);
        if !self.bag.head_only() {
            page.title(l10n, Id::BagOthers);
            if self.household.has_room_for_child() {
                page.button(Icon::Child, l10n.lines(Id::BagAddChild), Event::AddChild);
            }
            if self.household.has_room_for_pet() {
                page.button(Icon::Pet, l10n.lines(Id::BagAddPet), Event::AddPet);
            }
        }
        page
    }

    /// The things in the content's groups, followed by own things.
    fn owner(&self, owner: Owner) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        page.heading(self.name(owner));
        page.text(l10n, Id::BagOwnerText);
        if matches!(owner, Owner::Child(_)) {
            page.text(l10n, Id::BagChildFirst).icon(Icon::Look);
            page.text(l10n, Id::BagChildSecret).icon(Icon::Look);
        }
        let mut group = None;
        for item in owner.items() {
            if group != Some(item.category) {
                group = Some(item.category);
                if let Some(category) = BAG.categories.find(item.category) {
                    page.heading(l10n.lines(category.label));
                }
            }
            self.row(&mut page, Thing::Item(owner, item.number));
        }
        let own: Vec<Thing> = self.bag.own(owner).map(|own| Thing::Own(own.id)).collect();
        if !own.is_empty() {
            page.title(l10n, Id::BagOwn);
        }
        for thing in own {
            self.row(&mut page, thing);
        }
        if owner != Owner::Me {
            page.link_button(Icon::Remove, l10n.lines(Id::BagRemove), Route::Remove(owner));
        }
        page.link_button(Icon::Add, l10n.lines(Id::BagAddOwn), Route::Add(owner)).main();
        page
    }

    fn thing(&self, thing: Thing) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        let now = self.bag.state(thing);
        page.heading(self.label(thing));
        let item = self.item(thing);
        if let Some(item) = item {
            let hint = l10n.attribute_lines(item.label, Attr::Hint);
            if !hint.is_empty() {
                page.paragraph(hint);
            }
        }
        for state in State::ALL {
            page.offer(BlockKind::State, l10n.lines(state_label(state)), Event::Set(thing, state))
                .icon(state_icon(Some(state)))
                .chosen(now == Some(state));
        }
        if let Some(item) = item {
            if moves_last(item) && now == Some(State::Packed) {
                page.text(l10n, Id::BagHintGone).icon(Icon::Look);
            }
            let card = page.show(BlockKind::Card, l10n.lines(when_label(item.when))).icon(Icon::Clock);
            card.hint(l10n.lines(missed_label(item.missed)));
            if let Some(copy) = BAG.advice.find(item.copy) {
                card.hint(l10n.lines(copy.label));
            }
        }
        if let Thing::Own(id) = thing {
            page.button(Icon::Remove, l10n.lines(Id::BagRemoveOwn), Event::RemoveOwn(id));
        }
        page
    }

    fn add(&self, owner: Owner) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        page.title(l10n, Id::BagAddOwn);
        page.text(l10n, Id::BagAddOwnText);
        let text = (self.page.written(Event::Name), "");
        text_check::field(&mut page, l10n.lines(Id::BagOwnName), Event::Name, text, NAME, l10n);
        page.button(Icon::Add, l10n.lines(Id::CommonAdd), Event::AddOwn(owner)).main();
        page
    }

    fn remove(&self, owner: Owner) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        page.heading(self.name(owner));
        page.text(l10n, Id::BagRemoveText);
        page.button(Icon::Remove, l10n.lines(Id::BagRemove), Event::RemoveOwner(owner));
        page
    }

    fn missing(&self) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        page.title(l10n, Id::BagMissing);
        page.text(l10n, Id::BagMissingText);
        let before = page.builders.len();
        for owner in self.household.owners() {
            let missing = self.bag.missing(owner);
            if !missing.is_empty() {
                page.heading(self.name(owner));
            }
            for thing in missing {
                self.row(&mut page, thing);
            }
        }
        if page.builders.len() == before {
            page.text(l10n, Id::BagMissingNothing);
        }
        page
    }

    fn short(&self) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        page.title(l10n, Id::BagShort);
        page.text(l10n, Id::BagShortText);
        let children = self.household.has_children();
        let lines = BAG.core_list.iter().filter(|line| children || line.persons.me);
        page.steps(lines.map(|line| l10n.lines(line.label)));
        page
    }

    fn spare(&self) -> Page<Event> {
        let (l10n, mut page) = (self.l10n, Page::new());
        page.title(l10n, Id::BagSpare);
        page.text(l10n, Id::BagSpareText);
        page.steps(BAG.spare_set.iter().map(|line| l10n.lines(line.label)));
        page.show(BlockKind::Card, l10n.lines(Id::BagSpareWho)).icon(Icon::Person);
        page
    }

    /// Adds a row for a thing: its name, its state, and a mark if it is better moved last.
    fn row(&self, page: &mut Page<Event>, thing: Thing) {
        let state = self.bag.state(thing);
        let builder = page.link(Icon::Bag, self.label(thing), Route::Thing(thing));
        let label = state.map_or(Id::BagStateNone, state_label);
        builder.set_to(state_icon(state), vec![self.l10n.text(label)]);
        if self.item(thing).is_some_and(moves_last) {
            builder.hint(self.l10n.lines(Id::BagHintMoveLast));
        }
    }

    fn item(&self, thing: Thing) -> Option<&'static Item> {
        let Thing::Item(_, number) = thing else { return None };
        BAG.items.find(number)
    }

    fn label(&self, thing: Thing) -> Vec<LocalizedText> {
        match thing {
            Thing::Item(..) => self.item(thing).map(|item| self.l10n.lines(item.label)).unwrap_or_default(),
            Thing::Own(id) => self
                .bag
                .find(id)
                .map(|thing| own(thing.name.as_str(), self.l10n.first()))
                .into_iter()
                .collect(),
        }
    }

    fn name(&self, owner: Owner) -> Vec<LocalizedText> {
        let (id, place) = match owner {
            Owner::Me => return self.l10n.lines(Id::BagForMe),
            Owner::Child(_) => (Id::BagChild, self.household.place(owner)),
            Owner::Pet(_) => (Id::BagPet, self.household.place(owner)),
        };
        self.l10n.lines_with(id, &[("number", Arg::Number(i64::try_from(place).unwrap_or(0)))])
    }
}

fn icon_of(owner: Owner) -> Icon {
    match owner {
        Owner::Me => Icon::Person,
        Owner::Child(_) => Icon::Child,
        Owner::Pet(_) => Icon::Pet,
    }
}

fn state_label(state: State) -> Id {
    match state {
        State::Have => Id::BagStateHave,
        State::KnowWhere => Id::BagStateKnowWhere,
        State::Packed => Id::BagStatePacked,
        State::WithOther => Id::BagStateWithOther,
        State::NotNeeded => Id::BagStateNotNeeded,
        State::TooRisky => Id::BagStateTooRisky,
    }
}

fn state_icon(state: Option<State>) -> Icon {
    match state {
        None => Icon::Empty,
        Some(State::Have) => Icon::House,
        Some(State::KnowWhere) => Icon::Place,
        Some(State::Packed) => Icon::Check,
        Some(State::WithOther) => Icon::Hand,
        Some(State::NotNeeded) => Icon::Crossed,
        Some(State::TooRisky) => Icon::Pause,
    }
}

fn when_label(when: When) -> Id {
    match when {
        When::Carry => Id::BagWhenCarry,
        When::Now => Id::BagWhenNow,
        When::Grab => Id::BagWhenGrab,
        When::Later => Id::BagWhenLater,
    }
}

fn missed_label(missed: Missed) -> Id {
    match missed {
        Missed::Low => Id::BagMissedLow,
        Missed::Mid => Id::BagMissedMid,
        Missed::High => Id::BagMissedHigh,
    }
}
