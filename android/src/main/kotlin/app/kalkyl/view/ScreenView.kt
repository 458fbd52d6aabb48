package app.kalkyl.view

import android.annotation.SuppressLint
import android.content.Context
import android.os.Build
import android.view.MotionEvent
import android.view.View
import android.view.ViewStructure
import android.widget.FrameLayout
import app.kalkyl.Shell
import app.kalkyl.core.Direction
import app.kalkyl.core.Screen

/** Draws a screen: the calculator, the calculator with a sheet, or a page. The same page stays the same view. */
@SuppressLint("ViewConstructor")
class ScreenView(
    context: Context,
    private val shell: Shell,
) : FrameLayout(context) {
    private val plain = Look(context)
    private var calculator: CalculatorView? = null
    private var page: PageView? = null
    private var shown: Sameness? = null
    private val early = EarlyTouches()

    /** True while another window lies over this one: the calculator shows nothing that is being typed. */
    var isCovered = false
        set(value) {
            field = value
            calculator?.isCovered = value
        }

    /** Identity of a page: while it stays equal, the view is updated and not made anew. */
    private data class Sameness(
        val page: ULong,
        val size: UInt,
        val direction: Direction,
    )

    init {
        setBackgroundColor(plain.background)
        fitsSystemWindows = true
        isSaveFromParentEnabled = false
        // Only accessibility tools for people may see what is typed and read here, and no other service.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            setAccessibilityDataSensitive(View.ACCESSIBILITY_DATA_SENSITIVE_YES)
        }
        importantForAutofill = IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            importantForContentCapture = IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        }
    }

    fun draw(screen: Screen) {
        val calculating = screen.calculator
        val page = if (calculating != null && screen.blocks.isEmpty()) noPage() else pageOf(screen)
        page?.draw(screen)
        if (calculating == null) {
            calculator?.showSheet(null)
            calculator = null
            only(page)
        } else {
            val view = calculator ?: CalculatorView(plain, shell).also { calculator = it }
            view.isCovered = isCovered
            view.draw(calculating)
            view.showSheet(page)
            only(view)
        }
    }

    /** Gives an assistant nothing: neither what is read here nor a number that is being typed. */
    override fun dispatchProvideStructure(structure: ViewStructure) = Unit

    override fun dispatchTouchEvent(event: MotionEvent): Boolean =
        super.dispatchTouchEvent(event).also {
            early.watch(event)
        }

    private fun noPage(): PageView? {
        page = null
        shown = null
        return null
    }

    private fun pageOf(screen: Screen): PageView {
        val sameness = Sameness(screen.page, screen.size, screen.direction)
        page?.takeIf { shown == sameness }?.let { return it }
        shown = sameness
        return PageView(Look.of(context, screen.size.toInt()), shell, early).also {
            it.layoutDirection =
                when (screen.direction) {
                    Direction.LEFT_TO_RIGHT -> LAYOUT_DIRECTION_LTR
                    Direction.RIGHT_TO_LEFT -> LAYOUT_DIRECTION_RTL
                }
            page = it
        }
    }

    private fun only(view: View?) {
        if (childCount == 1 && getChildAt(0) === view) return
        removeAllViews()
        view?.let { addView(it, LayoutParams(MATCH, MATCH)) }
    }
}
