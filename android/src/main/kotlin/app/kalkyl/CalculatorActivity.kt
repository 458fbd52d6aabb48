package app.kalkyl

import android.app.Activity
import android.content.Intent
import android.content.res.Configuration
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.Choreographer
import android.view.KeyEvent
import android.view.WindowManager
import app.kalkyl.core.Screen
import app.kalkyl.view.CoverView
import app.kalkyl.view.Keyboard
import app.kalkyl.view.ScreenView

/** Draws the shell's screen, as long as it belongs to this activity. */
abstract class ScreenActivity :
    Activity(),
    Face {
    protected val shell: Shell get() = (application as Kalkyl).shell
    private var view: ScreenView? = null
    private var isCovered = false
    private lateinit var keyboard: Keyboard

    override fun onCreate(state: Bundle?) {
        // No state is kept with the system.
        super.onCreate(null)
        keyboard = Keyboard(shell)
        shell.faces += this
        lay()
    }

    override fun onDestroy() {
        super.onDestroy()
        shell.faces -= this
    }

    /** Builds the views with the colours, sizes and directions of the current configuration. */
    private fun lay() {
        val view = ScreenView(this, shell)
        view.isCovered = isCovered
        this.view = view
        setContentView(view)
    }

    override fun onSaveInstanceState(state: Bundle) = Unit

    override fun onResume() {
        super.onResume()
        shell.front = this
        shell.comesBack()
        draw(shell.screen)
    }

    override fun onPause() {
        super.onPause()
        if (shell.front === this) shell.front = null
    }

    override fun onConfigurationChanged(now: Configuration) {
        super.onConfigurationChanged(now)
        lay()
        draw(shell.screen)
    }

    protected fun show(screen: Screen) {
        view?.draw(screen)
    }

    /** Covers the view under another window. The core is not told: the window may be a menu of the screen reader. */
    protected fun cover(isCovered: Boolean) {
        this.isCovered = isCovered
        view?.isCovered = isCovered
    }

    protected fun showNothing() {
        view?.clear()
    }

    /** Shows the calculator alone, and takes no touch, in place of what was drawn. */
    protected fun showPlain() = setContentView(CoverView(this, shell))

    /** Shows again what was drawn before, as it was. */
    protected fun showAgain() {
        view?.let(::setContentView)
    }

    override fun onKeyDown(
        code: Int,
        event: KeyEvent,
    ): Boolean = keyboard.down(event) || super.onKeyDown(code, event)

    override fun onKeyLongPress(
        code: Int,
        event: KeyEvent,
    ): Boolean = keyboard.held(event) || super.onKeyLongPress(code, event)

    override fun onKeyUp(
        code: Int,
        event: KeyEvent,
    ): Boolean = keyboard.up(event) || super.onKeyUp(code, event)

    /** Skips the animation between the two activities: an onlooker sees no change. */
    @Suppress("DEPRECATION")
    protected fun withoutMoving() = overridePendingTransition(0, 0)
}

/** Draws the calculator and every other screen outside. */
class CalculatorActivity : ScreenActivity() {
    private var handedOver = false
    private var isBelow = false

    override fun draw(screen: Screen) {
        if (screen.inside) {
            if (handedOver || shell.front !== this) return
            // Somebody is about to go away, or to look at something else: it would open into the list of recent apps.
            if (isBelow) return shell.leave()
            handedOver = true
            startActivity(Intent(this, PageActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_NO_ANIMATION))
            withoutMoving()
        } else {
            show(screen)
        }
    }

    /** Covers at once: the list of recent apps takes the focus before the system's picture, and the pause is later. */
    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        isBelow = !hasFocus
        cover(isBelow)
    }

    override fun onResume() {
        // Something is still open: the other activity could not start, or ended without a callback.
        if (shell.screen.inside) shell.leave()
        handedOver = false
        super.onResume()
    }

    override fun onPause() {
        super.onPause()
        if (!shell.screen.inside) shell.goesAway()
    }

    override fun onStop() {
        super.onStop()
        // The other activity never came to the front.
        if (shell.front == null) shell.goesAway()
    }

    @Deprecated("The manifest keeps the system's own way back, without its picture of what lies behind")
    override fun onBackPressed() {
        val screen = shell.screen
        if (screen.calculator != null && screen.blocks.isEmpty()) {
            @Suppress("DEPRECATION")
            super.onBackPressed()
        } else {
            shell.back()
        }
    }
}

/**
 * Draws the pages inside, and keeps them out of pictures. Its pause ends it and closes everything open.
 *
 * While another window has the focus, or another app the top position, it shows the calculator alone, and after a
 * second of it everything open is closed: the system pauses nothing below its shade, or in a split screen. Pictures are
 * refused until the frame with the calculator was drawn, so that the card among the recent apps is the calculator's.
 */
class PageActivity : ScreenActivity() {
    private val main = Handler(Looper.getMainLooper())
    private val leaves = Runnable { shell.leave() }

    /** Null until the system has given or refused it. */
    private var hasFocus: Boolean? = null
    private var isTop = true
    private var isPlain = false
    private var isPaused = false

    override fun onCreate(state: Bundle?) {
        refusePictures()
        super.onCreate(state)
        volumeControlStream = android.media.AudioManager.STREAM_VOICE_CALL
    }

    private fun refusePictures() =
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)

    override fun draw(screen: Screen) {
        if (screen.inside) show(screen) else end()
    }

    override fun onResume() {
        super.onResume()
        watch()
    }

    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        this.hasFocus = hasFocus
        watch()
    }

    override fun onTopResumedActivityChanged(isTop: Boolean) {
        super.onTopResumedActivityChanged(isTop)
        this.isTop = isTop
        watch()
    }

    override fun onConfigurationChanged(now: Configuration) {
        super.onConfigurationChanged(now)
        if (isPlain) showPlain()
    }

    private fun watch() {
        main.removeCallbacks(leaves)
        if (isFinishing || isPaused) return
        if (isTop && hasFocus == true) return reveal()
        main.postDelayed(leaves, LEAVE_PAUSE)
        if (!isTop || hasFocus == false) hide()
    }

    private fun hide() {
        if (isPlain) return
        isPlain = true
        showPlain()
        afterFrame { if (isPlain) window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE) }
    }

    private fun reveal() {
        if (!isPlain) return
        isPlain = false
        refusePictures()
        afterFrame { if (!isPlain && !isFinishing) showAgain() }
    }

    /** Calls back in the second frame from now: the first one was drawn then. */
    private fun afterFrame(then: () -> Unit) {
        val frames = Choreographer.getInstance()
        frames.postFrameCallback { frames.postFrameCallback { then() } }
    }

    override fun onPause() {
        super.onPause()
        isPaused = true
        main.removeCallbacks(leaves)
        if (shell.screen.inside) shell.goesAway()
        end()
    }

    override fun onStop() {
        super.onStop()
        endNow()
    }

    /** Ends at once where the calculator comes to the front; where another app does, after a frame for its picture. */
    private fun end() {
        if (!isPaused) return endNow()
        hide()
        afterFrame(::endNow)
    }

    private fun endNow() {
        if (!isPlain) showNothing()
        if (isFinishing) return
        finish()
        withoutMoving()
    }

    @Deprecated("The manifest keeps the system's own way back, without its picture of what lies behind")
    override fun onBackPressed() = shell.back()

    private companion object {
        /** Milliseconds without focus or top position after which everything open is closed. */
        const val LEAVE_PAUSE = 1_000L
    }
}
