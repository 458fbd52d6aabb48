use super::{update::update, *};
use crate::{
    companion::Unfinished,
    content::SECTIONS,
    context::{Gesture, Transition},
    error::Error,
    form::Answer,
    plan::sample::Open,
    record::Kept,
};

impl Open {
    fn decide(&mut self, role: Role) -> Result<Transition, Error> {
        let (_, question) = decision().expect("the content has it");
        let option = question.options.iter().find(|option| option.role == role).expect("an option");
        self.act(update, Event::Decide(option.number), Gesture::Tap)
    }
}

fn number(fits: impl Fn(&Question) -> bool) -> u16 {
    questions().find(|question| fits(question)).expect("a question").number
}

fn yes_no() -> Vec<u16> {
    questions().filter(|question| question.passing).map(|question| question.number).collect()
}

#[test]
fn the_advice_is_the_safer_one_where_somebody_is_unsure_or_has_not_answered() {
    let watched = number(|question| question.role == Role::Watched);
    let looked = number(|question| !question.passing);
    let daily =
        u8::try_from(questions().find(|q| q.number == looked).expect("it").options.len()).expect("few");
    let others: Vec<u16> = yes_no().into_iter().filter(|number| *number != watched).collect();
    const YES: u8 = 1;
    const NO: u8 = 2;
    const UNSURE: u8 = 3;
    // The phone was never searched, and every answer is no.
    let calm: Vec<(u16, u8)> = yes_no().into_iter().map(|number| (number, NO)).chain([(looked, 1)]).collect();
    let but = |changes: &[(u16, u8)]| {
        let mut answers = calm.clone();
        answers.retain(|(number, _)| !changes.iter().any(|(changed, _)| changed == number));
        answers.extend(changes.iter().filter(|(_, option)| *option != 0));
        answers
    };
    for (answers, expected) in [
        (vec![], Advice::None),
        (but(&[]), Advice::Here),
        (but(&[(others[0], YES)]), Advice::Here),
        (but(&[(others[0], YES), (others[1], YES)]), Advice::Light),
        (but(&[(others[0], UNSURE)]), Advice::Here),
        (but(&[(others[0], UNSURE), (others[1], UNSURE)]), Advice::Light),
        (but(&[(others[0], 0), (others[1], 0)]), Advice::Light),
        (but(&[(looked, daily)]), Advice::Light),
        (but(&[(watched, YES)]), Advice::Elsewhere),
        (but(&[(watched, YES), (looked, daily)]), Advice::Elsewhere),
    ] {
        let mut page = PageState::default();
        answers.iter().for_each(|(question, option)| page.choose(*question, *option));
        assert_eq!(advice(&page), expected, "{answers:?}");
    }
}

#[test]
fn of_all_answers_only_two_are_kept_and_only_with_a_decision() {
    let mut open = Open::new();
    for question in questions() {
        open.act(update, Event::Answer(question.number, 1), Gesture::Tap).expect("is chosen");
    }
    let before = open.plan.clone();
    open.act(update, Event::Advice, Gesture::Tap).expect("turns");
    assert!(open.plan == before, "an answer was kept without a decision");
    assert_eq!(open.decide(Role::Here), Ok(Transition::Pop(1)));
    let section = section().expect("the content has it");
    let (of, all) = (Of::Section(section.number), section.questions);
    let answers = open.plan.answers(of).expect("there are some");
    let kept: Vec<u16> = all
        .iter()
        .filter(|question| answers.answer(question, 0).is_some())
        .map(|question| question.number)
        .collect();
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(kept.iter().all(|number| !yes_no().contains(number)) && open.plan.is_decided());
}

#[test]
fn where_the_plan_is_to_be_somewhere_else_nothing_more_is_kept_and_here_is_taken_back() {
    for (role, head) in [(Role::Elsewhere, false), (Role::Head, true)] {
        let mut open = Open::new();
        let before = open.plan.clone();
        assert_eq!(open.decide(role), Ok(Transition::push(Route::End { head })));
        assert!(open.plan == before && open.opening.elsewhere == Some(head) && !open.opening.phone_later);
        open.decide(Role::Here).expect("is kept");
        assert!(open.plan.is_decided() && open.opening.elsewhere.is_none());
        open.plan.unfinished = Some(Kept::Known(Unfinished::first_of_all()));
        open.decide(role).expect("is taken back");
        assert!(!open.plan.is_decided() && open.plan.unfinished.is_none());
    }
}

#[test]
fn keeping_less_is_held_or_touched_twice_and_takes_out_what_is_hidden() {
    for way in [Event::Less, Event::LessTouched] {
        let mut open = Open::new();
        let hidden: Vec<_> = SECTIONS
            .sections
            .iter()
            .flat_map(|section| {
                section.questions.iter().map(move |question| (Of::Section(section.number), question))
            })
            .filter(|(_, question)| crate::form::is_hidden(question))
            .collect();
        assert!(!hidden.is_empty());
        for (of, question) in &hidden {
            let answers = open.plan.edit_answers(*of).expect("can be read").expect("is there");
            answers.set(question, 0, Some(Answer::Choice(1)));
            answers.put(9_999, 0, Answer::Choice(1));
        }
        open.plan.household.edit().expect("reads").add_child().expect("room");
        let alias = crate::short_text::ShortText::new("Sykursen").expect("a name");
        let id = open.plan.contacts.edit().expect("reads").add(alias, None).expect("room");
        let contact = open.plan.contacts.edit().expect("reads").find_mut(id).expect("is there");
        contact.note = crate::short_text::ShortText::new("ring efter lunch").ok();
        let shown = open.bench.page.chosen(1);
        assert_eq!(open.decide(Role::Light), Ok(Transition::turn(Route::Less)));
        let before = open.plan.clone();
        open.act(update, Event::Less, Gesture::Tap).expect("is offered");
        assert!(open.plan == before && open.bench.page.touched && shown.is_none());
        let gesture = if way == Event::Less { Gesture::Hold } else { Gesture::Tap };
        assert_eq!(open.act(update, way, gesture), Ok(Transition::Only(crate::plan::Route::Home.into())));
        assert!(open.plan.is_light());
        for (of, question) in &hidden {
            assert!(open.plan.answers(*of).is_none_or(|answers| answers.answer(question, 0).is_none()));
        }
        assert!(open.plan.contacts.find(id).is_some_and(|contact| contact.note.is_none()));
        assert_eq!(open.plan.household.owners().count(), 1, "a child is kept");
        // Nothing is left to remove.
        let light = open.plan.clone();
        open.plan.lighten().expect("can be read");
        assert!(open.plan == light);
    }
}
