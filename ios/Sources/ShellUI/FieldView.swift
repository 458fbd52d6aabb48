#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI
  import UIKit

  /// A text field, with its label above and hints and notices below.
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
    /// Label in the first language only: a field is spoken by one voice.
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
      // Text that is being written stays as it is; only a value that the core has changed is set.
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

  /// A text view whose text is never learnt, suggested, filled in, kept, copied, pasted or dragged
  /// away.
  private final class PlainTextView: UITextView {
    private var dictation: (any NSObjectProtocol)?

    init() {
      super.init(frame: .zero, textContainer: nil)
      backgroundColor = .clear
      isScrollEnabled = false
      // The whole surface takes touches.
      textContainerInset = UIEdgeInsets(top: 16, left: 9, bottom: 16, right: 9)
      returnKeyType = .done
      autocapitalizationType = .sentences
      // The keyboard suggests and learns only with these.
      autocorrectionType = .no
      spellCheckingType = .no
      smartQuotesType = .no
      smartDashesType = .no
      smartInsertDeleteType = .no
      textContentType = nil
      if #available(iOS 17, *) { inlinePredictionType = .no }
      if #available(iOS 18, *) {
        writingToolsBehavior = .none
        mathExpressionCompletionType = .no
      }
      // The key for dictation cannot be taken off: what is said may go to Apple.
      dictation = NotificationCenter.default.addObserver(
        forName: UITextInputMode.currentInputModeDidChangeNotification, object: nil, queue: .main
      ) { [weak self] _ in
        MainActor.assumeIsolated {
          guard let self, self.textInputMode?.primaryLanguage == "dictation" else { return }
          self.resignFirstResponder()
        }
      }
      dataDetectorTypes = []
      allowsEditingTextAttributes = false
      textDragInteraction?.isEnabled = false
      pasteConfiguration = nil
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
      nil
    }

    /// Kind of input. A number runs from left to right in every language, and is typed on the
    /// keyboard for telephone numbers.
    var input = Input.text {
      didSet {
        guard input == .number else { return }
        if keyboardType != .phonePad { keyboardType = .phonePad }
        if let all = textRange(from: beginningOfDocument, to: endOfDocument) {
          setBaseWritingDirection(.leftToRight, for: all)
        }
      }
    }

    /// Allows no menu and no shortcut: neither copying out nor pasting another app's text.
    override func canPerformAction(_ action: Selector, withSender sender: Any?) -> Bool { false }

    override func buildMenu(with builder: any UIMenuBuilder) {
      super.buildMenu(with: builder)
      if #available(iOS 17, *) { builder.remove(menu: .autoFill) }
    }

    override var editingInteractionConfiguration: UIEditingInteractionConfiguration { .none }
  }
#endif
