//! Updates of the companion.

use kalkyl_schema::companion::{Card, Sequence};

use super::{EXCUSES, Event, Route, Unfinished, find, offer::keeps_card};
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
            let sequence = COMPANION.sequences.find(sequence);
            let first = sequence.and_then(|sequence| Some((sequence, sequence.cards.first()?)));
            first.map_or(Transition::Stay, |(sequence, card)| show(cx, sequence, card))
        }
        Event::Next(sequence, card) => match find(sequence, card) {
            Some((sequence, card)) => match sequence.cards.after(card.number) {
                Some(next) => show(cx, sequence, next),
                None => end(cx),
            },
            None => Transition::Stay,
        },
        Event::End => end(cx),
        Event::Excuse(number) => {
            cx.page.choose(EXCUSES, number);
            Transition::Stay
        }
    })
}

/// Shows a card and stores it as the current one, except in the day's sequence.
fn show(cx: &mut Context<'_, Data<'_>>, sequence: &Sequence, card: &Card) -> Transition {
    let keeps = !sequence.day && keeps_card(cx.data.plan, cx.data.opening);
    let unfinished = Unfinished::new(sequence.number, card.number, cx.now.hour());
    cx.data.plan.unfinished = keeps.then_some(Kept::Known(unfinished));
    Transition::push(Route::Card { sequence: sequence.number, card: card.number })
}

fn end(cx: &mut Context<'_, Data<'_>>) -> Transition {
    cx.data.plan.unfinished = None;
    Transition::Only(plan::Route::Home.into())
}
