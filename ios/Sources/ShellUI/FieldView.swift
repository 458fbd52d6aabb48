#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI
  import UIKit

  /// A line to write in, with its label above and what is said about it below.
  struct FieldView: View {
    let block: Block
    let look: Look
    let model: Model

    var body: some View {
      VStack(alignment: .leading, spacing: 4) {
        Lines(texts: labels, ground: .plain(look), look: look)
          .accessibilityHidden(true)
        PlainField(
          text: block.value, input: block.input, label: labels.first,
          size: Size.row * look.unit, color: UIColor(look.text),
          written: { model.write(block.id, $0) }
        )
        .on(ground)
        if !rest.isEmpty {
          Lines(texts: rest, ground: .plain(look), look: look)
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(SwiftUI.Text(spoken(rest)))
        }
      }
    }

    private var labels: [Kalkyl.Text] {
      block.texts.filter { $0.role == .label || $0.role == .second }
    }

    private var rest: [Kalkyl.Text] {
      block.texts.filter { $0.role != .label && $0.role != .second }
    }

    private var ground: Ground {
      var ground = Ground.surface(look)
      ground.border = look.quiet
      return ground
    }
  }

  private struct PlainField: UIViewRepresentable {
    let text: String
    let input: Input
    /// In the first language: a field has one voice.
    let label: Kalkyl.Text?
    let size: Double
    let color: UIColor
    let written: (String) -> Void

    func makeCoordinator() -> Coordinator { Coordinator() }

    func makeUIView(context: Context) -> PlainTextView {
      let view = PlainTextView()
      view.delegate = context.coordinator
      return view
    }

    func updateUIView(_ view: PlainTextView, context: Context) {
      context.coordinator.written = written
      view.font = .systemFont(ofSize: size)
      view.textColor = color
      view.accessibilityLabel = label?.spoken
      view.accessibilityLanguage = label?.language
      // What is being written stays as it is; what the core has changed is shown.
      if view.markedTextRange == nil, view.text != text { view.text = text }
      view.input = input
    }

    func sizeThatFits(_ proposal: ProposedViewSize, uiView: PlainTextView, context: Context)
      -> CGSize?
    {
      guard let width = proposal.width, width.isFinite, width > 0 else { return nil }
      let high = uiView.sizeThatFits(CGSize(width: width, height: .greatestFiniteMagnitude))
      return CGSize(width: width, height: max(Size.target, high.height))
    }

    @MainActor final class Coordinator: NSObject, UITextViewDelegate {
      var written: (String) -> Void = { _ in }

      func textViewDidChange(_ view: UITextView) { written(view.text) }

      func textView(
        _ view: UITextView, shouldChangeTextIn range: NSRange, replacementText text: String
      ) -> Bool {
        guard text == "\n" else { return true }
        view.resignFirstResponder()
        return false
      }

      func textView(
        _ view: UITextView, editMenuForTextIn range: NSRange, suggestedActions: [UIMenuElement]
      ) -> UIMenu? {
        UIMenu(children: [])
      }
    }
  }

  /// Nothing that is written here is learnt, suggested, filled in, kept, copied, pasted or dragged away.
  private final class PlainTextView: UITextView {
    init() {
      super.init(frame: .zero, textContainer: nil)
      backgroundColor = .clear
      isScrollEnabled = false
      // The whole surface is to be touched.
      textContainerInset = UIEdgeInsets(top: 16, left: 9, bottom: 16, right: 9)
      returnKeyType = .done
      autocapitalizationType = .sentences
      // The keyboard suggests and learns with these alone.
      autocorrectionType = .no
      spellCheckingType = .no
      smartQuotesType = .no
      smartDashesType = .no
      smartInsertDeleteType = .no
      textContentType = nil
      if #available(iOS 17, *) { inlinePredictionType = .no }
      if #available(iOS 18, *) { writingToolsBehavior = .none }
      dataDetectorTypes = []
      allowsEditingTextAttributes = false
      textDragInteraction?.isEnabled = false
      pasteConfiguration = nil
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
      nil
    }

    /// A number runs from left to right in every language, on the keyboard for telephone numbers.
    var input = Input.text {
      didSet {
        guard input == .number else { return }
        if keyboardType != .phonePad { keyboardType = .phonePad }
        if let all = textRange(from: beginningOfDocument, to: endOfDocument) {
          setBaseWritingDirection(.leftToRight, for: all)
        }
      }
    }

    /// No menu, no shortcut: neither copying out nor pasting what another app left.
    override func canPerformAction(_ action: Selector, withSender sender: Any?) -> Bool { false }

    override func buildMenu(with builder: any UIMenuBuilder) {
      super.buildMenu(with: builder)
      if #available(iOS 17, *) { builder.remove(menu: .autoFill) }
    }

    override var editingInteractionConfiguration: UIEditingInteractionConfiguration { .none }
  }
#endif
