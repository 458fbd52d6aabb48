package app.kalkyl.view

import android.annotation.SuppressLint
import android.content.Context
import android.view.MotionEvent
import android.widget.FrameLayout
import app.kalkyl.Shell

/** Picture of the calculator as it is covered: it takes no touch and says nothing. */
@SuppressLint("ViewConstructor")
class CoverView(
    context: Context,
    shell: Shell,
) : FrameLayout(context) {
    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        val calculator = ScreenView(context, shell)
        calculator.isCovered = true
        calculator.draw(shell.plain)
        addView(calculator, LayoutParams(MATCH, MATCH))
    }

    override fun dispatchTouchEvent(event: MotionEvent) = true
}
