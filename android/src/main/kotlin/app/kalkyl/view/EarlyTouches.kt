package app.kalkyl.view

import android.os.SystemClock
import android.view.MotionEvent
import android.view.ViewConfiguration

/**
 * Refuses touches on a page that begin too early to be meant for it: a finger that comes down once more, or one that
 * was on its way to the view that was there before.
 */
class EarlyTouches {
    private var shownAt = Long.MIN_VALUE
    private var until = Long.MIN_VALUE

    /** Starts the time in which a fresh page takes no touch. */
    fun begin() {
        shownAt = SystemClock.uptimeMillis()
        until = shownAt + FRESH
    }

    /** Sees every event of the window: the finger that held a key is still down when the page comes. */
    fun watch(event: MotionEvent) {
        val isEnd = event.actionMasked == MotionEvent.ACTION_UP || event.actionMasked == MotionEvent.ACTION_CANCEL
        val isHold = event.eventTime - event.downTime >= ViewConfiguration.getLongPressTimeout()
        if (isEnd && isHold && event.downTime <= shownAt) until = event.eventTime + AFTER_HOLD
    }

    fun refuses(event: MotionEvent) = event.actionMasked == MotionEvent.ACTION_DOWN && event.eventTime < until

    private companion object {
        /** Milliseconds. */
        const val FRESH = 250L
        const val AFTER_HOLD = 300L
    }
}
