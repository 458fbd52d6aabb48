// Stands in for SwiftUI and the part of Combine that it re-exports, for the type checker alone; see
// Stubs/Security. Addresses begin with https://developer.apple.com/documentation/swiftui/

@_exported import Foundation
import UIKit

// MARK: views

// view
@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  // view/body
  @ViewBuilder var body: Body { get }
}

extension Never: View { public var body: Never { fatalError() } }

// Not Apple's: a view that is only declared.
public protocol Primitive: View where Body == Never {}
extension Primitive { public var body: Never { fatalError() } }

// viewbuilder
@resultBuilder public struct ViewBuilder {
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<V: View>(_ view: V) -> V { view }
  public static func buildBlock<each V: View>(_ views: repeat each V) -> TupleView<(repeat each V)> {
    TupleView()
  }
  public static func buildIf<V: View>(_ view: V?) -> V? { view }
  public static func buildEither<A: View, B: View>(first: A) -> Either<A, B> { Either() }
  public static func buildEither<A: View, B: View>(second: B) -> Either<A, B> { Either() }
}

// emptyview
public struct EmptyView: Primitive { public nonisolated init() {} }
// tupleview
public struct TupleView<T>: Primitive { nonisolated init() {} }
// _conditionalcontent
public struct Either<A: View, B: View>: Primitive { nonisolated init() {} }
// modifiedcontent
public struct Modified: Primitive { nonisolated init() {} }
// As on the page of View.
extension Optional: View where Wrapped: View { public var body: Never { fatalError() } }
extension Optional: Primitive where Wrapped: View {}
// anyview
public struct AnyView: Primitive { public init<V: View>(_ view: V) {} }
// group
public struct Group<C: View>: Primitive { public init(@ViewBuilder content: () -> C) {} }

// text
public struct Text: Primitive {
  // text/init(_:)
  public init(_ content: AttributedString) {}
  // text/init(verbatim:)
  public init(verbatim content: String) {}
}

// image/init(systemname:)
public struct Image: Primitive { public init(systemName: String) {} }

// button
public struct Button<L: View>: Primitive {
  // button/init(action:label:)
  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {}
}

// scrollview
public struct ScrollView<C: View>: Primitive {
  public init(_ axes: Axis.Set = .vertical, @ViewBuilder content: () -> C) {}
}

// axis
public enum Axis {
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let vertical = Set(rawValue: 2)
  }
}

// vstack
public struct VStack<C: View>: Primitive {
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> C
  ) {}
}

// hstack
public struct HStack<C: View>: Primitive {
  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C
  ) {}
}

// zstack
public struct ZStack<C: View>: Primitive {
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> C) {}
}

// foreach
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, C: View>: Primitive {
  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> C) {}
}

extension ForEach where Data.Element: Identifiable, ID == Data.Element.ID {
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> C) {}
}

// geometryproxy
public struct GeometryProxy { public var size: CGSize { .zero } }
// geometryreader
public struct GeometryReader<C: View>: Primitive {
  public init(@ViewBuilder content: @escaping (GeometryProxy) -> C) {}
}

// MARK: how they look

// horizontalalignment
public struct HorizontalAlignment: Sendable {
  public static let center = HorizontalAlignment(), leading = HorizontalAlignment()
}
// verticalalignment
public struct VerticalAlignment: Sendable {
  public static let center = VerticalAlignment(), firstTextBaseline = VerticalAlignment()
}
// alignment
public struct Alignment: Sendable {
  public static let center = Alignment(), leading = Alignment(), bottomTrailing = Alignment()
}
// textalignment
public enum TextAlignment: Sendable { case leading, center, trailing }
// layoutdirection
public enum LayoutDirection: Sendable { case leftToRight, rightToLeft }
// colorscheme
public enum ColorScheme: Sendable { case light, dark }

// edge
public struct Edge: Sendable {
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1), bottom = Set(rawValue: 4)
    public static let horizontal = Set(rawValue: 10), vertical = Set(rawValue: 5)
    public static let all = Set(rawValue: 15)
  }
}

// shapestyle
public protocol ShapeStyle {}
// color
public struct Color: Primitive, ShapeStyle, Sendable {
  public nonisolated init(red: Double, green: Double, blue: Double) {}
}

extension UIColor {
  // uikit/uicolor/init(_:)
  public convenience init(_ color: Color) { self.init() }
}

// font
public struct Font: Sendable {
  // font/textstyle
  public enum TextStyle: Sendable { case body }
  // font/weight
  public enum Weight: Sendable { case regular, bold }
  // font/system(size:weight:design:)
  public static func system(size: CGFloat, weight: Weight = .regular) -> Font { Font() }
}

// shape
public protocol Shape: View {}
extension Shape {
  // shape/fill(_:style:)
  public func fill(_ style: some ShapeStyle) -> some View { Modified() }
  // shape/stroke(_:linewidth:)
  public func stroke(_ style: some ShapeStyle, lineWidth: CGFloat) -> some View { Modified() }
  // shape/stroke(_:style:)
  public func stroke(_ style: some ShapeStyle, style line: StrokeStyle) -> some View { Modified() }
}
// roundedrectangle
public struct RoundedRectangle: Shape, Primitive { public init(cornerRadius: CGFloat) {} }
// rectangle
public struct Rectangle: Shape, Primitive { public init() {} }
// path
public struct Path: Shape, Primitive {
  public init(_ draw: (inout Path) -> Void) {}
  // path/addlines(_:)
  public mutating func addLines(_ lines: [CGPoint]) {}
}
// coregraphics/cglinecap
public enum LineCap: Sendable { case round }
// coregraphics/cglinejoin
public enum LineJoin: Sendable { case round }
// strokestyle
public struct StrokeStyle: Sendable {
  public init(lineWidth: CGFloat, lineCap: LineCap, lineJoin: LineJoin) {}
}

// safearearegions
public struct SafeAreaRegions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let keyboard = SafeAreaRegions(rawValue: 2)
}

// transaction
public struct Transaction { public var animation: Animation? }
// animation
public struct Animation: Sendable {}

// viewmodifier
@MainActor public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = Modified
  @ViewBuilder func body(content: Content) -> Body
}

// buttonstyle
@MainActor public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
}
// buttonstyleconfiguration
@MainActor public struct ButtonStyleConfiguration {
  public var label: Modified { Modified() }
  public var isPressed: Bool { false }
}

// gesture
public protocol Gesture {}
// draggesture
@MainActor public struct DragGesture: Gesture {
  // draggesture/value
  public struct Value {
    public var location: CGPoint
    public var startLocation: CGPoint
  }
  public init(minimumDistance: CGFloat = 10) {}
  // gesture/onchanged(_:)
  public func onChanged(_ action: @escaping (Value) -> Void) -> DragGesture { self }
  // gesture/onended(_:)
  public func onEnded(_ action: @escaping (Value) -> Void) -> DragGesture { self }
}

// MARK: accessibility

// accessibilitytraits
public struct AccessibilityTraits: SetAlgebra, Sendable {
  private var set: Set<Int> = []
  public init() {}
  private init(_ trait: Int) { set = [trait] }
  public static let isHeader = AccessibilityTraits(1), isButton = AccessibilityTraits(2)
  public static let isSelected = AccessibilityTraits(3)
  public func contains(_ member: AccessibilityTraits) -> Bool { set.isSuperset(of: member.set) }
  public func union(_ other: Self) -> Self { self }
  public func intersection(_ other: Self) -> Self { self }
  public func symmetricDifference(_ other: Self) -> Self { self }
  public mutating func insert(_ trait: Self) -> (inserted: Bool, memberAfterInsert: Self) { (true, trait) }
  public mutating func remove(_ trait: Self) -> Self? { nil }
  public mutating func update(with trait: Self) -> Self? { nil }
  public mutating func formUnion(_ other: Self) {}
  public mutating func formIntersection(_ other: Self) {}
  public mutating func formSymmetricDifference(_ other: Self) {}
}
// accessibilitychildbehavior
public struct AccessibilityChildBehavior: Sendable {
  public static let ignore = AccessibilityChildBehavior()
}
// accessibilityactionkind
public struct AccessibilityActionKind: Sendable {
  public static let escape = AccessibilityActionKind()
}

// MARK: modifiers; pages view/NAME

extension View {
  public func font(_ font: Font?) -> some View { Modified() }
  public func foregroundColor(_ color: Color?) -> some View { Modified() }
  public func lineSpacing(_ spacing: CGFloat) -> some View { Modified() }
  public func lineLimit(_ number: Int?) -> some View { Modified() }
  public func minimumScaleFactor(_ factor: CGFloat) -> some View { Modified() }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { Modified() }
  public func fixedSize() -> some View { Modified() }
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { Modified() }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View { Modified() }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil,
    minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View { Modified() }
  public func padding(_ length: CGFloat) -> some View { Modified() }
  public func padding(_ edges: Edge.Set, _ length: CGFloat? = nil) -> some View { Modified() }
  public func position(x: CGFloat, y: CGFloat) -> some View { Modified() }
  public func background(_ view: some View) -> some View { Modified() }
  public func overlay(_ view: some View) -> some View { Modified() }
  public func ignoresSafeArea() -> some View { Modified() }
  public func ignoresSafeArea(_ regions: SafeAreaRegions) -> some View { Modified() }
  public func task(_ action: @escaping @Sendable @MainActor () async -> Void) -> some View { Modified() }
  public func contentShape(_ shape: some Shape) -> some View { Modified() }
  public func allowsHitTesting(_ enabled: Bool) -> some View { Modified() }
  public func id(_ id: some Hashable) -> some View { Modified() }
  public func buttonStyle(_ style: some ButtonStyle) -> some View { Modified() }
  public func modifier(_ modifier: some ViewModifier) -> some View { Modified() }
  public func gesture(_ gesture: some Gesture) -> some View { Modified() }
  // view/simultaneousgesture(_:including:)
  public func simultaneousGesture(_ gesture: some Gesture) -> some View { Modified() }
  // view/onlongpressgesture(minimumduration:maximumdistance:perform:onpressingchanged:)
  public func onLongPressGesture(
    minimumDuration: Double = 0.5, maximumDistance: CGFloat = 10, perform action: @escaping () -> Void,
    onPressingChanged: ((Bool) -> Void)? = nil
  ) -> some View { Modified() }
  public func onAppear(perform action: (() -> Void)? = nil) -> some View { Modified() }
  public func onDisappear(perform action: (() -> Void)? = nil) -> some View { Modified() }
  public func onChange<V: Equatable>(of value: V, perform action: @escaping (V) -> Void) -> some View { Modified() }
  public func transaction(_ transform: @escaping (inout Transaction) -> Void) -> some View { Modified() }
  public func scrollDisabled(_ disabled: Bool) -> some View { Modified() }
  public func environment<V>(_ path: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View { Modified() }
  public func accessibilityHidden(_ hidden: Bool) -> some View { Modified() }
  public func accessibilityLabel(_ label: Text) -> some View { Modified() }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { Modified() }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { Modified() }
  public func accessibilityAction(_ kind: AccessibilityActionKind, _ handler: @escaping () -> Void) -> some View { Modified() }
  public func accessibilityAction(named name: Text, _ handler: @escaping () -> Void) -> some View { Modified() }
  public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View { Modified() }
}

// MARK: state

// environmentvalues
public struct EnvironmentValues {
  public var layoutDirection: LayoutDirection {
    get { fatalError() }
    set {}
    // environmentvalues/layoutdirection
  }
  // environmentvalues/subscript(_:)
  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { fatalError() }
    set {}
  }
  public var dynamicTypeSize: DynamicTypeSize {
    get { fatalError() }
    set {}
    // environmentvalues/dynamictypesize
  }
  public var colorScheme: ColorScheme {
    get { fatalError() }
    set {}
    // environmentvalues/colorscheme
  }
}

// environmentkey
public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

// dynamictypesize
public enum DynamicTypeSize: Hashable, Comparable, CaseIterable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
}

// environment
@propertyWrapper public struct Environment<V> {
  public init(_ path: KeyPath<EnvironmentValues, V>) {}
  public var wrappedValue: V { fatalError() }
}

// state
@propertyWrapper public struct State<V> {
  public init(wrappedValue: V) {}
  public var wrappedValue: V {
    get { fatalError() }
    nonmutating set {}
  }
}

// accessibilityfocusstate
@propertyWrapper public struct AccessibilityFocusState<V> {
  // accessibilityfocusstate/binding
  public struct Binding {}
  public init() where V == Bool {}
  public var wrappedValue: V {
    get { fatalError() }
    nonmutating set {}
  }
  public var projectedValue: Binding { Binding() }
}

// combine/observableobject
public protocol ObservableObject: AnyObject {}

// combine/published
@propertyWrapper public struct Published<V> {
  public init(wrappedValue: V) { self.wrappedValue = wrappedValue }
  public var wrappedValue: V
}

// observedobject
@MainActor @propertyWrapper public struct ObservedObject<O: ObservableObject> {
  public init(wrappedValue: O) { self.wrappedValue = wrappedValue }
  public var wrappedValue: O
}

// MARK: UIKit

// uihostingcontroller
@MainActor open class UIHostingController<V: View>: UIViewController {
  // uihostingcontroller/init(rootview:)
  public init(rootView: V) { super.init() }
  // uihostingcontroller/init(coder:)
  public dynamic required init?(coder: NSCoder) { nil }
}

// proposedviewsize
public struct ProposedViewSize { public var width: CGFloat?; public var height: CGFloat? }

// uiviewrepresentable
@MainActor @preconcurrency public protocol UIViewRepresentable: View where Body == Never {
  associatedtype UIViewType: UIView
  associatedtype Coordinator = Void
  typealias Context = UIViewRepresentableContext<Self>
  func makeUIView(context: Context) -> UIViewType
  func updateUIView(_ uiView: UIViewType, context: Context)
  func makeCoordinator() -> Coordinator
  func sizeThatFits(_ proposal: ProposedViewSize, uiView: UIViewType, context: Context) -> CGSize?
}
extension UIViewRepresentable { public var body: Never { fatalError() } }

// uiviewrepresentablecontext
@MainActor public struct UIViewRepresentableContext<R: UIViewRepresentable> {
  public var coordinator: R.Coordinator { fatalError() }
}
