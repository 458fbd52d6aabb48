package app.kalkyl.journey

import android.os.Build
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Key
import app.kalkyl.core.TextRole
import app.kalkyl.view.BlockView
import app.kalkyl.view.CalculatorView
import app.kalkyl.view.ExitView
import app.kalkyl.view.KeyGrid
import app.kalkyl.view.KeyView
import app.kalkyl.view.Line
import app.kalkyl.view.PageView
import app.kalkyl.view.TopView

/** A text as it is compared: without isolates, and every space an ordinary one. */
fun plain(text: CharSequence): String =
    text.filterNot { it in '\u2066'..'\u2069' }.replace(Regex("[\u00a0\u202f]"), " ")

/** All visible views in this one, from the outside in. */
fun View.shown(): List<View> {
    if (visibility != View.VISIBLE) return emptyList()
    val inner =
        (this as? ViewGroup)?.let { group ->
            (0 until group.childCount).flatMap { group.getChildAt(it).shown() }
        }
    return listOf(this) + inner.orEmpty()
}

/** A text as it stands in a view. */
data class SeenText(
    val words: String,
    val role: TextRole?,
    val language: String,
    val rightToLeft: Boolean,
) {
    constructor(view: TextView, role: TextRole? = null) : this(
        plain(view.text),
        role,
        view.textLocale.toLanguageTag(),
        view.textDirection == View.TEXT_DIRECTION_RTL,
    )
}

/** A block as it stands in a view. */
class SeenBlock(
    val view: BlockView,
) {
    private val node by lazy { view.createAccessibilityNodeInfo() }
    private val edit = view.shown().filterIsInstance<EditText>().firstOrNull()
    val kind: BlockKind = view.block.kind
    val texts = view.shown().filterIsInstance<Line>().map { SeenText(it, it.shown.role) }
    val isActive = view.isClickable || edit != null
    val isChosen get() = node.isSelected || node.isChecked
    val isMain = view.block.main
    val isHeld = view.block.hold != null
    val isHeading =
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.P) {
            @Suppress("DEPRECATION")
            node.collectionItemInfo?.isHeading == true
        } else {
            view.isAccessibilityHeading
        }
    val value: String =
        edit?.text?.toString() ?: view.block.value
            .takeIf { kind == BlockKind.STEP }
            .orEmpty()
    val keys = view.shown().filterIsInstance<KeyView>()
    val spoken: CharSequence get() = view.contentDescription ?: ""

    fun isNamed(name: String) =
        texts.any {
            it.role in setOf(TextRole.LABEL, TextRole.SECOND, TextRole.VALUE) &&
                it.words == name
        }

    fun part(role: TextRole) = texts.firstOrNull { it.role == role }?.words

    override fun toString() =
        "$kind ${texts.map { "${it.role} ${it.words} ${it.language}${if (it.rightToLeft) " rtl" else ""}" }} " +
            "\"${plain(value)}\" ${keys.map { it.text }}" +
            listOf("active" to isActive, "chosen" to isChosen, "main" to isMain, "held" to isHeld).filter { it.second }
}

/** Contents of a screen, read off its visible views. */
class Seen(
    private val root: View,
    val inside: Boolean,
) {
    private val views = root.shown()
    val calculator = views.filterIsInstance<CalculatorView>().firstOrNull()
    private val page = views.filterIsInstance<PageView>().firstOrNull()
    val blocks = views.filterIsInstance<BlockView>().map(::SeenBlock)
    val exit = views.filterIsInstance<ExitView>().firstOrNull()
    val top = views.filterIsInstance<TopView>().firstOrNull()
    val keys = views.filterIsInstance<KeyView>()
    val isRightToLeft = (page ?: root).layoutDirection == View.LAYOUT_DIRECTION_RTL

    /** The keys that can be touched: no sheet lies over them, nor over their neighbours. */
    val bareKeys = keys.filterNot { (it.parent as KeyGrid).isUnderSheet }

    /** The text size in percent of the system's. */
    val size: Int
        get() {
            val system = root.resources.configuration.fontScale
            return Math.round((page ?: root).resources.configuration.fontScale / system * 100)
        }

    val texts: List<SeenText>
        get() {
            val calculating = calculator?.let { listOf(it.expression, it.display, it.memory) }.orEmpty()
            val exits = listOfNotNull(exit, top).flatMap { it.shown() }.filterIsInstance<Line>()
            return calculating.filter { it.text.isNotEmpty() }.map { SeenText(it) } + blocks.flatMap { it.texts } +
                exits.map { SeenText(it) }
        }

    /** All texts but the faces of keys; includes the text in fields. */
    val lines: List<String>
        get() = texts.map { it.words } + blocks.filter { it.value.isNotEmpty() }.map { plain(it.value) }

    fun active(name: String) = blocks.filter { it.isActive && it.kind != BlockKind.FIELD && it.isNamed(name) }

    fun field(label: String) = of(BlockKind.FIELD).firstOrNull { it.isNamed(label) }

    fun of(kind: BlockKind) = blocks.filter { it.kind == kind }

    fun value(label: String) = blocks.filter { it.isNamed(label) }.firstNotNullOfOrNull { it.part(TextRole.VALUE) }

    fun key(key: Key) = keys.firstOrNull { it.face.key == key }

    /** All contents but the numbers of blocks, for comparing and for reading. */
    override fun toString(): String =
        buildString {
            append(if (calculator != null) "calculator" else "page")
            append(if (inside) ", inside" else ", outside")
            appendLine(if (isRightToLeft) ", right to left, $size %" else ", $size %")
            calculator?.let {
                appendLine(
                    "${plain(it.expression.text)} | ${plain(it.display.text)} | ${it.memory.text}",
                )
            }
            appendLine(keys.map { it.text })
            blocks.forEach { appendLine(it) }
            top?.let { appendLine("top ${it.contentDescription}") }
            exit?.let { appendLine("exit ${it.contentDescription}") }
        }
}
