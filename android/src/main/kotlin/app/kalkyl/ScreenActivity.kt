package app.kalkyl

import android.app.Activity
import android.content.Intent
import android.content.res.Configuration
import android.os.Bundle
import android.view.KeyEvent
import android.view.WindowManager
import app.kalkyl.core.Screen
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

    override fun draw(screen: Screen) {
        if (screen.inside) {
            if (handedOver || shell.front !== this) return
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
        cover(!hasFocus)
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

/** Draws the pages inside, and keeps them out of pictures. Its pause ends it and closes everything open. */
class PageActivity : ScreenActivity() {
    override fun onCreate(state: Bundle?) {
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        super.onCreate(state)
        volumeControlStream = android.media.AudioManager.STREAM_VOICE_CALL
    }

    override fun draw(screen: Screen) {
        if (screen.inside) show(screen) else end()
    }

    override fun onPause() {
        super.onPause()
        if (shell.screen.inside) shell.goesAway()
        end()
    }

    private fun end() {
        showNothing()
        if (isFinishing) return
        finish()
        withoutMoving()
    }

    @Deprecated("The manifest keeps the system's own way back, without its picture of what lies behind")
    override fun onBackPressed() = shell.back()
}
