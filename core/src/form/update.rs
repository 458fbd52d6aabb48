//! Updates of answers.

use kalkyl_schema::form::Kind;

use super::{
    Answer, Asked, Event, Moment, Route,
    answer::Places,
    is_open,
    rows::Form,
    visible::{counts, is_essential, is_on_form},
};
use crate::{
    context::{Context, Transition},
    error::{Error, Field, Reason},
    plan::Plan,
    reveal::{self, Way},
    short_text::{ShortText, is_blank},
    text::Id,
    text_check::{self, FieldKind},
};

pub(crate) fn update(cx: &mut Context<'_, &mut Plan>, event: Event) -> Result<Transition, Error> {
    match event {
        Event::Text | Event::PlaceName => Ok(Transition::Stay),
        Event::Reveal(_) => {
            reveal::touch(cx.page, event, Way::of(cx.data.prefs.touch_shows), cx.now);
            Ok(Transition::Stay)
        }
        Event::Next(asked) | Event::NextSubject(asked) => {
            let is_text = asked.question().is_some_and(|question| matches!(question.kind, Kind::Text(_)));
            if is_text && cx.page.written(Event::Text).is_some() {
                keep_text(cx, asked)?;
            }
            Ok(match event {
                Event::NextSubject(_) => next_subject(cx, asked),
                _ => next(cx.data, asked),
            })
        }
        Event::Weeks(asked, weeks) => Ok(Transition::replace(Route::Week(asked, weeks))),
        Event::Batch(batch) => {
            cx.page.batch = Some(batch);
            Ok(Transition::Stay)
        }
        Event::AddChild => {
            cx.data.household.edit()?.add_child()?;
            Ok(Transition::Stay)
        }
        Event::Choose(asked, option) if asked.question().is_some_and(|question| question.passing) => {
            cx.page.tick(asked.question, option);
            Ok(Transition::Stay)
        }
        // The page of a question that is no longer asked may still lie below another page.
        Event::Choose(asked, _)
        | Event::ChooseTimes(asked, ..)
        | Event::Person(asked, _)
        | Event::PlaceKind(asked, ..)
        | Event::Moment(asked, ..)
        | Event::Read(asked)
        | Event::KeepText(asked)
        | Event::KeepPlace(asked, _)
            if !asked.question().is_some_and(|question| counts(asked.of, question, cx.data)) =>
        {
            Ok(Transition::Stay)
        }
        Event::KeepText(asked) => keep_text(cx, asked),
        Event::KeepPlace(asked, place) => keep_place(cx, asked, place),
        Event::Choose(asked, _)
        | Event::ChooseTimes(asked, ..)
        | Event::Person(asked, _)
        | Event::PlaceKind(asked, ..)
        | Event::RemovePlace(asked, _)
        | Event::Moment(asked, ..)
        | Event::Read(asked)
        | Event::Clear(asked) => answer(cx, asked, event),
    }
}

/// Handles answers that consist of a single touch.
fn answer(cx: &mut Context<'_, &mut Plan>, asked: Asked, event: Event) -> Result<Transition, Error> {
    let Some(question) = asked.question() else { return Ok(Transition::Stay) };
    // While the answer is hidden, a touch only ever adds a choice: nobody could see that it removed one.
    let unseen = !is_open(question, asked, cx.page, cx.now.monotonic);
    let Some(answers) = cx.data.edit_answers(asked.of)? else { return Ok(Transition::Stay) };
    let subject = asked.subject;
    let done = match event {
        Event::Choose(_, option) => {
            let bit = 1u64.checked_shl(option.into()).unwrap_or(0);
            if !unseen || answers.chosen(question, subject) & bit == 0 {
                answers.choose(question, subject, option);
            }
            Transition::Stay
        }
        Event::ChooseTimes(_, days, part) => {
            let times = days.part(part);
            if !unseen || answers.chosen(question, subject) & times != times {
                answers.choose_times(question, subject, days, part);
            }
            Transition::Stay
        }
        Event::Person(_, person) => {
            let mut people = match answers.answer(question, subject) {
                Some(Answer::People(people)) => people.clone(),
                _ => Vec::new(),
            };
            match people.iter().position(|id| *id == person) {
                Some(_) if unseen => {}
                Some(at) => drop(people.remove(at)),
                None => people.push(person),
            }
            answers.set(question, subject, (!people.is_empty()).then_some(Answer::People(people)));
            Transition::Stay
        }
        Event::PlaceKind(_, place, kind) => {
            let mut places = places(answers.answer(question, subject));
            let done = match place {
                None => Transition::replace(Route::Place(asked, Some(places.add(kind)?))),
                Some(id) => {
                    places.find_mut(id).into_iter().for_each(|place| place.kind = kind);
                    Transition::Stay
                }
            };
            answers.set(question, subject, Some(Answer::Places(places)));
            return Ok(done);
        }
        Event::RemovePlace(_, id) => {
            let mut places = places(answers.answer(question, subject));
            places.remove(id);
            // Stored even without any place, so that no id is given twice.
            answers.set(question, subject, Some(Answer::Places(places)));
            answers.forget_subject(asked.of.questions(), question.number, id);
            return Ok(Transition::Pop(1));
        }
        Event::Moment(_, day, minute) => {
            answers.set(question, subject, Moment::new(day, minute).map(Answer::Moment));
            return Ok(Transition::Pop(2));
        }
        Event::Read(_) => {
            let read = !unseen && answers.answer(question, subject).is_some();
            answers.set(question, subject, (!read).then_some(Answer::Read(())));
            Transition::Stay
        }
        Event::Clear(_) => {
            answers.set(question, subject, None);
            Transition::Stay
        }
        _ => Transition::Stay,
    };
    Ok(match event {
        Event::Clear(_) => Transition::Notice(Id::FormCleared),
        _ if unseen => Transition::Notice(Id::FormSaved),
        _ => done,
    })
}

fn places(answer: Option<&Answer>) -> Places {
    match answer {
        Some(Answer::Places(places)) => places.clone(),
        _ => Places::default(),
    }
}

/// Stores the text of a field; an empty field removes the answer.
fn keep_text(cx: &mut Context<'_, &mut Plan>, asked: Asked) -> Result<Transition, Error> {
    let Some(question) = asked.question() else { return Ok(Transition::Stay) };
    let Some(written) = cx.page.written(Event::Text) else { return Ok(Transition::Pop(1)) };
    let Kind::Text(most) = question.kind else { return Ok(Transition::Stay) };
    let unseen = !is_open(question, asked, cx.page, cx.now.monotonic);
    if unseen && is_blank(written) {
        return Ok(Transition::Pop(1));
    }
    let text = if is_blank(written) { None } else { Some(cautious(cx, Event::Text, most)?) };
    if let Some(answers) = cx.data.edit_answers(asked.of)? {
        answers.set(question, asked.subject, text.map(Answer::Text));
    }
    Ok(Transition::Pop(1))
}

/// The text of a field, of at most `MAX` characters, if the text check accepts it.
fn cautious<const MAX: usize>(
    cx: &mut Context<'_, &mut Plan>,
    field: Event,
    most: u8,
) -> Result<ShortText<MAX>, Error> {
    let text: ShortText<MAX> = cx.page.short_text(field)?;
    if text.as_str().chars().count() > usize::from(most) {
        return Err(Error::Invalid { field: Field::Line, reason: Reason::TooLong });
    }
    text_check::settle(cx.page, text_check::judge(cx.page, text.as_str(), FieldKind::Text), text.as_str())?;
    Ok(text)
}

fn keep_place(cx: &mut Context<'_, &mut Plan>, asked: Asked, id: u32) -> Result<Transition, Error> {
    let Some(question) = asked.question() else { return Ok(Transition::Stay) };
    let Some(written) = cx.page.written(Event::PlaceName) else { return Ok(Transition::Pop(1)) };
    let unseen = !cx.page.is_shown(Event::Reveal(asked), cx.now.monotonic);
    if cx.data.keeps_no_hidden() || unseen && is_blank(written) {
        return Ok(Transition::Pop(1));
    }
    let name = if is_blank(written) { None } else { Some(text_check::checked(cx.page, Event::PlaceName)?) };
    if let Some(answers) = cx.data.edit_answers(asked.of)? {
        let mut places = places(answers.answer(question, asked.subject));
        places.find_mut(id).into_iter().for_each(|place| place.name.clone_from(&name));
        answers.set(question, asked.subject, Some(Answer::Places(places)));
    }
    Ok(Transition::Pop(1))
}

/// The next subject of a question, or back to the list of subjects after the last.
fn next_subject(cx: &Context<'_, &mut Plan>, asked: Asked) -> Transition {
    let form = Form { plan: cx.data, of: asked.of, l10n: &cx.l10n };
    let subjects = asked.question().map(|question| form.subjects(question)).unwrap_or_default();
    let mut later = subjects.into_iter().skip_while(|(subject, _)| *subject != asked.subject).skip(1);
    match later.next() {
        Some((subject, _)) => Transition::replace(Route::Question(asked.of_subject(subject))),
        None => Transition::Pop(1),
    }
}

/// The next question on the same page of a section, or back to the page after the last.
fn next(plan: &Plan, asked: Asked) -> Transition {
    let questions = asked.of.questions();
    let first = asked.question().is_some_and(|question| is_essential(question, plan));
    let later = questions.iter().skip_while(|question| question.number != asked.question).skip(1);
    let mut later = later
        .filter(|question| is_on_form(question, asked.of, plan) && is_essential(question, plan) == first);
    match later.next() {
        Some(question) => Transition::replace(super::rows::route_of(asked.of, question)),
        None => Transition::Pop(1),
    }
}
