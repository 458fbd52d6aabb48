package app.kalkyl.view

import android.annotation.SuppressLint
import android.view.Gravity
import app.kalkyl.Shell
import app.kalkyl.core.Block
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Icon
import app.kalkyl.core.TextRole

/** Rows and choices, touchable as a whole. The value of a row is at its end, or below if there is no room for it. */
@SuppressLint("ViewConstructor")
class RowView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)
    private var end: Lines? = null

    init {
        gravity = Gravity.CENTER_VERTICAL
        minimumHeight = look.target
        setPadding(look.dp(14), look.dp(10), look.dp(14), look.dp(10))
        addView(lines, LayoutParams(0, WRAP, 1f))
    }

    override fun bind(block: Block) {
        val (values, words) = block.texts.partition { it.role == TextRole.VALUE }
        val colour = if (block.chosen) look.onChosen else look.text
        val quiet = if (block.chosen) look.onChosen else look.quiet
        val mark =
            when {
                block.kind != BlockKind.CHOICE -> words.firstOrNull()?.icon
                block.chosen -> Icon.CHECK
                else -> Icon.EMPTY
            }
        showIcon(mark, colour)
        lines.bind(words + values) { style(it, colour = colour, quiet = quiet, bold = block.chosen, own = false) }
        if (values.isNotEmpty() && end == null) {
            end = Lines(look).also { addView(it, LayoutParams(WRAP, WRAP).apply { marginStart = look.dp(12) }) }
        }
        end?.bind(values) { style(it, quiet = quiet, own = false) }
        background =
            when {
                block.chosen -> look.surface(look.chosen, border = look.onChosen)
                block.active -> look.surface(look.surface)
                else -> null
            }
    }

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        val end = end
        if (end != null && end.childCount > 0) {
            val room = MeasureSpec.getSize(width) - paddingStart - paddingEnd
            end.measure(MeasureSpec.UNSPECIFIED, MeasureSpec.UNSPECIFIED)
            val beside = end.measuredWidth <= room * 2 / 5
            end.visibility = if (beside) VISIBLE else GONE
            for (line in lines.all) {
                if (line.shown.role ==
                    TextRole.VALUE
                ) {
                    line.visibility = if (beside) GONE else VISIBLE
                }
            }
        }
        super.onMeasure(width, height)
    }
}

/** A small tile; the chosen one is filled and has a border. */
@SuppressLint("ViewConstructor")
class TileView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)

    /** Least width in which no word is broken. */
    val least: Int
        get() = paddingLeft + paddingRight + (lines.all.maxOfOrNull { it.longestWord } ?: 0)

    init {
        orientation = VERTICAL
        gravity = Gravity.CENTER
        minimumHeight = look.target
        setPadding(look.gap, look.gap, look.gap, look.gap)
        addView(lines, LayoutParams(WRAP, WRAP))
    }

    override fun bind(block: Block) {
        val colour = if (block.chosen) look.onChosen else look.text
        val quiet = if (block.chosen) look.onChosen else look.quiet
        showIcon(block.texts.firstOrNull()?.icon, colour)?.let { (it.layoutParams as LayoutParams).marginEnd = 0 }
        lines.bind(block.texts) {
            style(it, 16, block.chosen, colour, quiet, centred = true)
        }
        background =
            if (block.chosen) look.surface(look.chosen, border = look.onChosen) else look.surface(look.surface)
    }
}

/** A button; the main one is the only surface in the accent's colour. */
@SuppressLint("ViewConstructor")
class ButtonView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)

    init {
        gravity = Gravity.CENTER
        minimumHeight = look.target
        setPadding(look.side, look.dp(10), look.side, look.dp(10))
        addView(lines, LayoutParams(WRAP, WRAP))
    }

    override fun bind(block: Block) {
        val colour = if (block.main) look.onAccent else look.text
        val quiet = if (block.main) look.onAccent else look.quiet
        showIcon(block.texts.firstOrNull()?.icon, colour)
        lines.bind(block.texts) { style(it, 18, block.main, colour, quiet, centred = true) }
        background = look.surface(if (block.main) look.accent else look.surface)
    }
}
