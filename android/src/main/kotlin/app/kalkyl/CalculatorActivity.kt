package app.kalkyl

import android.app.Activity
import android.content.pm.ActivityInfo
import android.content.res.Configuration
import android.graphics.drawable.ColorDrawable
import android.media.AudioManager
import android.os.Build
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.Choreographer
import android.view.KeyEvent
import android.view.View
import android.view.WindowInsetsController
import android.view.WindowManager
import android.view.contentcapture.ContentCaptureManager
import android.view.inputmethod.InputMethodManager
import app.kalkyl.core.Screen
import app.kalkyl.view.CoverView
import app.kalkyl.view.Keyboard
import app.kalkyl.view.ScreenView

/**
 * Draws the shell's screen, and closes everything open when it pauses.
 *
 * Pictures are refused from before a page inside is drawn until a frame with the calculator was, so that the card among
 * the recent apps is the calculator's. While another window has the focus, or another app the top position, it shows
 * the calculator alone, and after a second of it a page inside is closed: the system pauses nothing below its shade, or
 * in a split screen. Nothing opens meanwhile.
 */
class CalculatorActivity :
    Activity(),
    Face {
    private val shell: Shell get() = (application as Kalkyl).shell
    private val main = Handler(Looper.getMainLooper())
    private val leaves = Runnable { shell.leave() }
    private lateinit var keyboard: Keyboard
    private lateinit var view: ScreenView

    /** Configuration that the views are made for. */
    private lateinit var laid: Configuration
    private var hasFocus = true
    private var isTop = true

    /** True while the screen that is shown lies inside. */
    private var isInside = false

    /** True while the calculator is shown in place of a page inside. */
    private var isPlain = false
    private val isBelow get() = !hasFocus || !isTop
    private var isAtEar = false

    override fun onCreate(state: Bundle?) {
        // No state is kept with the system.
        super.onCreate(null)
        keyboard = Keyboard(shell)
        shell.face = this
        laid = Configuration(resources.configuration)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            // The colours for the night are the app's own.
            window.decorView.isForceDarkAllowed = false
            getSystemService(ContentCaptureManager::class.java)?.isContentCaptureEnabled = false
        }
        paint()
        lay()
    }

    override fun onDestroy() {
        super.onDestroy()
        if (shell.face === this) shell.face = null
    }

    /** Builds the views with the colours, sizes and directions of the current configuration. */
    private fun lay() {
        view = ScreenView(this, shell)
        view.isCovered = isBelow
        setContentView(if (isPlain) CoverView(this, shell) else view)
    }

    override fun onSaveInstanceState(state: Bundle) = Unit

    /** Makes new views only where colours, sizes or directions change: others keep the cursor and where they scrolled. */
    override fun onConfigurationChanged(now: Configuration) {
        super.onConfigurationChanged(now)
        val changes = now.diff(laid)
        laid = Configuration(now)
        if (changes and LOOKS == 0) return
        paint()
        lay()
        draw(shell.screen)
    }

    /** Paints the window and the system's bars for day or night, which the theme does only when the activity starts. */
    private fun paint() {
        val ground = getColor(R.color.background)
        val isLight = resources.getBoolean(R.bool.light)
        window.setBackgroundDrawable(ColorDrawable(ground))
        @Suppress("DEPRECATION")
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            val bars =
                WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS or
                    WindowInsetsController.APPEARANCE_LIGHT_NAVIGATION_BARS
            window.decorView.windowInsetsController?.setSystemBarsAppearance(if (isLight) bars else 0, bars)
        } else {
            val bars = View.SYSTEM_UI_FLAG_LIGHT_STATUS_BAR or View.SYSTEM_UI_FLAG_LIGHT_NAVIGATION_BAR
            window.decorView.systemUiVisibility = if (isLight) bars else 0
        }
        // From Android 15 on the bars show the window's ground.
        @Suppress("DEPRECATION")
        window.statusBarColor = ground
        @Suppress("DEPRECATION")
        window.navigationBarColor = ground
    }

    override fun draw(screen: Screen) {
        if (screen.inside) {
            // Somebody is about to go away, or to look at something else: it would open into the list of recent apps.
            if (!isInside && isBelow) return shell.leave()
            if (!isInside) enter()
            view.draw(screen)
        } else {
            view.draw(screen)
            if (isInside) exit()
        }
    }

    private fun enter() {
        isInside = true
        refusePictures()
        volumeControlStream = AudioManager.STREAM_VOICE_CALL
    }

    private fun exit() {
        isInside = false
        isAtEar = false
        main.removeCallbacks(leaves)
        volumeControlStream = AudioManager.USE_DEFAULT_STREAM_TYPE
        getSystemService(InputMethodManager::class.java)?.hideSoftInputFromWindow(window.decorView.windowToken, 0)
        reveal()
        allowPictures()
    }

    override fun onResume() {
        super.onResume()
        shell.comesBack()
        draw(shell.screen)
    }

    override fun onPause() {
        super.onPause()
        shell.goesAway()
    }

    /** Covers at once: the list of recent apps takes the focus before the system's picture, and the pause is later. */
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

    /** The core is not told at once: the other window may be a menu of the screen reader. */
    private fun watch() {
        view.isCovered = isBelow
        main.removeCallbacks(leaves)
        if (!isBelow && !isAtEar) return reveal()
        if (!isInside) return
        if (isBelow) main.postDelayed(leaves, LEAVE_PAUSE)
        hide()
    }

    /** A cheek touches nothing, and nobody beside reads along. */
    override fun cover(isAtEar: Boolean) {
        this.isAtEar = isAtEar && isInside
        watch()
    }

    private fun hide() {
        if (isPlain) return
        isPlain = true
        setContentView(CoverView(this, shell))
        allowPictures()
    }

    private fun reveal() {
        if (!isPlain) return
        isPlain = false
        if (!isInside) return setContentView(view)
        refusePictures()
        afterFrame { if (!isPlain) setContentView(view) }
    }

    private fun refusePictures() =
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)

    private fun allowPictures() =
        afterFrame { if (!isInside || isPlain) window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE) }

    /** Calls back in the second frame from now: the first one was drawn then. */
    private fun afterFrame(then: () -> Unit) {
        val frames = Choreographer.getInstance()
        frames.postFrameCallback { frames.postFrameCallback { then() } }
    }

    /** Lets Enter calculate and Escape clear, whichever view has the focus. */
    override fun dispatchKeyEvent(event: KeyEvent): Boolean =
        if (keyboard.comesFirst(event)) {
            event.dispatch(this, window.decorView.keyDispatcherState, this)
        } else {
            super.dispatchKeyEvent(event)
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

    private companion object {
        /** Milliseconds without focus or top position after which everything open is closed. */
        const val LEAVE_PAUSE = 1_000L

        /** Changes of the configuration that change how views look. */
        const val LOOKS =
            ActivityInfo.CONFIG_UI_MODE or ActivityInfo.CONFIG_FONT_SCALE or ActivityInfo.CONFIG_DENSITY or
                ActivityInfo.CONFIG_LOCALE or ActivityInfo.CONFIG_LAYOUT_DIRECTION or
                ActivityInfo.CONFIG_FONT_WEIGHT_ADJUSTMENT
    }
}
