package app.kalkyl

import android.os.Handler
import app.kalkyl.core.App
import app.kalkyl.core.Key
import app.kalkyl.core.Screen
import java.util.concurrent.Executor

/** Draws a screen. */
interface Face {
    fun draw(screen: Screen)

    /** Shows the calculator in place of a page, and takes no touch, while the phone is held to an ear. */
    fun cover(isAtEar: Boolean)
}

/**
 * Holds the screen that is shown, and passes events on to the core. It decides nothing and keeps nothing else.
 *
 * For the main thread: a touch goes to the core at once, also while [worker] works out an answer.
 */
class Shell(
    internal val app: App,
    private val worker: Executor,
    private val main: Handler,
) {
    var screen: Screen = app.screen()
        private set

    /** The calculator as it was shown last, without a sheet. */
    var plain: Screen = screen
        private set

    /** Null while there is no activity. */
    var face: Face? = null

    private var drawing = false
    private var answering = false
    private var away = false
    private var mirrored = false
    private var scrolling = false
    private val tick = Runnable { show(app.tick()) }

    init {
        show(screen)
    }

    /** Shows a screen, unless a later one is shown already, and starts the tick and the answer that it asks for. */
    fun show(next: Screen) {
        if (next.turn < screen.turn) return
        screen = next
        if (next.calculator != null) plain = next.copy(blocks = emptyList())
        main.removeCallbacks(tick)
        next.tick?.let { main.postDelayed(tick, it.toLong()) }
        draw()
        answer()
    }

    /** Not reentrant: a view that is removed releases its finger, which calls this again; that screen comes next. */
    private fun draw() {
        if (drawing) return
        drawing = true
        do {
            val drawn = screen
            face?.draw(drawn)
        } while (screen !== drawn)
        drawing = false
    }

    private fun answer() {
        if (answering || !screen.waits) return
        answering = true
        worker.execute {
            val answered = app.answer()
            main.post {
                answering = false
                show(answered)
                // A touch meanwhile may have shown a later screen, which waits for something else.
                answer()
            }
        }
    }

    fun press(key: Key) = show(app.press(key))

    fun hold(key: Key) = show(app.hold(key))

    fun touch(id: ULong) = show(app.touch(id))

    fun holdTouch(id: ULong) = show(app.holdTouch(id))

    fun release(id: ULong) = show(app.release(id))

    fun write(
        id: ULong,
        text: String,
    ) = show(app.write(id, text))

    fun back() = show(app.back())

    fun leave() = show(app.leave())

    /** Opens the page that is needed first. */
    fun top() = show(app.top())

    /** Tells the core that a page was scrolled, at most once a second: somebody who reads is not absent. */
    fun scrolled() {
        if (scrolling) return
        scrolling = true
        main.postDelayed({ scrolling = false }, SCROLL_PAUSE)
        show(app.scroll())
    }

    fun spoken() = show(app.spoken())

    /** Covers a page while the phone is held to an ear. */
    fun nears(isAtEar: Boolean) {
        face?.cover(isAtEar)
    }

    /** Tells the core that a touch was refused, because another app's window lies above. */
    fun obscured() = show(app.obscured())

    /** Tells the core if another screen shows this one: a television, a monitor, a recorder. */
    fun mirrored(on: Boolean) {
        if (mirrored == on) return
        mirrored = on
        show(app.mirror(on))
    }

    /** Tells the core that the activity is not in front any more. */
    fun goesAway() {
        if (away) return
        away = true
        show(app.background())
    }

    /** Tells the core that the activity is in front again. */
    fun comesBack() {
        if (!away) return
        away = false
        show(app.foreground())
    }

    private companion object {
        /** Milliseconds between two reports of scrolling. */
        const val SCROLL_PAUSE = 1_000L
    }
}
