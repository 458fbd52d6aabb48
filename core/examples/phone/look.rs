//! Colours from SCREENS.md, and a sign for every icon.

use kalkyl::{Direction, Icon};
use ratatui::style::{Color, Style};

/// The colours of one brightness.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    background: Color,
    text: Color,
    quiet: Color,
    surface: Color,
    chosen: (Color, Color),
    accent: (Color, Color),
}

const fn rgb(hex: u32) -> Color {
    Color::Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT: Look = Look {
    background: rgb(0xFA_FA_FA),
    text: rgb(0x1B_1B_1B),
    quiet: rgb(0x47_47_47),
    surface: rgb(0xEF_EF_EF),
    chosen: (rgb(0xDC_EB_F2), rgb(0x0E_3F_55)),
    accent: (rgb(0x0F_4C_66), rgb(0xFF_FF_FF)),
};

const DARK: Look = Look {
    background: rgb(0x12_12_12),
    text: rgb(0xED_ED_ED),
    quiet: rgb(0xBD_BD_BD),
    surface: rgb(0x24_24_24),
    chosen: (rgb(0x16_32_3F), rgb(0xCF_E8_F4)),
    accent: (rgb(0x95_CC_E6), rgb(0x0A_25_33)),
};

impl Look {
    pub(crate) fn new(dark: bool) -> Self {
        if dark { DARK } else { LIGHT }
    }

    pub(crate) fn page(&self) -> Style {
        Style::new().bg(self.background).fg(self.text)
    }

    pub(crate) fn quiet(&self) -> Style {
        Style::new().fg(self.quiet)
    }

    pub(crate) fn surface(&self) -> Style {
        Style::new().bg(self.surface)
    }

    pub(crate) fn chosen(&self) -> Style {
        Style::new().bg(self.chosen.0).fg(self.chosen.1)
    }

    pub(crate) fn accent(&self) -> Style {
        Style::new().bg(self.accent.0).fg(self.accent.1)
    }

    /// Style of the mark at the element with the keyboard focus.
    pub(crate) fn focus(&self) -> Style {
        Style::new().fg(self.accent.0)
    }
}

/// A sign of one cell. Signs that point along the line follow the direction of the text.
pub(crate) fn sign(icon: Icon, direction: Direction) -> &'static str {
    let right_to_left = direction == Direction::RightToLeft;
    match icon {
        Icon::Calculator => "▦",
        Icon::History => "◷",
        Icon::Back if right_to_left => "›",
        Icon::Back => "‹",
        Icon::Next if right_to_left => "‹",
        Icon::Next => "›",
        Icon::More => "…",
        Icon::Add => "+",
        Icon::Remove => "×",
        Icon::Edit => "✎",
        Icon::Up => "↑",
        Icon::Down => "↓",
        Icon::Check => "✓",
        Icon::Empty => "○",
        Icon::List => "≡",
        Icon::Bag => "◫",
        Icon::Person => "♟",
        Icon::People => "⁂",
        Icon::Child => "☺",
        Icon::Pet => "♞",
        Icon::Paper => "▤",
        Icon::Money => "¤",
        Icon::Key => "⚷",
        Icon::Phone => "☏",
        Icon::Health => "⊞",
        Icon::Clothes => "◊",
        Icon::Heart => "♡",
        Icon::House => "⌂",
        Icon::Place => "⌖",
        Icon::Look => "◉",
        Icon::Hand => "☞",
        Icon::Crossed => "⊘",
        Icon::Pause => "‖",
        Icon::Language => "❝",
        Icon::TextSize => "ª",
        Icon::Settings => "⚙",
        Icon::Digits => "#",
        Icon::Clock => "◴",
        Icon::Speak => "♪",
        Icon::Search => "⌕",
        Icon::Book => "▥",
        Icon::Idea => "☼",
    }
}
