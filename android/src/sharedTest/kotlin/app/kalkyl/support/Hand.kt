package app.kalkyl.support

import android.content.ClipData
import android.content.ClipboardManager
import android.graphics.Rect
import android.os.SystemClock
import android.view.InputDevice
import android.view.InputEvent
import android.view.KeyCharacterMap
import android.view.KeyEvent
import android.view.MotionEvent
import android.view.View
import android.view.ViewConfiguration
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import app.kalkyl.CalculatorActivity
import app.kalkyl.core.Key
import app.kalkyl.core.Screen
import app.kalkyl.journey.Seen
import app.kalkyl.journey.plain

/**
 * Drives the app the way a user does: it touches views at their place on the screen, and moves the activity through its
 * lifecycle as the system does.
 */
abstract class Hand(
    val kalkyl: TestKalkyl,
) {
    /** True if a held key has left its answer to a step of its own. */
    var owed = false

    abstract val isRunning: Boolean
    abstract val activity: CalculatorActivity
    val root: View get() = activity.window.decorView

    /** Contents of the screen now; for the main thread. */
    val seen: Seen get() = Seen(activity.findViewById<View>(android.R.id.content).rootView, kalkyl.shell.screen.inside)

    /** Reads from the screen, on the main thread. */
    fun <T> look(at: (Seen) -> T): T = onMain { at(seen) }

    /** Calls on the main thread, which the views and the shell belong to, and waits for the result. */
    abstract fun <T> onMain(call: () -> T): T

    abstract fun start()

    /** Ends the process without any callback to the core. */
    abstract fun endProcess()

    /** Brings another app to the front. */
    abstract fun goAway()

    abstract fun comeBack()

    /** Lets time pass in one go, with the tick that is due at its end, then settles. */
    abstract fun sleep(milliseconds: Long)

    /** Milliseconds that have passed by the clock of [sleep]. */
    protected abstract val clock: Long

    /** Lets a finger stay where it is. */
    protected abstract fun stay(milliseconds: Long)

    /** Runs all that is posted, and lays out what has changed. */
    protected abstract fun idle()

    /** Sends a touch, at its place in the window, or a key to the activity. */
    protected abstract fun send(event: InputEvent)

    /** Puts a finger down on a view. */
    protected abstract fun put(view: View): Finger

    /** Calls while another window has the focus. */
    protected abstract fun <T> underAnotherWindow(call: () -> T): T

    /** Runs until all is idle: posted tasks, waiting work. */
    fun settle() {
        repeat(MOST_ROUNDS) {
            idle()
            if (owed || !kalkyl.worker.isWaiting) return
            kalkyl.worker.work()
        }
        error("it does not come to rest")
    }

    /** Lets time pass, with each tick that a screen has asked for when it is due. */
    fun pass(milliseconds: Long) {
        var left = milliseconds
        repeat(MOST_TICKS) {
            val due = due()?.takeIf { it <= left } ?: return sleep(left)
            sleep(due)
            left -= due
        }
        error("no end to ticks")
    }

    /** Screen whose tick is due at [tickAt]. Turns would not tell it: another process counts them from the start. */
    private var ticking: Screen? = null
    private var tickAt = 0L

    /** Milliseconds until the tick of the screen that is shown. */
    protected fun due(): Long? {
        val screen = onMain { kalkyl.shell.screen }
        val tick = screen.tick ?: return null
        if (ticking !== screen) {
            ticking = screen
            tickAt = clock + tick.toLong()
        }
        return maxOf(0, tickAt - clock)
    }

    fun touch(view: View) {
        val finger = put(view)
        finger.up()
        settle()
    }

    /** Holds a view for [time] milliseconds, or for the system's hold time; the finger stays down. */
    fun hold(
        view: View,
        time: Long? = null,
    ): Finger {
        val finger = put(view)
        stay((time ?: ViewConfiguration.getLongPressTimeout().toLong()) + LATE)
        return finger
    }

    /** A finger on the screen, at a place in the window. */
    inner class Finger(
        private val x: Float,
        private val y: Float,
    ) {
        private val began = SystemClock.uptimeMillis()

        init {
            send(MotionEvent.ACTION_DOWN)
        }

        fun up() = send(MotionEvent.ACTION_UP)

        /** Ends the touch as one that was not meant. */
        fun cancel() = send(MotionEvent.ACTION_CANCEL)

        fun moves(
            right: Float,
            down: Float,
        ) = send(MotionEvent.ACTION_MOVE, right, down)

        private fun send(
            action: Int,
            right: Float = 0f,
            down: Float = 0f,
        ) {
            val event = MotionEvent.obtain(began, SystemClock.uptimeMillis(), action, x + right, y + down, 0)
            event.source = InputDevice.SOURCE_TOUCHSCREEN
            this@Hand.send(event)
            event.recycle()
        }
    }

    /** Scrolls a view onto the screen; the part of it that is seen, in the window. */
    protected fun place(view: View): Rect {
        onMain { view.requestRectangleOnScreen(Rect(0, 0, view.width, minOf(view.height, root.height / 2)), true) }
        idle()
        val place = Rect()
        val isSeen = onMain { view.getGlobalVisibleRect(place) }
        check(isSeen) { "${view.contentDescription} cannot be brought into view" }
        return place
    }

    /** Presses a key; on a keyboard if it lies under a sheet, where it cannot be touched. */
    fun press(key: Key) {
        val face = bare(key)
        if (face != null) return touch(face)
        type(codes.getValue(key))
        settle()
    }

    fun hold(key: Key) {
        val face = bare(key)
        if (face != null) {
            val finger = put(face)
            owed = true
            stay(ViewConfiguration.getLongPressTimeout().toLong() + LATE)
            finger.up()
        } else {
            owed = true
            type(codes.getValue(key), long = true)
        }
        settle()
        owed = kalkyl.worker.isWaiting
    }

    private fun bare(key: Key) = look { seen -> seen.bareKeys.firstOrNull { it.face.key == key } }

    /** Presses a key of a keyboard. */
    private fun type(
        code: Int,
        long: Boolean = false,
    ) {
        send(stroke(KeyEvent.ACTION_DOWN, code))
        if (long) send(stroke(KeyEvent.ACTION_DOWN, code, repeat = 1, flags = KeyEvent.FLAG_LONG_PRESS))
        send(stroke(KeyEvent.ACTION_UP, code))
    }

    private fun stroke(
        action: Int,
        code: Int,
        repeat: Int = 0,
        flags: Int = 0,
    ): KeyEvent {
        val now = SystemClock.uptimeMillis()
        val keyboard = KeyCharacterMap.VIRTUAL_KEYBOARD
        return KeyEvent(now, now, action, code, repeat, 0, keyboard, 0, flags, InputDevice.SOURCE_KEYBOARD)
    }

    /** Writes as a keyboard on the screen does. */
    fun write(
        field: EditText,
        text: String,
    ) {
        touch(field)
        onMain {
            val connection = checkNotNull(field.onCreateInputConnection(EditorInfo())) { "nothing can be written here" }
            connection.setSelection(0, field.text.length)
            connection.commitText(text, 1)
        }
        settle()
    }

    /** The number that the calculator shows while another window lies over it, if it is there. */
    fun covered(): String? =
        underAnotherWindow {
            look {
                val calculator = it.calculator
                check(calculator?.expression?.text.isNullOrEmpty()) { "what was typed is seen" }
                calculator?.display?.text?.let(::plain)
            }
        }

    /** The text that holding the display puts on the clipboard. */
    fun copied(): String? {
        val clipboard = onMain { activity.getSystemService(ClipboardManager::class.java) }
        clipboard.setPrimaryClip(ClipData.newPlainText(BEFORE, ""))
        hold(look { it.calculator?.display } ?: return null).up()
        settle()
        val clip = clipboard.primaryClip?.takeIf { it.description.label != BEFORE } ?: return null
        check(clip.description.label.isNullOrEmpty()) { "the copy says where it is from" }
        return clip.getItemAt(0).text.toString()
    }

    fun back() {
        type(KeyEvent.KEYCODE_BACK)
        settle()
    }

    private companion object {
        const val MOST_ROUNDS = 50

        /** Label of what is on the clipboard before a copy. */
        const val BEFORE = "before"
        const val MOST_TICKS = 100_000

        /** Milliseconds for which a finger stays longer than a hold takes. */
        const val LATE = 20L

        val codes =
            mapOf(
                Key.ZERO to KeyEvent.KEYCODE_0,
                Key.ONE to KeyEvent.KEYCODE_1,
                Key.TWO to KeyEvent.KEYCODE_2,
                Key.THREE to KeyEvent.KEYCODE_3,
                Key.FOUR to KeyEvent.KEYCODE_4,
                Key.FIVE to KeyEvent.KEYCODE_5,
                Key.SIX to KeyEvent.KEYCODE_6,
                Key.SEVEN to KeyEvent.KEYCODE_7,
                Key.EIGHT to KeyEvent.KEYCODE_8,
                Key.NINE to KeyEvent.KEYCODE_9,
                Key.POINT to KeyEvent.KEYCODE_COMMA,
                Key.ADD to KeyEvent.KEYCODE_NUMPAD_ADD,
                Key.SUBTRACT to KeyEvent.KEYCODE_MINUS,
                Key.MULTIPLY to KeyEvent.KEYCODE_STAR,
                Key.DIVIDE to KeyEvent.KEYCODE_SLASH,
                Key.EQUALS to KeyEvent.KEYCODE_EQUALS,
                Key.CLEAR to KeyEvent.KEYCODE_C,
                Key.BACK to KeyEvent.KEYCODE_DEL,
                Key.PARENTHESIS to KeyEvent.KEYCODE_NUMPAD_LEFT_PAREN,
            )
    }
}
