package app.kalkyl.support

import android.app.Dialog
import android.app.UiAutomation
import android.content.Intent
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import android.view.InputEvent
import android.view.MotionEvent
import android.view.View
import android.widget.EditText
import app.kalkyl.CalculatorActivity
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.ExecutionException
import java.util.concurrent.FutureTask
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException

/**
 * A hand on a phone or an emulator. Its touches and keys pass through the system, holds take their time, and the system
 * starts and pauses the activity; only the clocks of the journey are moved. For the test's thread: every wait is there,
 * and has a limit.
 */
class DeviceHand(
    kalkyl: TestKalkyl,
    private val automation: UiAutomation,
) : Hand(kalkyl) {
    private val main = Handler(Looper.getMainLooper())
    private val watch = ActivityWatch().also(kalkyl::registerActivityLifecycleCallbacks)

    override val isRunning get() = watch.activity != null
    override val activity: CalculatorActivity get() = watch.activity ?: error("nothing has been started")
    override var clock = 0L
        private set

    override fun <T> onMain(call: () -> T): T {
        if (Looper.myLooper() == Looper.getMainLooper()) return call()
        val task = FutureTask(Callable { call() })
        main.post(task)
        return try {
            task.get(LIMIT, TimeUnit.MILLISECONDS)
        } catch (e: ExecutionException) {
            throw e.cause ?: e
        } catch (e: TimeoutException) {
            throw IllegalStateException("waited in vain for the main thread", e)
        }
    }

    override fun start() {
        bringToFront()
        settle()
    }

    private fun bringToFront() {
        val launch = Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER)
        startActivity(launch.setClass(kalkyl, CalculatorActivity::class.java))
        await("the calculator in front") { hasFocus() }
    }

    private fun startActivity(intent: Intent) = kalkyl.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))

    private fun hasFocus() = onMain { watch.activity?.hasWindowFocus() == true }

    /** Ends the activity only when the core can no longer be told. */
    override fun endProcess() {
        owed = false
        onMain {
            kalkyl.endProcess()
            watch.activity?.finishAndRemoveTask()
        }
        await("the activity to end") { !isRunning }
        onMain { kalkyl.forgetProcess() }
    }

    override fun goAway() {
        startActivity(Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_HOME))
        await("another app in front") { watch.isStopped }
        settle()
    }

    override fun comeBack() {
        bringToFront()
        settle()
    }

    /** Moves the clocks of the journey; the tick that the shell has asked the system for would come in real time. */
    override fun sleep(milliseconds: Long) {
        kalkyl.host.pass(milliseconds)
        clock += milliseconds
        if (due() == 0L) onMain { kalkyl.shell.run { show(app.tick()) } }
        settle()
    }

    override fun stay(milliseconds: Long) {
        SystemClock.sleep(milliseconds)
        idle()
    }

    /** Waits for the main thread to have nothing to do. A layout that is due holds up its queue. */
    override fun idle() {
        val isIdle = CountDownLatch(1)
        Looper.getMainLooper().queue.addIdleHandler {
            isIdle.countDown()
            false
        }
        // Wakes the queue, which may be idle already.
        main.post {}
        check(isIdle.await(LIMIT, TimeUnit.MILLISECONDS)) { "waited in vain for the main thread to be idle" }
    }

    override fun send(event: InputEvent) {
        if (event is MotionEvent) {
            val window = IntArray(2)
            onMain { root.getLocationOnScreen(window) }
            event.offsetLocation(window[0].toFloat(), window[1].toFloat())
        }
        check(automation.injectInputEvent(event, true)) { "the system does not take $event" }
    }

    /**
     * Comes again until the view takes the finger: a fresh page refuses touches, and something of the system's may lie
     * above for a moment. Pauses grow, because a preview of what was copied stays for longer when it is touched.
     */
    override fun put(view: View): Finger {
        // The keyboard on the screen would move the page while it comes and goes.
        if (view is EditText) onMain { view.showSoftInputOnFocus = false }
        var finger: Finger? = null
        await("${view.javaClass.simpleName} to take a finger", FIRST_PAUSE) {
            val place = place(view)
            val tried = Finger(place.exactCenterX(), place.exactCenterY())
            finger = tried.takeIf { isSoon(TAP) { onMain { takes(view) } } }
            if (finger == null) tried.cancel()
            finger != null
        }
        return checkNotNull(finger)
    }

    /** True if a view shows that a finger is on it, has gone because of it, or has no way to show it. */
    private fun takes(view: View) =
        view.isPressed || !view.isAttachedToWindow || !(view.isClickable || view.isLongClickable)

    override fun <T> underAnotherWindow(call: () -> T): T {
        val dialog =
            onMain {
                Dialog(activity).apply {
                    setContentView(View(activity))
                    show()
                }
            }
        await("another window to have the focus") { !hasFocus() }
        val result = call()
        onMain { dialog.dismiss() }
        await("the calculator to have the focus") { hasFocus() }
        return result
    }

    private fun await(
        what: String,
        firstPause: Long = PAUSE,
        isSo: () -> Boolean,
    ) = check(isSoon(LIMIT, firstPause, isSo)) { "waited in vain for $what" }

    /** Asks until it is so, or until [limit] milliseconds have passed; a [pause] that is given doubles every time. */
    private fun isSoon(
        limit: Long,
        pause: Long = PAUSE,
        isSo: () -> Boolean,
    ): Boolean {
        val until = SystemClock.uptimeMillis() + limit
        var next = pause
        while (!isSo()) {
            if (SystemClock.uptimeMillis() >= until) return false
            SystemClock.sleep(next)
            if (pause != PAUSE) next *= 2
        }
        return true
    }

    private companion object {
        /** Milliseconds after which a wait has been in vain. */
        const val LIMIT = 30_000L

        /** Milliseconds in which a view that is touched shows it: at once, or after the system's time for a tap. */
        const val TAP = 200L

        /** Milliseconds between two questions. */
        const val PAUSE = 10L

        /** Milliseconds between the first two fingers. */
        const val FIRST_PAUSE = 50L
    }
}
