package app.kalkyl.view

import android.annotation.SuppressLint
import android.view.MotionEvent
import android.view.View
import android.view.ViewConfiguration

/**
 * Tells a touch from a hold, with room for a finger that shakes: it may leave the view by [SLOP] dp.
 *
 * A touch is the view's click, so that the keyboard and the screen reader do the same.
 */
class Finger(
    private val view: View,
    private val holds: Holds,
) : View.OnTouchListener {
    /** What a hold is here. */
    interface Holds {
        /** Milliseconds that are announced; null for the system's own hold time. */
        val time: Long?

        fun hold()

        fun release()
    }

    private var down = false
    private var held = false
    private val slop = SLOP * view.resources.displayMetrics.density
    private val due = Runnable(::becomesHold)

    init {
        view.setOnTouchListener(this)
        view.isHapticFeedbackEnabled = false
    }

    @SuppressLint("ClickableViewAccessibility")
    override fun onTouch(
        touched: View,
        event: MotionEvent,
    ): Boolean {
        when (event.actionMasked) {
            MotionEvent.ACTION_DOWN -> begins()
            MotionEvent.ACTION_MOVE -> if (down && !isOver(event)) ends(false)
            MotionEvent.ACTION_UP -> ends(true)
            MotionEvent.ACTION_CANCEL -> ends(false)
        }
        return true
    }

    private fun begins() {
        down = true
        held = false
        view.isPressed = true
        val announced = holds.time
        // A list must not begin to scroll under a finger that is told to stay.
        if (announced != null) view.parent?.requestDisallowInterceptTouchEvent(true)
        view.postDelayed(due, announced ?: ViewConfiguration.getLongPressTimeout().toLong())
    }

    private fun becomesHold() {
        if (!down) return
        held = true
        holds.hold()
    }

    private fun ends(touched: Boolean) {
        view.removeCallbacks(due)
        view.isPressed = false
        if (!down) return
        down = false
        if (held) {
            holds.release()
        } else if (touched) {
            view.performClick()
        }
    }

    private fun isOver(event: MotionEvent) = event.x in -slop..view.width + slop && event.y in -slop..view.height + slop

    private companion object {
        const val SLOP = 32
    }
}
