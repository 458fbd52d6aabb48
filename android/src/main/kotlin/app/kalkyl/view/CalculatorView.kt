package app.kalkyl.view

import android.annotation.SuppressLint
import android.graphics.Rect
import android.os.Build
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import app.kalkyl.Shell
import app.kalkyl.core.Calculator
import app.kalkyl.core.Text

/**
 * The calculator: the display above, keys in the lower two thirds, a thin row of more keys between; where there is
 * little height, the display beside the keys. From left to right in every language. A sheet covers all keys but the
 * lowest row, where the finger that held one of them may still be.
 */
@SuppressLint("ViewConstructor")
class CalculatorView(
    private val look: Look,
    shell: Shell,
) : ViewGroup(look.context) {
    val memory = small()
    val expression = small()
    val display = DisplayView(look)
    private val history = KeyGrid(look, shell, thin = true)
    private val thinKeys = KeyGrid(look, shell, thin = true)
    private val sideKeys = KeyGrid(look, shell, thin = true)
    private val keys = KeyGrid(look, shell)
    private var sheet: PageView? = null
    private var shown: Calculator? = null

    /** True while another window lies over this one. */
    var isCovered = false
        set(value) {
            if (field == value) return
            field = value
            shown?.let(::showNumbers)
        }

    init {
        layoutDirection = LAYOUT_DIRECTION_LTR
        setBackgroundColor(look.background)
        memory.gravity = Gravity.START or Gravity.CENTER_VERTICAL
        listOf(memory, expression, display, history, thinKeys, sideKeys, keys).forEach(::addView)
    }

    private fun small() =
        NumberView(look, SMALL).apply {
            setTextColor(look.quiet)
            // A very long sum wraps rather than running out of sight.
            maxLines = 2
        }

    fun draw(calculator: Calculator) {
        shown = calculator
        showNumbers(calculator)
        val (thin, high) = calculator.rows.partition { it.thin }
        history.bind(listOf(listOf(calculator.history)))
        thinKeys.bind(thin.map { it.keys })
        sideKeys.bind(thin.flatMap { it.keys }.map(::listOf))
        keys.bind(high.map { it.keys })
    }

    /** Nothing scrolls here, so that no touch has to be delayed. */
    override fun shouldDelayChildPressedState() = false

    private fun showNumbers(calculator: Calculator) {
        show(memory, calculator.memory)
        show(expression, calculator.expression.takeIf { !isCovered })
        show(display, if (isCovered) calculator.covered else calculator.display)
        display.result = calculator.result
    }

    private fun show(
        view: NumberView,
        text: Text?,
    ) {
        val words = text?.words.orEmpty()
        if (view.text.toString() != words) view.text = words
        view.contentDescription = text?.let { spanned(it.spoken, it.language) }
    }

    /** Lays a page over the keys; null removes it. */
    fun showSheet(page: PageView?) {
        if (page === sheet) return
        sheet?.let(::removeView)
        sheet = page
        page?.let(::addView)
        listOf(thinKeys, sideKeys, keys).forEach { it.isUnderSheet = page != null }
    }

    /** Positions of the parts, computed from the size alone. */
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
        val thinKeys = box(edge, keysTop - look.gap / 2 - look.target, right, keysTop - look.gap / 2)
        val sideKeys = box(keysLeft, edge, keysLeft + (right - keysLeft) / 5 - look.dp(2), bottom)
        val keys = box(if (isFlat) sideKeys.right + look.gap / 2 else keysLeft, keysTop, right, bottom)
        private val displayRight = (if (isFlat) keysLeft else right) - edge
        private val displayBottom = if (isFlat) bottom else thinKeys.top
        private val middle = displayBottom * 2 / 5
        private val clockTop = minOf(edge, (displayBottom - look.target) / 2)
        val history = box(edge, clockTop, edge + look.target, clockTop + look.target)
        val memory = box(history.right, edge, history.right + look.dp(40), minOf(middle, history.bottom))
        val expression =
            if (isFlat) {
                box(edge * 2, history.bottom, displayRight, middle)
            } else {
                box(memory.right, edge, displayRight, middle)
            }

        /** Left edge: beside the clock only if there is no room below it. */
        private val displayLeft = if (history.bottom <= middle) edge * 2 else history.right
        val display = box(displayLeft, middle, displayRight, displayBottom - look.dp(2))
        private val sheetBottom = keys.top + this@CalculatorView.keys.lowest(keys.height()) - look.dp(2)
        val sheet = box(if (isFlat) keysLeft else 0, if (isFlat) 0 else thinKeys.top, wide, sheetBottom)
    }

    private fun box(
        left: Int,
        top: Int,
        right: Int,
        bottom: Int,
    ) = Rect(left, top, maxOf(left, right), maxOf(top, bottom))

    private fun placed(places: Places): List<Pair<View, Rect>> =
        listOf(
            memory to places.memory,
            expression to places.expression,
            display to places.display,
            history to places.history,
            (if (places.isFlat) sideKeys else thinKeys) to if (places.isFlat) places.sideKeys else places.thinKeys,
            keys to places.keys,
        ) + listOfNotNull(sheet?.let { it to places.sheet })

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        setMeasuredDimension(MeasureSpec.getSize(width), MeasureSpec.getSize(height))
        val places = Places(measuredWidth, measuredHeight)
        thinKeys.visibility = if (places.isFlat) GONE else VISIBLE
        sideKeys.visibility = if (places.isFlat) VISIBLE else GONE
        display.grow(places.display.height())
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
        // A thumb that drifts on an outer column would else go back. The system grants that much of each edge.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            val most = look.dp(MOST_EXCLUDED)
            systemGestureExclusionRects =
                listOf(Rect(0, maxOf(keys.top, keys.bottom - most), right - left, keys.bottom))
        }
    }

    private companion object {
        const val SMALL = 20
        const val LEAST_DISPLAY = 72

        /** Height in dp of the part of an edge that the system lets an app take from the gesture. */
        const val MOST_EXCLUDED = 200
    }
}
