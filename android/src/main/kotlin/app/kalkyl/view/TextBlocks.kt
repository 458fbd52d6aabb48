package app.kalkyl.view

import android.annotation.SuppressLint
import android.graphics.Canvas
import android.graphics.Typeface
import android.util.TypedValue
import android.view.Gravity
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import app.kalkyl.Shell
import app.kalkyl.core.Block
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Icon
import app.kalkyl.core.TextRole

/** Headings, running text, and cards: texts that belong together on a surface of their own. */
@SuppressLint("ViewConstructor")
class PlainView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)

    init {
        addView(lines, LayoutParams(0, WRAP, 1f))
    }

    override fun bind(block: Block) {
        val heading = block.kind == BlockKind.HEADING
        val colour = if (block.chosen) look.onChosen else look.text
        showIcon(block.texts.firstOrNull()?.icon, colour)
        val size =
            when {
                heading -> 24
                block.large -> LARGE
                else -> 18
            }
        lines.bind(block.texts) { style(it, size, heading, colour) }
        when {
            block.kind == BlockKind.CARD -> {
                background = look.surface(if (block.chosen) look.chosen else look.surface)
                setPadding(look.side, look.side, look.side, look.side)
            }

            heading -> {
                setPadding(0, look.dp(16), 0, 0)
            }
        }
        if (block.active) minimumHeight = look.target
    }

    private companion object {
        /** Text size for reading at arm's length. */
        const val LARGE = 36
    }
}

/** The icon of a block, beside its first line. */
@SuppressLint("ViewConstructor", "AppCompatCustomView")
class IconView(
    private val look: Look,
) : ImageView(look.shown, null, 0) {
    private var shown: Pair<Icon, Int>? = null

    init {
        val params = LinearLayout.LayoutParams(look.icon, look.icon)
        params.marginEnd = look.dp(12)
        params.topMargin = look.dp(2)
        layoutParams = params
    }

    fun show(
        icon: Icon?,
        colour: Int,
    ) {
        visibility = if (icon == null) GONE else VISIBLE
        if (icon == null || shown == Pair(icon, colour)) return
        shown = Pair(icon, colour)
        setImageDrawable(look.icon(icon, colour))
    }

    /** Sets the direction of the icon: an arrow made before it was in a page does not take the page's by itself. */
    override fun onDraw(canvas: Canvas) {
        drawable?.layoutDirection = layoutDirection
        super.onDraw(canvas)
    }
}

/** One numbered step. */
@SuppressLint("ViewConstructor")
class StepView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val number = TextView(look.shown, null, 0)
    private val lines = Lines(look)

    init {
        number.setTextSize(TypedValue.COMPLEX_UNIT_SP, 22f)
        number.setTextColor(look.text)
        number.typeface = Typeface.DEFAULT_BOLD
        number.setPaddingRelative(0, 0, look.dp(12), 0)
        addView(number, LayoutParams(WRAP, WRAP))
        addView(lines, LayoutParams(0, WRAP, 1f))
    }

    override fun bind(block: Block) {
        val said = "${block.value}."
        if (number.text.toString() != said) number.text = said
        lines.bind(block.texts) { style(it, 22) }
        setPadding(0, look.gap, 0, look.gap)
        if (block.active) minimumHeight = look.target
    }
}

/** A text as large as fits its line; a number is never reversed. */
@SuppressLint("ViewConstructor")
class BigView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)

    init {
        orientation = VERTICAL
        gravity = Gravity.CENTER
        minimumHeight = look.dp(72)
        addView(lines, LayoutParams(MATCH, WRAP))
        background = look.surface(look.surface)
        setPadding(look.side, look.gap, look.side, look.gap)
    }

    override fun bind(block: Block) {
        lines.bind(block.texts) { style(it, LARGEST, true, centred = true) }
        for (line in lines.all) if (line.shown.role == TextRole.LABEL) line.fit(SMALLEST, LARGEST)
    }

    private companion object {
        const val LARGEST = 48
        const val SMALLEST = 18
    }
}

/** Lowers the size until the text fits the width it gets. */
fun TextView.fit(
    smallest: Int,
    largest: Int,
) {
    maxLines = 1
    setHorizontallyScrolling(false)
    setAutoSizeTextTypeUniformWithConfiguration(smallest, largest, 1, TypedValue.COMPLEX_UNIT_SP)
}

/**
 * Fits the text into one line, as [fit] does, but lets it grow to a third of [high] pixels where that is more. Returns
 * the largest size in sp, which was [before].
 */
fun TextView.grow(
    smallest: Int,
    largest: Int,
    high: Int,
    before: Int,
): Int {
    val third = high / 3f / TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, 1f, resources.displayMetrics)
    val grown = maxOf(largest, third.toInt())
    if (grown != before) fit(smallest, grown)
    return grown
}
