//! Questions: of `content/sections/*.toml`, of the bag and of a contact (inventory 0.4).

#[cfg(feature = "build")]
use databake::Bake;
#[cfg(feature = "build")]
use serde::Deserialize;

use crate::{List, Text, flags};

/// sections.toml, each row with what stands in the section's own file.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Sections {
    /// The sections.
    #[cfg_attr(feature = "build", serde(rename = "section"))]
    pub sections: List<Section>,
}

/// A section of the plan: its questions, and what is said beside them.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Section {
    /// Permanent number.
    pub number: u16,
    /// Its title; its `.hint` says what the page is for.
    pub label: Text,
    /// Words that lead to it, searched and never shown.
    pub terms: Text,
    /// Its picture.
    pub icon: Icon,
    /// Rule by which it is shown.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Page that it has beside that of its questions.
    #[cfg_attr(feature = "build", serde(default))]
    pub page: SectionPage,
    /// It is shown in a light plan.
    #[cfg_attr(feature = "build", serde(default))]
    pub light: bool,
    /// It is one of the few that are shown first to whoever wants easy words.
    #[cfg_attr(feature = "build", serde(default))]
    pub easy: bool,
    /// Home proposes nothing of it.
    #[cfg_attr(feature = "build", serde(default))]
    pub apart: bool,
    /// It must be known by heart before a phone is gone.
    #[cfg_attr(feature = "build", serde(default))]
    pub by_heart: bool,
    /// Rule by which it stands right behind what is done when it happens, not in its own place.
    pub early: Option<Shown>,
    /// Parts of the program that it leads to, which ask the rest of what belongs to it.
    #[cfg_attr(feature = "build", serde(default))]
    pub leads: Leads,
    /// Its questions; one without any is for reading.
    #[cfg_attr(feature = "build", serde(default, rename = "question"))]
    pub questions: List<Question>,
    /// Sentences below the questions.
    #[cfg_attr(feature = "build", serde(default, rename = "guidance"))]
    pub guidance: List<Guidance>,
    /// Hints by the answers (inventory 2.7).
    #[cfg_attr(feature = "build", serde(default, rename = "hint"))]
    pub hints: List<Guidance>,
}

flags! {
    /// Parts of the program that something of the content leads to.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::form))]
    Leads {
        /// Numbers and people.
        "numbers" => numbers,
        /// Public numbers.
        "public" => public,
        /// The bag, and who is along.
        "bag" => bag,
        /// Practice by heart.
        "practice" => practice,
        /// The words that prove a yes.
        "wordlist" => wordlist,
        /// Cards that are shown in place of speaking.
        "cards" => cards,
        /// Answers that are no longer needed.
        "remove" => remove,
        /// Everything that must be known by heart before a phone is gone.
        "rehearsal" => rehearsal,
        /// Ordinary reasons why nobody answered.
        "excuses" => excuses,
        /// The companion for the way to a meeting.
        "companion" => companion,
        /// The bag's list for the head.
        "short" => short,
        /// Everything is erased.
        "erase" => erase,
        /// One more number.
        "add" => add,
        /// Another code.
        "code" => code,
        /// The codes beside the plan's own, and the drill.
        "codes" => codes,
        /// Gestures on the calculator.
        "gestures" => gestures,
        /// The phase, and what belonged to the one before.
        "changed" => changed,
    }
}

/// Page of the program on which the answers of a section stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum SectionPage {
    /// None.
    #[default]
    None,
    /// The phone: how much of the plan may be in it. Its questions are asked there alone.
    Phone,
    /// Places to go to.
    Places,
    /// Now. Its questions are reached from there.
    Now,
    /// Somebody knows where the person is. Its questions are reached from there.
    Exposed,
    /// Rights, which Home offers when nothing else is due.
    Rights,
    /// The guide for the phone and other devices. Its questions are reached from there.
    Guide,
    /// The day somebody leaves. Its questions are reached from there.
    Day,
}

/// Picture of a section.
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

/// A sentence or two beside the questions, or a hint by their answers.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Guidance {
    /// Permanent number.
    pub number: u16,
    /// Its words.
    pub label: Text,
    /// Rule by which it is shown.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
}

/// A question. Its label's `.hint` is what is said below it.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Question {
    /// Permanent number within its section.
    pub number: u16,
    /// Its words.
    pub label: Text,
    /// Kind of its answer.
    pub kind: Kind,
    /// Danger if the answer is seen.
    #[cfg_attr(feature = "build", serde(default))]
    pub sensitivity: Sensitivity,
    /// Asked once for each of these.
    #[cfg_attr(feature = "build", serde(default))]
    pub per: Per,
    /// Rule by which it is asked.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// The page it stands on, where a form has several.
    #[cfg_attr(feature = "build", serde(default))]
    pub group: Group,
    /// Its answer stands beside a number: it is needed during a call.
    #[cfg_attr(feature = "build", serde(default))]
    pub call: bool,
    /// Number of the question in which what is chosen here no longer counts ("never" wins over "ok").
    pub wins: Option<u16>,
    /// Meaning of it to the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub role: Role,
    /// Its answer is never kept.
    #[cfg_attr(feature = "build", serde(default))]
    pub passing: bool,
    /// It is not asked in a light plan, whatever its danger.
    #[cfg_attr(feature = "build", serde(default))]
    pub full_plan_only: bool,
    /// Phases in which it stands before the rest of its section: without an answer something is lost in the first hour of
    /// danger or on the first day after, and it cannot be decided then (practice 23).
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
    /// Yes, no or unsure: three options that every such question has.
    YesNo,
    /// A line of at most so many characters (Unicode scalars after NFC), never past 60.
    Text(u8),
    /// People among the contacts.
    People,
    /// Kinds of places, each with a short name if wanted. The options are the kinds.
    Places,
    /// Days of the week and parts of the day, no dates.
    Times,
    /// One date and time, which is erased when it is past.
    DateTime,
    /// "I have read this."
    Ack,
}

/// Danger of an answer if it is seen (inventory 0.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Sensitivity {
    /// It gives nothing away alone.
    S1,
    /// Personal.
    #[default]
    S2,
    /// Dangerous if it is found: shown only while it is held.
    S3,
}

/// Subjects that a question is asked once for.
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
    /// Each person, place or option that is chosen in the question with this number.
    Chosen(u16),
    /// Each step of the guide, on the step's own page.
    Step,
}

/// Page of a form with several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(rename_all = "lowercase"))]
pub enum Group {
    /// The only one.
    #[default]
    All,
    /// Ways in which both reach each other.
    Reach,
    /// Things that others can see of it.
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
    /// Nothing is packed: only the short list is shown.
    HeadOnly,
    /// Phase of the person: the answers are the phases.
    InContact,
    /// See [`Role::InContact`].
    Left,
    /// See [`Role::InContact`].
    Shelter,
    /// Somebody knows what the person does, without having been told.
    Watched,
    /// The phone is looked through every day.
    Daily,
    /// The whole plan is in this phone.
    Here,
    /// A light plan is in this phone.
    Light,
    /// The plan is in another device.
    Elsewhere,
    /// The plan is in the head alone.
    Head,
    /// The person wants to stay where she lives.
    Stays,
    /// A need with which nobody gets out quickly.
    Slow,
    /// The question for those who need the person: without an answer she may have children.
    Dependants,
    /// Children need the person.
    Children,
    /// The question whether one gets out quickly.
    Fast,
    /// First thing that is done.
    First,
    /// People who are called, in this order.
    CallOrder,
    /// Things that are done until help comes.
    Until,
    /// Times at which a place is open.
    Open,
    /// A place is open at night, too.
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
    /// A number that is reached from abroad is known by heart.
    Abroad,
    /// Something that speaks against counting on somebody.
    Doubt,
    /// The question how each step of the guide is for the person.
    Steps,
    /// A step that is done.
    Done,
    /// A step that is put off.
    Later,
    /// A step that is not safe for the person.
    NotSafe,
    /// The time of the next meeting.
    Meeting,
}

/// One answer to a question.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Choice {
    /// Permanent number within its question, 1 to 63: the bit that it is in an answer.
    pub number: u8,
    /// Its words.
    pub label: Text,
    /// Note for whoever chooses it.
    pub note: Option<Text>,
    /// Rule by which it is offered.
    #[cfg_attr(feature = "build", serde(default))]
    pub shown: Shown,
    /// Meaning of it to the program.
    #[cfg_attr(feature = "build", serde(default))]
    pub role: Role,
}

impl Choice {
    /// True if it is among some options, a bit for the number of each.
    #[must_use]
    pub fn is_in(&self, options: u64) -> bool {
        options.checked_shr(self.number.into()).unwrap_or(0) & 1 == 1
    }
}

/// Rule by which something is shown (inventory 2.6): in its phases, where all of `when` hold, one of `any`,
/// where there are some, and none of `unless`.
#[derive(Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields, default))]
pub struct Shown {
    /// In which phases.
    pub phases: Phases,
    /// All of these hold.
    pub when: List<Condition>,
    /// One of these does, where there are some.
    pub any: List<Condition>,
    /// None of these does.
    pub unless: List<Condition>,
}

/// An answer that was given: one of some options of a question; or that none of them was.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "build", derive(Deserialize, Bake), databake(path = kalkyl_schema::form))]
#[cfg_attr(feature = "build", serde(deny_unknown_fields))]
pub struct Condition {
    /// Number of the section that the question is in; that of the same form where there is none.
    pub section: Option<u16>,
    /// Number of the question.
    pub question: u16,
    /// Number of the step of the guide that it was given for; for whomever or whatever where there is none.
    pub step: Option<u16>,
    /// Numbers of the options.
    pub is: List<u8>,
    /// None of them was given.
    #[cfg_attr(feature = "build", serde(default))]
    pub not: bool,
}

flags! {
    /// Phases of the person (inventory 0.3); none stands for all.
    #[cfg_attr(feature = "build", databake(path = kalkyl_schema::form))]
    Phases {
        /// Lives with them, or has contact.
        "in-contact" => in_contact,
        /// Has left.
        "left" => left,
        /// Stays in a protected place.
        "shelter" => shelter,
    }
}
