package app.kalkyl.view

import android.view.KeyEvent
import app.kalkyl.Shell
import app.kalkyl.core.Key

/** Maps the keys of a physical keyboard, pressed or held, to the calculator's, unless a view takes them. */
class Keyboard(
    private val shell: Shell,
) {
    /** Keys that are down, by their code: Shift, let go first, would make another one of it. */
    private val down = HashMap<Int, Press>()

    private class Press(
        val key: Key,
    ) {
        var isHeld = false
    }

    /**
     * True for Enter and Escape where there are keys of a calculator and nothing else: no view that has the focus may take
     * them.
     */
    fun comesFirst(event: KeyEvent): Boolean {
        val screen = shell.screen
        val isFree =
            if (screen.calculator !=
                null
            ) {
                screen.blocks.isEmpty()
            } else {
                screen.blocks.any { it.keys.isNotEmpty() }
            }
        return event.keyCode in FIRST && isFree && (event.keyCode in down || key(event) != null)
    }

    fun down(event: KeyEvent): Boolean {
        if (event.repeatCount == 0) down.remove(event.keyCode)
        val key = down[event.keyCode]?.key ?: key(event) ?: return false
        down.getOrPut(event.keyCode) { Press(key) }
        // Asks the system to report the long press.
        event.startTracking()
        return true
    }

    fun held(event: KeyEvent): Boolean {
        val press = down[event.keyCode] ?: return false
        press.isHeld = true
        if (isShown(press.key)) shell.hold(press.key)
        return true
    }

    fun up(event: KeyEvent): Boolean {
        val press = down.remove(event.keyCode) ?: return false
        if (!press.isHeld && !event.isCanceled && isShown(press.key)) shell.press(press.key)
        return true
    }

    /** The calculator's key for an event, if it is on the screen. */
    private fun key(event: KeyEvent): Key? {
        val screen = shell.screen
        val key =
            when (event.keyCode) {
                KeyEvent.KEYCODE_DEL -> {
                    Key.BACK
                }

                KeyEvent.KEYCODE_ENTER, KeyEvent.KEYCODE_NUMPAD_ENTER -> {
                    Key.EQUALS
                }

                KeyEvent.KEYCODE_ESCAPE -> {
                    Key.CLEAR.takeUnless { screen.inside }
                }

                in KeyEvent.KEYCODE_NUMPAD_0..KeyEvent.KEYCODE_NUMPAD_9 -> {
                    digit(event.keyCode - KeyEvent.KEYCODE_NUMPAD_0)
                }

                else -> {
                    sign(event.unicodeChar.toChar())
                }
            }
        return key?.takeIf(::isShown)
    }

    private fun isShown(key: Key): Boolean {
        val rows =
            shell.screen.calculator
                ?.rows
                .orEmpty()
        return (rows.flatMap { it.keys } + shell.screen.blocks.flatMap { it.keys }).any { it.key == key }
    }

    private fun sign(sign: Char): Key? = signs[sign.uppercaseChar()] ?: digit(Character.digit(sign, 10))

    /** Digits of every script are the same keys. */
    private fun digit(value: Int): Key? = signs['0' + value].takeIf { value >= 0 }

    companion object {
        private val FIRST =
            setOf(KeyEvent.KEYCODE_ENTER, KeyEvent.KEYCODE_NUMPAD_ENTER, KeyEvent.KEYCODE_ESCAPE)

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
