//! The pages of the check of the phone.

use super::{Advice, Event, Route, advice, decision, questions, section};
use crate::{
    bag,
    begin_anew::{Name, view::note},
    codes, contacts,
    content::SECTIONS,
    context::ViewContext,
    now,
    page::Page,
    plan::Plan,
    screen::{BlockKind, Icon},
    text::{Id, Localizer},
};

/// Text and button after the surface for a light plan was touched but not held.
const LESS_TOUCHED: [Id; 2] = [Id::PhoneLessTouched, Id::PhoneLessTwice];

pub(crate) fn view(cx: &ViewContext<'_, &Plan>, route: Route) -> Page<Event> {
    let (l10n, mut page) = (cx.l10n, Page::new());
    match route {
        Route::Check => {
            if let Some(section) = section() {
                page.explained_title(l10n, section.label);
            }
            unreadable(&mut page, cx.data, l10n);
            page.text(l10n, Id::PhoneAnswers);
            for question in questions() {
                page.heading(l10n.lines(question.label));
                for option in question.options {
                    page.offer(
                        BlockKind::State,
                        l10n.lines(option.label),
                        Event::Answer(question.number, option.number),
                    )
                    .chosen(cx.page.chosen(question.number) == Some(option.number));
                }
            }
            page.button(Icon::Pause, l10n.lines(Id::PhoneLater), Event::Later);
            page.button(Icon::Next, l10n.lines(Id::PhoneAdvice), Event::Advice).main();
        }
        Route::Advice => decide(&mut page, cx),
        Route::Less => {
            page.title(l10n, Id::PhoneLess);
            if cx.page.touched {
                page.second_touch(l10n, LESS_TOUCHED, Event::LessTouched);
            }
            page.text(l10n, Id::PhoneLessText);
            unreadable(&mut page, cx.data, l10n);
            page.text(l10n, Id::PhoneLessGoes);
            page.text(l10n, Id::PhoneLessStays);
            page.hold_button(l10n, Id::PhoneLessHold, Event::Less);
        }
        Route::Pictured => {
            page.title(l10n, Id::PhonePictured);
            page.text(l10n, Id::PhonePicturedText);
            page.text(l10n, Id::PhonePicturedCloud);
        }
        Route::End { head } => end(&mut page, l10n, head),
    }
    page
}

/// Notes on unreadable parts that block a decision, each with a link to begin it anew.
fn unreadable(page: &mut Page<Event>, plan: &Plan, l10n: &Localizer) {
    note(page, l10n, plan.contacts.is_unreadable(), Name::Contacts);
    for section in SECTIONS.sections.into_iter().filter(|section| section.light) {
        note(page, l10n, plan.is_unreadable(section.number), Name::Section(section.number));
    }
}

fn decide(page: &mut Page<Event>, cx: &ViewContext<'_, &Plan>) {
    let l10n = cx.l10n;
    let Some((of, question)) = decision() else { return };
    page.title(l10n, question.label);
    let said = match advice(cx.page) {
        Advice::None => Id::PhoneAdviceNone,
        Advice::Here => Id::PhoneAdviceHere,
        Advice::Light => Id::PhoneAdviceLight,
        Advice::Elsewhere => Id::PhoneAdviceOther,
    };
    page.show(BlockKind::Card, l10n.lines(said)).icon(Icon::Idea);
    page.text(l10n, Id::PhoneSpy);
    page.text(l10n, Id::PhoneOwn);
    let chosen = cx.data.chosen(of, question, 0);
    for option in question.options {
        page.offer(BlockKind::Choice, l10n.lines(option.label), Event::Decide(option.number))
            .chosen(option.is_in(chosen));
    }
    page.button(Icon::Pause, l10n.lines(Id::PhoneLater), Event::Later);
}

/// End page for a plan that is kept elsewhere: nothing more is stored, and links to pages that need no plan.
fn end(page: &mut Page<Event>, l10n: &Localizer, head: bool) {
    page.title(l10n, Id::PhoneEndTitle);
    page.text(l10n, if head { Id::PhoneEndHead } else { Id::PhoneEndOther });
    page.title(l10n, Id::PhoneEndRead);
    page.link(Icon::Hand, l10n.lines(Id::NowOpen), now::Route::Now { second: false });
    page.link(Icon::Search, l10n.lines(Id::ContactsPublic), contacts::Route::DIRECTORY);
    page.link(Icon::List, l10n.lines(Id::BagShort), bag::Route::Short);
    page.text(l10n, Id::PhoneEndLeft).icon(Icon::Look);
    page.link_button(Icon::Remove, l10n.lines(Id::PhoneEndErase), codes::Route::Now);
}
