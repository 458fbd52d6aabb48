package app.kalkyl.support

import android.content.ClipData
import android.content.ClipboardManager
import android.graphics.Rect
import android.os.Looper
import android.os.SystemClock
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
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration

/**
 * Drives the app the way a user does: it touches views at their place on the screen, and moves the activity through its
 * lifecycle as the system does.
 */
class Hand(
    val kalkyl: TestKalkyl = RuntimeEnvironment.getApplication() as TestKalkyl,
) {
    private val looper = shadowOf(Looper.getMainLooper())
    private var running: ActivityController<CalculatorActivity>? = null

    /** True if a held key has left its answer to a step of its own. */
    var owed = false

    val isRunning get() = running != null
    val activity: CalculatorActivity get() = (running ?: error("nothing has been started")).get()
    val root: View get() = activity.window.decorView

    /** Contents of the screen now. */
    val seen: Seen get() = Seen(activity.findViewById<View>(android.R.id.content).rootView, kalkyl.shell.screen.inside)

    fun start() {
        running = Robolectric.buildActivity(CalculatorActivity::class.java).setup()
        settle()
    }

    /**
     * Shows a screen that the core gave before. It counts as later than all that the core shows, so nothing that the
     * activity reports replaces it.
     */
    fun show(screen: Screen) {
        kalkyl.shell.show(screen.copy(turn = ULong.MAX_VALUE, tick = null, waits = false))
        settle()
    }

    /** Changes orientation, night mode, text size or screen size while the phone is in use. */
    fun configure(
        qualifiers: String,
        scale: Float,
    ) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(scale)
        running?.configurationChange()
        looper.idle()
        if (isRunning) lay()
    }

    /** Lays everything out for the configured size: a frame drawn since then has the window's own size. */
    fun lay() {
        val metrics = RuntimeEnvironment.getApplication().resources.displayMetrics
        root.measure(exactly(metrics.widthPixels), exactly(metrics.heightPixels))
        root.layout(0, 0, metrics.widthPixels, metrics.heightPixels)
    }

    private fun exactly(pixels: Int) = View.MeasureSpec.makeMeasureSpec(pixels, View.MeasureSpec.EXACTLY)

    /** Ends the process without any callback. */
    fun endProcess() {
        running = null
        owed = false
        kalkyl.endProcess()
        shadowOf(Looper.getMainLooper().queue).reset()
    }

    /** Runs until all is idle: posted tasks, waiting work. */
    fun settle() {
        repeat(MOST_ROUNDS) {
            looper.idle()
            if (owed || !kalkyl.worker.isWaiting) return
            kalkyl.worker.work()
        }
        error("it does not come to rest")
    }

    /** Brings another app to the front, in the system's order: the focus is lost first. */
    fun goAway() {
        running?.windowFocusChanged(false)
        looper.idle()
        running?.pause()?.stop()
        settle()
    }

    fun comeBack() {
        running?.restart()?.resume()?.windowFocusChanged(true)
        settle()
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

    private var tickOf = 0uL
    private var tickAt = 0L

    /** Milliseconds until the tick of the screen that is shown. */
    private fun due(): Long? {
        val screen = kalkyl.shell.screen
        val now = SystemClock.uptimeMillis()
        val tick = screen.tick ?: return null
        if (tickOf != screen.turn) {
            tickOf = screen.turn
            tickAt = now + tick.toLong()
        }
        return maxOf(0, tickAt - now)
    }

    /** Lets time pass in one go, then settles. */
    fun sleep(milliseconds: Long) {
        kalkyl.host.pass(milliseconds)
        ShadowSystemClock.advanceBy(Duration.ofMillis(milliseconds))
        settle()
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
        sleep((time ?: ViewConfiguration.getLongPressTimeout().toLong()) + 20)
        return finger
    }

    /** A finger on the screen. */
    inner class Finger(
        private val window: View,
        private val x: Float,
        private val y: Float,
    ) {
        private val began = SystemClock.uptimeMillis()

        init {
            send(MotionEvent.ACTION_DOWN)
        }

        fun up() = send(MotionEvent.ACTION_UP)

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
            window.dispatchTouchEvent(event)
            event.recycle()
        }
    }

    private fun put(view: View): Finger {
        // A page that the last touch made shorter settles first, as it does on a phone before the next touch.
        sleep(REST)
        view.requestRectangleOnScreen(Rect(0, 0, view.width, minOf(view.height, root.height / 2)), true)
        looper.idle()
        val place = Rect()
        check(view.getGlobalVisibleRect(place)) { "${view.contentDescription} cannot be brought into view" }
        return Finger(root, place.exactCenterX(), place.exactCenterY())
    }

    /** Presses a key; on a keyboard if it lies under a sheet, where it cannot be touched. */
    fun press(key: Key) {
        val face = seen.bareKeys.firstOrNull { it.face.key == key }
        if (face != null) {
            touch(face)
        } else {
            val code = codes.getValue(key)
            root.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, code))
            root.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, code))
            settle()
        }
    }

    fun hold(key: Key) {
        val face = seen.bareKeys.firstOrNull { it.face.key == key }
        if (face != null) {
            val finger = put(face)
            owed = true
            sleep(ViewConfiguration.getLongPressTimeout().toLong() + 20)
            finger.up()
        } else {
            val code = codes.getValue(key)
            owed = true
            val now = SystemClock.uptimeMillis()
            root.dispatchKeyEvent(KeyEvent(now, now, KeyEvent.ACTION_DOWN, code, 0))
            val long = KeyEvent(now, now, KeyEvent.ACTION_DOWN, code, 1, 0, 0, 0, KeyEvent.FLAG_LONG_PRESS)
            root.dispatchKeyEvent(long)
            root.dispatchKeyEvent(KeyEvent(now, now, KeyEvent.ACTION_UP, code, 0))
        }
        settle()
        owed = kalkyl.worker.isWaiting
    }

    /** Writes as a keyboard on the screen does. */
    fun write(
        field: EditText,
        text: String,
    ) {
        touch(field)
        val connection = checkNotNull(field.onCreateInputConnection(EditorInfo())) { "nothing can be written here" }
        connection.setSelection(0, field.text.length)
        connection.commitText(text, 1)
        settle()
    }

    /** The number that the calculator shows while another window lies over it, if it is there. */
    fun covered(): String? {
        activity.onWindowFocusChanged(false)
        val calculator = seen.calculator
        val shown = calculator?.display?.text?.let(::plain)
        check(calculator?.expression?.text.isNullOrEmpty()) { "what was typed is seen" }
        activity.onWindowFocusChanged(true)
        return shown
    }

    /** The text that holding the display puts on the clipboard. */
    fun copied(): String? {
        val clipboard = activity.getSystemService(ClipboardManager::class.java)
        clipboard.setPrimaryClip(ClipData.newPlainText(BEFORE, ""))
        hold(seen.calculator?.display ?: return null).up()
        settle()
        val clip = clipboard.primaryClip?.takeIf { it.description.label != BEFORE } ?: return null
        check(clip.description.label.isNullOrEmpty()) { "the copy says where it is from" }
        return clip.getItemAt(0).text.toString()
    }

    fun back() {
        @Suppress("DEPRECATION")
        activity.onBackPressed()
        settle()
    }

    private companion object {
        /** Milliseconds before each touch. */
        const val REST = 400L
        const val MOST_ROUNDS = 50

        /** Label of what is on the clipboard before a copy. */
        const val BEFORE = "before"
        const val MOST_TICKS = 100_000

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
