//! Updates of the agreed words.

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
            cx.data.wordlist.edit()?.propose(&mut rng);
            if asked { Transition::Pop(1) } else { Transition::Stay }
        }
        Event::Use => {
            cx.data.wordlist.edit()?.use_next();
            Transition::Pop(1)
        }
        Event::TakeBack => {
            cx.data.wordlist.edit()?.take_back();
            Transition::Stay
        }
    })
}
