package app.kalkyl.view

import android.annotation.SuppressLint
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.kalkyl.Shell
import app.kalkyl.core.Calculator
import app.kalkyl.core.Text

/**
 * The calculator: the display above, keys in the lower two thirds, a thin row of memory keys between; where there is
 * little height, the display beside the keys. From left to right in every language. A sheet covers the keys.
 */
@SuppressLint("ViewConstructor")
class CalculatorView(
    private val look: Look,
    shell: Shell,
) : ViewGroup(look.context) {
    val memory = number(SMALL)
    val expression = number(SMALL)
    val display = number(LARGE)
    private val memoryKeys = KeyGrid(look, shell, COLUMNS, thin = true)
    private val sideKeys = KeyGrid(look, shell, 1, thin = true)
    private val keys = KeyGrid(look, shell, COLUMNS)
    private var sheet: PageView? = null

    init {
        layoutDirection = LAYOUT_DIRECTION_LTR
        setBackgroundColor(look.background)
        memory.gravity = Gravity.START or Gravity.CENTER_VERTICAL
        memory.setTextColor(look.quiet)
        expression.setTextColor(look.quiet)
        listOf(memory, expression, display, memoryKeys, sideKeys, keys).forEach(::addView)
    }

    private fun number(largest: Int) =
        TextView(look.shown, null, 0).apply {
            isSaveEnabled = false
            textDirection = TEXT_DIRECTION_LTR
            gravity = Gravity.END or Gravity.BOTTOM
            setTextColor(look.text)
            includeFontPadding = false
            fit(SMALLEST, largest)
            // A very long number goes on below rather than out of sight.
            maxLines = 2
        }

    fun draw(calculator: Calculator) {
        show(memory, calculator.memory)
        show(expression, calculator.expression)
        show(display, calculator.display)
        memoryKeys.bind(calculator.keys.take(COLUMNS))
        sideKeys.bind(calculator.keys.take(COLUMNS))
        keys.bind(calculator.keys.drop(COLUMNS))
    }

    private fun show(
        view: TextView,
        text: Text?,
    ) {
        val words = text?.words.orEmpty()
        if (view.text.toString() != words) view.text = words
        view.contentDescription = text?.let { spanned(it.spoken, it.language) }
    }

    /** A page over the keys, or none. */
    fun cover(page: PageView?) {
        if (page === sheet) return
        sheet?.let(::removeView)
        sheet = page
        page?.let(::addView)
        // What is covered is neither read out nor reached by the keyboard.
        val hidden = page != null
        listOf(memoryKeys, sideKeys, keys).forEach {
            it.importantForAccessibility =
                if (hidden) IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS else IMPORTANT_FOR_ACCESSIBILITY_AUTO
            it.descendantFocusability = if (hidden) FOCUS_BLOCK_DESCENDANTS else FOCUS_BEFORE_DESCENDANTS
        }
    }

    /** Where things stand, from the size alone. */
    private inner class Places(
        wide: Int,
        high: Int,
    ) {
        private val edge = look.gap
        private val least = 5 * look.target + 4 * look.dp(2)
        val isFlat = high < least + look.target + look.dp(2) + look.dp(LEAST_DISPLAY) + edge
        private val right = wide - edge
        private val bottom = high - edge
        private val fiveKeys = 5 * look.target + 4 * look.gap
        private val keysLeft = if (isFlat) minOf(wide * 2 / 5, right - fiveKeys) else edge
        private val keysTop =
            if (isFlat) edge else minOf(high / 3, bottom - least).coerceAtLeast(look.dp(LEAST_DISPLAY) + look.target)
        val memoryKeys = box(edge, keysTop - look.gap / 2 - look.target, right, keysTop - look.gap / 2)
        val sideKeys = box(keysLeft, edge, keysLeft + (right - keysLeft) / 5 - look.dp(2), bottom)
        val keys = box(if (isFlat) sideKeys.right + look.gap / 2 else keysLeft, keysTop, right, bottom)
        private val displayRight = (if (isFlat) keysLeft else right) - edge
        private val displayBottom = if (isFlat) bottom else memoryKeys.top
        private val middle = displayBottom * 2 / 5
        val memory = box(edge * 2, edge, edge * 2 + look.dp(40), middle)
        val expression = box(memory.right, edge, displayRight, middle)
        val display = box(edge * 2, middle, displayRight, displayBottom - look.dp(2))
        val sheet = if (isFlat) box(keysLeft, 0, wide, high) else box(0, memoryKeys.top, wide, high)
    }

    private fun box(
        left: Int,
        top: Int,
        right: Int,
        bottom: Int,
    ) = android.graphics.Rect(left, top, right, bottom)

    private fun placed(places: Places): List<Pair<View, android.graphics.Rect>> =
        listOf(
            memory to places.memory,
            expression to places.expression,
            display to places.display,
            (if (places.isFlat) sideKeys else memoryKeys) to if (places.isFlat) places.sideKeys else places.memoryKeys,
            keys to places.keys,
        ) + listOfNotNull(sheet?.let { it to places.sheet })

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        setMeasuredDimension(MeasureSpec.getSize(width), MeasureSpec.getSize(height))
        val places = Places(measuredWidth, measuredHeight)
        memoryKeys.visibility = if (places.isFlat) GONE else VISIBLE
        sideKeys.visibility = if (places.isFlat) VISIBLE else GONE
        for ((view, place) in placed(places)) {
            view.measure(
                MeasureSpec.makeMeasureSpec(place.width(), MeasureSpec.EXACTLY),
                MeasureSpec.makeMeasureSpec(place.height(), MeasureSpec.EXACTLY),
            )
        }
    }

    override fun onLayout(
        changed: Boolean,
        left: Int,
        top: Int,
        right: Int,
        bottom: Int,
    ) {
        for ((view, place) in placed(Places(right - left, bottom - top))) {
            view.layout(place.left, place.top, place.right, place.bottom)
        }
    }

    private companion object {
        const val COLUMNS = 4
        const val SMALLEST = 6
        const val SMALL = 20
        const val LARGE = 48
        const val LEAST_DISPLAY = 72
    }
}
