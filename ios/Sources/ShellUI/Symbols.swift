#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  extension Icon {
    /// The system's symbol, from the sets of iOS 13 to 15. No symbol says more than its word.
    var symbol: String {
      switch self {
      case .calculator: "plus.slash.minus"
      case .history: "clock.arrow.circlepath"
      case .back: "chevron.backward"
      case .next: "chevron.forward"
      case .more: "ellipsis"
      case .add: "plus"
      case .remove: "trash"
      case .edit: "pencil"
      case .up: "arrow.up"
      case .down: "arrow.down"
      case .check: "checkmark"
      case .empty: "circle"
      case .list: "list.bullet"
      case .bag: "bag"
      case .person: "person"
      case .people: "person.2"
      case .child: "face.smiling"
      case .pet: "hare"
      case .paper: "doc.text"
      case .money: "creditcard"
      case .key: "key"
      case .phone: "phone"
      case .health: "cross.case"
      case .clothes: "tshirt"
      case .heart: "heart"
      case .house: "house"
      case .place: "mappin"
      case .look: "eye"
      case .hand: "hand.raised"
      case .crossed: "nosign"
      case .pause: "pause"
      case .language: "text.bubble"
      case .textSize: "textformat.size"
      case .settings: "gearshape"
      case .digits: "number"
      case .clock: "clock"
      case .speak: "speaker.wave.2"
      case .search: "magnifyingglass"
      case .book: "book"
      case .idea: "lightbulb"
      }
    }
  }

  /// An icon beside its word; only the word is spoken.
  struct IconView: View {
    let icon: Icon
    let look: Look
    let color: Color

    var body: some View {
      Image(systemName: icon.symbol)
        .font(look.font(Size.row))
        .foregroundColor(color)
        .frame(minWidth: Size.icon * look.unit, minHeight: Size.icon * look.unit)
        .accessibilityHidden(true)
    }
  }
#endif
