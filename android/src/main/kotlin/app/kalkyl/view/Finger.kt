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
    /** Meaning of a hold on this view. */
    interface Holds {
        /** Announced hold time in milliseconds; null for the system's own. */
        val time: Long?

        /** True if a finger may rest: nothing happens while it stays, and its time counts when it is lifted. */
        val onLift: Boolean

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
            MotionEvent.ACTION_MOVE -> if (down && !isOver(event)) ends()
            MotionEvent.ACTION_UP -> lifts(event)
            MotionEvent.ACTION_CANCEL -> ends()
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
        if (!holds.onLift) view.postDelayed(due, announced ?: systemTime())
    }

    private fun becomesHold() {
        if (!down) return
        held = true
        holds.hold()
    }

    private fun lifts(event: MotionEvent) {
        val (isTouch, time) = Pair(down && !held, event.eventTime - event.downTime)
        ends()
        if (!isTouch) return
        if (holds.onLift && time >= systemTime()) {
            holds.hold()
            holds.release()
        } else {
            view.performClick()
        }
    }

    private fun ends() {
        view.removeCallbacks(due)
        view.isPressed = false
        if (down && held) holds.release()
        down = false
    }

    private fun systemTime() = ViewConfiguration.getLongPressTimeout().toLong()

    private fun isOver(event: MotionEvent) = event.x in -slop..view.width + slop && event.y in -slop..view.height + slop

    private companion object {
        const val SLOP = 32
    }
}
