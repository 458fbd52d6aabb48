//! Updates of the companion.

use super::{Event, Route, Unfinished, after, find};
use crate::{
    content::COMPANION,
    context::{Context, Transition},
    error::Error,
    plan::{self, Data},
    record::Kept,
};

pub(crate) fn update(cx: &mut Context<'_, Data<'_>>, event: Event) -> Result<Transition, Error> {
    Ok(match event {
        Event::Begin(sequence) => {
            match COMPANION.sequences.find(sequence).and_then(|all| all.cards.first()) {
                Some(card) => {
                    come_to(cx, sequence, card.number);
                    Transition::push(Route::Card { sequence, card: card.number })
                }
                None => Transition::Stay,
            }
        }
        Event::Next(sequence, card) => match find(sequence, card).and_then(|(all, _)| after(all, card)) {
            Some(next) => {
                come_to(cx, sequence, next.number);
                Transition::push(Route::Card { sequence, card: next.number })
            }
            None => end(cx),
        },
        Event::End => end(cx),
        Event::Excuse(number) => {
            cx.page.choose(0, number);
            Transition::Stay
        }
    })
}

/// Keeps how far a sequence has come: not of the day, not where little is kept, and not where the plan is to be elsewhere.
fn come_to(cx: &mut Context<'_, Data<'_>>, sequence: u16, card: u16) {
    let is_day = find(sequence, card).is_none_or(|(sequence, _)| sequence.day);
    if !is_day && cx.data.keeps_way() {
        cx.data.plan.unfinished = Some(Kept::Known(Unfinished::new(sequence, card, cx.now.hour())));
    }
}

fn end(cx: &mut Context<'_, Data<'_>>) -> Transition {
    cx.data.plan.unfinished = None;
    Transition::Only(plan::Route::Home.into())
}
