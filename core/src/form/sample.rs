//! A section with a question of every kind, for tests: the content has not all of them yet.

use kalkyl_schema::{
    List, Text,
    form::{Choice, Condition, Group, Kind, Per, Phases, Question, Role, Sensitivity, Shown},
};

use super::roles;
use crate::{plan::Plan, text::Id};

/// Number of the section.
pub(crate) const SECTION: u16 = u16::MAX;

const LABEL: Text = Text(Id::CommonNext as u16);
const ALWAYS: Shown = Shown {
    phases: Phases { in_contact: false, left: false, shelter: false },
    when: List(&[]),
    any: List(&[]),
    unless: List(&[]),
};

const OPTIONS: List<Choice> = List(&[option(1), option(2), option(3)]);

const fn option(number: u8) -> Choice {
    Choice { number, label: LABEL, note: None, shown: ALWAYS, role: Role::None }
}

const fn question(number: u16, kind: Kind) -> Question {
    Question {
        number,
        label: LABEL,
        kind,
        sensitivity: Sensitivity::S2,
        per: Per::Once,
        shown: ALWAYS,
        group: Group::All,
        call: false,
        wins: None,
        role: Role::None,
        passing: false,
        full_plan_only: false,
        essential: None,
        options: OPTIONS,
    }
}

const fn hidden(number: u16, kind: Kind) -> Question {
    Question { sensitivity: Sensitivity::S3, ..question(number, kind) }
}

/// One question of each kind, in the order of [`Kind`]; hidden ones (choice, multi, text); one that wins over the
/// second; one per place and one per child; one shown by the answer to the first, and one for people who have left;
/// more hidden ones.
pub(crate) const QUESTIONS: List<Question> = List(&[
    question(1, Kind::Choice),
    question(2, Kind::Multi),
    question(3, Kind::YesNo),
    question(4, Kind::Text(8)),
    question(5, Kind::People),
    question(6, Kind::Places),
    question(7, Kind::Times),
    question(8, Kind::DateTime),
    question(9, Kind::Ack),
    hidden(10, Kind::Choice),
    hidden(11, Kind::Multi),
    hidden(12, Kind::Text(40)),
    Question { wins: Some(2), ..question(13, Kind::Multi) },
    Question { per: Per::Chosen(6), ..question(14, Kind::YesNo) },
    Question { per: Per::Child, ..question(15, Kind::Choice) },
    Question {
        shown: Shown {
            when: List(&[Condition {
                section: None,
                question: 1,
                step: None,
                is: List(&[2, 3]),
                not: false,
            }]),
            unless: List(&[Condition { section: None, question: 3, step: None, is: List(&[1]), not: false }]),
            ..ALWAYS
        },
        ..question(16, Kind::Ack)
    },
    Question {
        shown: Shown { phases: Phases { in_contact: false, left: true, shelter: false }, ..ALWAYS },
        ..question(17, Kind::Ack)
    },
    hidden(18, Kind::People),
    hidden(19, Kind::Times),
    hidden(20, Kind::Ack),
]);

/// Chooses the option with this role, for tests.
pub(crate) fn choose(plan: &mut Plan, role: Role) {
    let (of, question) = roles::question_with(role).expect("the content has it");
    let option = question.options.iter().find(|option| option.role == role).expect("an option");
    plan.edit_answers(of).expect("reads").expect("is there").choose(question, 0, option.number);
}
