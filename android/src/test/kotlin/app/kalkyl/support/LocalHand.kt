package app.kalkyl.support

import android.os.Looper
import android.os.SystemClock
import android.view.InputEvent
import android.view.KeyEvent
import android.view.MotionEvent
import android.view.View
import app.kalkyl.CalculatorActivity
import app.kalkyl.core.Screen
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration

/** A hand on Robolectric's framework, whose clock and looper it moves itself. The test's thread is the main thread. */
class LocalHand : Hand(RuntimeEnvironment.getApplication() as TestKalkyl) {
    private val looper = shadowOf(Looper.getMainLooper())
    private var running: ActivityController<CalculatorActivity>? = null

    override val isRunning get() = running != null
    override val activity: CalculatorActivity get() = (running ?: error("nothing has been started")).get()
    override val clock: Long get() = SystemClock.uptimeMillis()

    override fun <T> onMain(call: () -> T): T = call()

    override fun start() {
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

    override fun endProcess() {
        running = null
        owed = false
        kalkyl.endProcess()
        // Draws what is due: a frame that is lost would be waited for ever after.
        idle()
        shadowOf(Looper.getMainLooper().queue).reset()
        kalkyl.forgetProcess()
    }

    override fun idle() = looper.idle()

    /** Brings another app to the front, in the system's order: the focus is lost first. */
    override fun goAway() {
        running?.windowFocusChanged(false)
        looper.idle()
        running?.pause()?.stop()
        settle()
    }

    override fun comeBack() {
        running?.restart()?.resume()?.windowFocusChanged(true)
        settle()
    }

    override fun sleep(milliseconds: Long) {
        kalkyl.host.pass(milliseconds)
        ShadowSystemClock.advanceBy(Duration.ofMillis(milliseconds))
        settle()
    }

    override fun stay(milliseconds: Long) = sleep(milliseconds)

    override fun send(event: InputEvent) {
        when (event) {
            is MotionEvent -> root.dispatchTouchEvent(event)
            is KeyEvent -> root.dispatchKeyEvent(event)
        }
    }

    override fun put(view: View): Finger {
        // A page that the last touch made shorter settles first, as it does on a phone before the next touch.
        sleep(REST)
        val place = place(view)
        return Finger(place.exactCenterX(), place.exactCenterY())
    }

    override fun <T> underAnotherWindow(call: () -> T): T {
        activity.onWindowFocusChanged(false)
        return call().also { activity.onWindowFocusChanged(true) }
    }

    private companion object {
        /** Milliseconds before each touch. */
        const val REST = 400L
    }
}
