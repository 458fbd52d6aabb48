package app.kalkyl.view

import android.view.KeyEvent
import app.kalkyl.Shell
import app.kalkyl.core.Key

/** Maps the keys of a physical keyboard, pressed or held, to the calculator's, unless a view takes them. */
class Keyboard(
    private val shell: Shell,
) {
    private var held = false

    fun down(event: KeyEvent): Boolean {
        if (key(event) == null) return false
        if (event.repeatCount == 0) held = false
        // Asks the system to report the long press.
        event.startTracking()
        return true
    }

    fun held(event: KeyEvent): Boolean {
        val key = key(event) ?: return false
        held = true
        shell.hold(key)
        return true
    }

    fun up(event: KeyEvent): Boolean {
        val key = key(event) ?: return false
        if (!held && !event.isCanceled) shell.press(key)
        held = false
        return true
    }

    /** The calculator's key for an event, if it is on the screen. */
    private fun key(event: KeyEvent): Key? {
        val key =
            when (event.keyCode) {
                KeyEvent.KEYCODE_DEL -> Key.BACK
                KeyEvent.KEYCODE_ENTER, KeyEvent.KEYCODE_NUMPAD_ENTER -> Key.EQUALS
                else -> signs[event.unicodeChar.toChar().uppercaseChar()] ?: return null
            }
        val screen = shell.screen
        val rows = screen.calculator?.rows.orEmpty()
        val faces = rows.flatMap { it.keys } + screen.blocks.flatMap { it.keys }
        return key.takeIf { faces.any { face -> face.key == key } }
    }

    companion object {
        /** Keys by sign; the operators both as they are typed and as they are drawn. */
        val signs =
            mapOf(
                '0' to Key.ZERO,
                '1' to Key.ONE,
                '2' to Key.TWO,
                '3' to Key.THREE,
                '4' to Key.FOUR,
                '5' to Key.FIVE,
                '6' to Key.SIX,
                '7' to Key.SEVEN,
                '8' to Key.EIGHT,
                '9' to Key.NINE,
                '.' to Key.POINT,
                ',' to Key.POINT,
                '+' to Key.ADD,
                '-' to Key.SUBTRACT,
                '−' to Key.SUBTRACT,
                '*' to Key.MULTIPLY,
                '×' to Key.MULTIPLY,
                '/' to Key.DIVIDE,
                '÷' to Key.DIVIDE,
                '%' to Key.PERCENT,
                '=' to Key.EQUALS,
                '(' to Key.PARENTHESIS,
                ')' to Key.PARENTHESIS,
                'C' to Key.CLEAR,
            )
    }
}
