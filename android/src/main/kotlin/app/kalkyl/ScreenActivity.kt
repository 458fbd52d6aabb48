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

/** Draws what the shell shows, as long as it is this activity's to draw. */
abstract class ScreenActivity :
    Activity(),
    Face {
    protected val shell: Shell get() = (application as Kalkyl).shell
    private var view: ScreenView? = null
    private var isCovered = false
    private lateinit var keyboard: Keyboard

    override fun onCreate(state: Bundle?) {
        // Nothing is kept in a state that the system holds.
        super.onCreate(null)
        keyboard = Keyboard(shell)
        shell.faces += this
        lay()
    }

    override fun onDestroy() {
        super.onDestroy()
        shell.faces -= this
    }

    /** Views with the colours, sizes and directions of the configuration there is now. */
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

    /** Another window lies over this one. The core is told nothing: it may be a menu of the screen reader. */
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

    /** No animation between the two activities: from the side nothing changes. */
    @Suppress("DEPRECATION")
    protected fun withoutMoving() = overridePendingTransition(0, 0)
}

/** The calculator, and whatever else is seen outside. */
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

    /** The list of recent apps takes the focus before the system takes its picture, and the activity pauses later. */
    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        cover(!hasFocus)
    }

    override fun onResume() {
        // Back here while something is open: the other activity was not to be had, or went without a word.
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

/** What is kept out of pictures. It ends when it pauses, and what is open is closed with it. */
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
