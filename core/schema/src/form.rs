//! Questions: of `content/sections/*.toml`, of the bag and of a contact (inventory 0.4).

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{List, Text, flags};

/// sections.toml, each row with the content of the section's own file.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Sections {
    /// The sections.
    #[cfg_attr(feature = "build", serde(rename = "section"))]
    pub sections: List<Section>,
}

/// A section of the plan: its questions, and texts about them.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Section {
    /// Permanent number.
    pub number: u16,
    /// Its title; the `.hint` explains the page.
    pub label: Text,
    /// Search terms, which are never shown.
    pub terms: Text,
    /// Its icon.
    pub icon: Icon,
    /// Rule for showing it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Page of the program for its answers, besides the page of its questions.
    #[cfg_attr(feature = "build", serde(default))]
    pub page: SectionPage,
    /// True if it is shown in a light plan.
    #[cfg_attr(feature = "build", serde(default))]
    pub light: bool,
    /// True for the few sections that a person who wants easy words sees first.
    #[cfg_attr(feature = "build", serde(default))]
    pub easy: bool,
    /// True if Home proposes nothing of it.
    #[cfg_attr(feature = "build", serde(default))]
    pub apart: bool,
    /// True if it must be memorised before the phone is given away.
    #[cfg_attr(feature = "build", serde(default))]
    pub by_heart: bool,
    /// Rule for moving it directly behind the section of Now.
    pub early: Option<Shown>,
    /// Links to parts of the program with related questions.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Its questions; a section without any is for reading.
    #[cfg_attr(feature = "build", serde(default, rename = "question"))]
    pub questions: List<Question>,
    /// Sentences below the questions.
    #[cfg_attr(feature = "build", serde(default, rename = "guidance"))]
    pub guidance: List<Guidance>,
    /// Hints that depend on the answers (inventory 2.7).
    #[cfg_attr(feature = "build", serde(default, rename = "hint"))]
    pub hints: List<Guidance>,
}

flags! {
    /// Parts of the program that content can link to.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::form))]
    Leads {
        /// Numbers and people.
        "numbers" => numbers,
        /// Public numbers.
        "public" => public,
        /// The bag, and the household.
        "bag" => bag,
        /// Practice by heart.
        "practice" => practice,
        /// The words that confirm a yes.
        "wordlist" => wordlist,
        /// Cards to show instead of speaking.
        "cards" => cards,
        /// Answers, for removing those that are no longer needed.
        "remove" => remove,
        /// Everything to memorise before the phone is given away.
        "rehearsal" => rehearsal,
        /// Ordinary reasons for not having answered.
        "excuses" => excuses,
        /// The companion for the way to a meeting.
        "companion" => companion,
        /// The bag's list for memorising.
        "short" => short,
        /// Erasing everything.
        "erase" => erase,
        /// Adding a number.
        "add" => add,
        /// Choosing another code.
        "code" => code,
        /// The plan's other codes, and the drill.
        "codes" => codes,
        /// Gestures on the calculator.
        "gestures" => gestures,
        /// The phase, and data of the earlier phase.
        "changed" => changed,
    }
}

/// Page of the program that shows the answers of a section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum SectionPage {
    /// None.
    #[default]
    None,
    /// The phone: the check how much of the plan may be in it. Only that page asks its questions.
    Phone,
    /// Places to go to.
    Places,
    /// Now, which links to its questions.
    Now,
    /// The page for when somebody has found out where the person is, which links to its questions.
    Exposed,
    /// Rights, which Home offers if nothing else is due.
    Rights,
    /// The guide for the phone and other devices, which links to its questions.
    Guide,
    /// The day somebody leaves, which links to its questions.
    Day,
}

/// Icon of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Icon {
    /// A bag.
    Bag,
    /// A book.
    Book,
    /// A child.
    Child,
    /// A clock.
    Clock,
    /// Clothes.
    Clothes,
    /// A hand.
    Hand,
    /// A sign of health care.
    Health,
    /// A heart.
    Heart,
    /// A house.
    House,
    /// A lamp.
    Idea,
    /// A key.
    Key,
    /// Letters.
    Language,
    /// An eye.
    Look,
    /// Coins or notes.
    Money,
    /// A sheet of paper.
    Paper,
    /// Some people.
    People,
    /// A person.
    Person,
    /// An animal.
    Pet,
    /// A telephone.
    Phone,
    /// A mark on a map.
    Place,
}

/// A sentence or two about the questions, or a hint that depends on their answers.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Guidance {
    /// Permanent number.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// Rule for showing it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
}

/// A question. The `.hint` of its label is shown below it.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Question {
    /// Permanent number within its section.
    pub number: u16,
    /// Its text.
    pub label: Text,
    /// Kind of its answer.
    pub kind: Kind,
    /// Danger of its answer if seen by others.
    #[cfg_attr(feature = "build", serde(default))]
    pub sensitivity: Sensitivity,
    /// Subjects that the question is asked for, once each.
    #[cfg_attr(feature = "build", serde(default))]
    pub per: Per,
    /// Rule for asking it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Page of the form on which it is asked, if the form has several.
    #[cfg_attr(feature = "build", serde(default))]
    pub group: Group,
    /// True if its answer is shown next to the number, for use during a call.
    #[cfg_attr(feature = "build", serde(default))]
    pub call: bool,
    /// Number of the question in which options chosen here no longer count ("never" wins over "ok").
    pub wins: Option<u16>,
    /// Its meaning to the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub role: Role,
    /// True if its answer is never stored.
    #[cfg_attr(feature = "build", serde(default))]
    pub passing: bool,
    /// True if a light plan does not ask it, however harmless its answer.
    #[cfg_attr(feature = "build", serde(default))]
    pub full_plan_only: bool,
    /// Phases in which it precedes the rest of its section: a missing answer would cost something in the first hour of
    /// danger or on the first day after, and cannot be decided then (practice 23).
    pub essential: Option<Phases>,
    /// Options that can be chosen.
    #[cfg_attr(feature = "build", serde(default, rename = "option"))]
    pub options: List<Choice>,
}

/// Kind of an answer (inventory 0.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "kebab-case"))]
pub enum Kind {
    /// Exactly one option.
    Choice,
    /// Any number of options.
    Multi,
    /// Yes, no or unsure: the same three options in every such question.
    YesNo,
    /// A line of at most this many characters (Unicode scalars after NFC), never more than 60.
    Text(u8),
    /// Contacts.
    People,
    /// Kinds of places, each with an optional short name. The options are the kinds.
    Places,
    /// Days of the week and parts of the day, no dates.
    Times,
    /// One date and time, erased when past.
    DateTime,
    /// "I have read this."
    Ack,
}

/// Danger of an answer if seen by others (inventory 0.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Sensitivity {
    /// Reveals nothing by itself.
    S1,
    /// Personal.
    #[default]
    S2,
    /// Dangerous if found: shown only while held.
    S3,
}

/// Subjects of a question, which is asked once for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "kebab-case"))]
pub enum Per {
    /// Once.
    #[default]
    Once,
    /// Each child.
    Child,
    /// The person, and each child.
    SelfAndChild,
    /// Each contact, place or option chosen in the question with this number.
    Chosen(u16),
    /// Each step of the guide, on the step's own page.
    Step,
}

/// Page of a form, if it has several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Group {
    /// The only one.
    #[default]
    All,
    /// Ways of contact in both directions.
    Reach,
    /// Traces of the contact that others can see.
    Shows,
    /// Helpers without a number.
    Person,
}

/// Meaning of a question or an option to the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "kebab-case"))]
pub enum Role {
    /// Nothing.
    #[default]
    None,
    /// They may call.
    Calls,
    /// They may send texts.
    Texts,
    /// Times at which they can be reached.
    Hours,
    /// Nothing is packed: only the short list for memorising is shown.
    HeadOnly,
    /// Phase of the person: the options are the phases.
    InContact,
    /// See [`Role::InContact`].
    Left,
    /// See [`Role::InContact`].
    Shelter,
    /// Somebody learns what the person does without being told.
    Watched,
    /// The phone is searched every day.
    Daily,
    /// The whole plan is in this phone.
    Here,
    /// A light plan is in this phone.
    Light,
    /// The plan is kept in another device.
    Elsewhere,
    /// The plan is only memorised.
    Head,
    /// The person wants to stay in the present home.
    Stays,
    /// A need that prevents getting out quickly.
    Slow,
    /// The question about people who depend on the person: without an answer, there may be children.
    Dependants,
    /// Children depend on the person.
    Children,
    /// The question if the person can get out quickly.
    Fast,
    /// The first thing to do.
    First,
    /// Contacts to call, in this order.
    CallOrder,
    /// Things to do until help comes.
    Until,
    /// Opening hours of a place.
    Open,
    /// A place that is open at night, too.
    Always,
    /// The options of every yes-no question.
    Yes,
    /// See [`Role::Yes`].
    No,
    /// See [`Role::Yes`].
    Unsure,
    /// A need for easy words.
    Easy,
    /// People who can help.
    Helpers,
    /// A number that can be called from abroad is memorised.
    Abroad,
    /// A reason not to rely on a contact.
    Doubt,
    /// The question about the state of each step of the guide.
    Steps,
    /// A step that is done.
    Done,
    /// A step that is postponed.
    Later,
    /// A step that is not safe for the person.
    NotSafe,
    /// The time of the next meeting.
    Meeting,
}

/// An option of a question.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Choice {
    /// Permanent number within its question, 1 to 63, and the index of its bit in an answer.
    pub number: u8,
    /// Its text.
    pub label: Text,
    /// Note shown when it is chosen.
    pub note: Option<Text>,
    /// Rule for offering it.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Its meaning to the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub role: Role,
}

impl Choice {
    /// True if this option is among `options`, which are bits by number.
    #[must_use]
    pub fn is_in(&self, options: u64) -> bool {
        options.checked_shr(self.number.into()).unwrap_or(0) & 1 == 1
    }
}

/// Rule for showing something (inventory 2.6): in one of its phases, if all conditions of `when` hold, one of `any` (if
/// there are any), and none of `unless`.
#[derive(Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields, default))]
pub struct Shown {
    /// Phases in which it is shown.
    pub phases: Phases,
    /// Conditions that must all hold.
    pub when: List<Condition>,
    /// Conditions of which one must hold, if there are any.
    pub any: List<Condition>,
    /// Conditions of which none may hold.
    pub unless: List<Condition>,
}

/// A condition on an answer: one of some options of a question was chosen, or none of them was.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Condition {
    /// Number of the question's section; the same form if `None`.
    pub section: Option<u16>,
    /// Number of the question.
    pub question: u16,
    /// Number of the guide's step that the answer is about; any subject if `None`.
    pub step: Option<u16>,
    /// Numbers of the options.
    pub is: List<u8>,
    /// True if none of the options may have been chosen.
    #[cfg_attr(feature = "build", serde(default))]
    pub not: bool,
}

flags! {
    /// Phases of the person (inventory 0.3); none set means all.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::form))]
    Phases {
        /// Lives with them, or is in contact.
        "in-contact" => in_contact,
        /// Has left.
        "left" => left,
        /// Stays in a protected place.
        "shelter" => shelter,
    }
}
