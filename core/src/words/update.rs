//! Updates of the words that were agreed on.

use super::Event;
use crate::{
    context::{Context, Transition},
    error::Error,
    plan::Plan,
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    Ok(match event {
        Event::Propose { asked } => {
            let mut rng = cx.rng()?;
            cx.data.words.edit()?.propose(&mut rng);
            if asked { Transition::Pop(1) } else { Transition::Stay }
        }
        Event::Strike => {
            cx.data.words.edit()?.strike();
            Transition::Pop(1)
        }
        Event::TakeBack => {
            cx.data.words.edit()?.take_back();
            Transition::Stay
        }
    })
}
