package app.kalkyl

import android.content.ClipboardManager
import android.graphics.Rect
import android.view.HapticFeedbackConstants
import android.view.KeyEvent
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Key
import app.kalkyl.journey.SeenBlock
import app.kalkyl.journey.plain
import app.kalkyl.support.Audit
import app.kalkyl.support.OPEN_PLAN
import app.kalkyl.support.PhoneTest
import app.kalkyl.view.CalculatorView
import app.kalkyl.view.KeyView
import app.kalkyl.view.PageView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** The calculator under a finger: its keys, its display and its sheet, and fingers that shake, rest or come again. */
class CalculatorTest : PhoneTest() {
    private val sizes =
        listOf(
            "sv-rSE-w320dp-h480dp-xhdpi",
            "sv-rSE-w320dp-h568dp-xhdpi",
            "sv-rSE-w360dp-h640dp-xhdpi",
            "sv-rSE-w640dp-h360dp-land-xhdpi",
        )

    private val calculator: CalculatorView get() = checkNotNull(hand.seen.calculator)

    private fun key(key: Key): KeyView = hand.seen.keys.first { it.face.key == key }

    private fun place(view: View): Rect {
        val at = IntArray(2)
        view.getLocationInWindow(at)
        return Rect(at[0], at[1], at[0] + view.width, at[1] + view.height)
    }

    /** Puts a finger down at once, without the pause that the hand makes before. */
    private fun finger(place: Rect) = hand.Finger(place.exactCenterX(), place.exactCenterY())

    private fun tap(place: Rect) {
        val finger = finger(place)
        hand.sleep(60)
        finger.up()
        hand.settle()
    }

    @Test
    fun `five keys in the thin row and four in the others, all of one width`() {
        for (size in sizes.dropLast(1)) {
            hand.configure(size, 1.0f)
            val rows =
                hand.seen.keys
                    .groupBy { place(it).top }
                    .toSortedMap()
                    .values
            val widths = rows.map { row -> row.map { it.width }.let { it.max() - it.min() } }
            assertEquals(size, listOf(1, 5, 4, 4, 4, 4, 4), rows.map { it.size })
            assertTrue("$size: $widths", widths.all { it <= 1 })
            assertEquals(size, emptyList<String>(), Audit(hand.root).faults())
        }
    }

    @Test
    fun `the clock opens the history and closes it, and overlaps nothing`() {
        walk("press 12 M+")
        for (size in sizes) {
            hand.configure(size, 1.0f)
            val clock = key(Key.HISTORY)
            assertEquals("Historik", clock.contentDescription.toString())
            assertTrue("its word is not drawn", clock.text.isEmpty())
            for (line in listOf(calculator.memory, calculator.expression, calculator.display)) {
                assertFalse("$size: ${place(clock)} ${place(line)}", Rect.intersects(place(clock), place(line)))
            }
            hand.touch(clock)
            walk("see sheet\nsee heading \"Historik\"")
            assertEquals(size, emptyList<String>(), Audit(hand.root).faults())
            walk("press history\nnot see sheet")
        }
    }

    @Test
    fun `the sheet leaves the lowest row bare, and that row is dead`() {
        walk("press 1 + 2 =\nhold =")
        for (size in sizes) {
            hand.configure(size, 1.0f)
            hand.sleep(400)
            hand.lay()
            val sheet = generateSequence<View>(block("Stäng").view) { it.parent as? View }.first { it is PageView }
            for (key in listOf(Key.SIGN, Key.ZERO, Key.POINT, Key.EQUALS)) {
                hand.lay()
                assertTrue("$size $key: ${place(sheet)} ${place(key(key))}", place(sheet).bottom <= place(key(key)).top)
                tap(place(key(key)))
                walk("see sheet")
            }
        }
    }

    @Test
    fun `a finger that comes down once more where equals was held withholds nothing`() {
        walk("$OPEN_PLAN\nleave\npress 73914628")
        hand.sleep(400)
        val equals = place(key(Key.EQUALS))
        hand.owed = true
        val held = finger(equals)
        hand.sleep(520)
        held.up()
        hand.sleep(100)
        tap(equals)
        hand.owed = false
        hand.settle()
        walk("see inside")
    }

    @Test
    fun `the sheet takes no touch soon after a hold is let go`() {
        hand.sleep(400)
        val held = finger(place(key(Key.EQUALS)))
        hand.sleep(1_500)
        held.up()
        hand.settle()
        hand.sleep(280)
        tap(place(block("Stäng").view))
        walk("see sheet")
        tap(place(block("Stäng").view))
        walk("not see sheet")
    }

    @Test
    fun `a fresh page takes no touch but the exit's`() {
        hand.sleep(400)
        tap(place(key(Key.HISTORY)))
        hand.sleep(100)
        tap(place(block("Stäng").view))
        walk("see sheet")
        hand.sleep(100)
        tap(place(block("Stäng").view))
        walk("not see sheet")
        walk("press C % = % =\nhold =")
        hand.configure("sv-rSE-w360dp-h640dp-xhdpi", 1.0f)
        tap(place(block("Svenska").view))
        walk("see \"Svenska\"")
        hand.configure("sv-rSE-w360dp-h640dp-xhdpi", 1.0f)
        tap(place(checkNotNull(hand.seen.exit)))
        walk("see calculator\nnot see sheet")
    }

    @Test
    fun `a finger that rests on a row does nothing until it is lifted there`() {
        walk("$OPEN_PLAN\ntouch \"Väskan\"\ntouch \"För mig\"")
        val before = hand.seen.toString()
        val slides = hand.hold(block("Pass").view, 2_000)
        assertEquals(before, hand.seen.toString())
        for (step in 1..6) slides.moves(0f, -40f * step)
        slides.up()
        hand.settle()
        assertEquals(before, hand.seen.toString())
        hand.hold(block("Pass").view, 2_000).up()
        hand.settle()
        walk("see heading \"Pass\"")
    }

    @Test
    fun `the exit acts when a finger comes down on it, and for whoever has no finger`() {
        walk(OPEN_PLAN)
        hand.sleep(400)
        val drifts = finger(place(checkNotNull(hand.seen.exit)))
        hand.settle()
        walk("see calculator\nsee outside")
        drifts.moves(0f, -24f * hand.root.resources.displayMetrics.density)
        drifts.up()
        hand.settle()
        walk("see display \"0\"")
        walk("press C\npress 73914628\nhold =\nanswer\nsee inside")
        assertTrue(checkNotNull(hand.seen.exit).performClick())
        hand.settle()
        walk("see calculator\nsee outside")
    }

    @Test
    fun `holding the display copies a result and never an entry`() {
        val clipboard = hand.activity.getSystemService(ClipboardManager::class.java)

        fun actions() = calculator.display.createAccessibilityNodeInfo().actionList

        fun isHoldable() = actions().any { it.id == AccessibilityNodeInfo.ACTION_LONG_CLICK }
        walk("press 7391")
        assertFalse(calculator.display.isClickable || calculator.display.isLongClickable || isHoldable())
        assertFalse(calculator.display.performLongClick())
        assertFalse(clipboard.hasPrimaryClip())
        assertNull(hand.copied())
        walk("press C 12 + 3 =\nsee copy \"15\"")
        assertFalse(calculator.display.isClickable)
        val named = actions().single { it.id == AccessibilityNodeInfo.ACTION_LONG_CLICK }
        val result =
            checkNotNull(
                hand.kalkyl.shell.screen.calculator
                    ?.result,
            )
        assertEquals(result.action.spoken, named.label.toString())
        calculator.display.performAccessibilityAction(AccessibilityNodeInfo.ACTION_LONG_CLICK, null)
        assertEquals(
            "15",
            clipboard.primaryClip
                ?.getItemAt(0)
                ?.text
                .toString(),
        )
    }

    @Test
    fun `another window in front covers what is being typed`() {
        walk("press 7391")
        val typed = hand.seen.toString()
        hand.activity.onWindowFocusChanged(false)
        walk("see display \"0\"\nsee expression \"\"")
        hand.configure("sv-rSE-w640dp-h360dp-land-xhdpi", 1.0f)
        walk("see display \"0\"\nsee expression \"\"")
        hand.activity.onWindowFocusChanged(true)
        assertEquals(typed, hand.seen.toString())
        walk("press C 12 + 3 =")
        hand.activity.onWindowFocusChanged(false)
        walk("see display \"15\"\nsee expression \"\"")
    }

    @Test
    fun `a sum is kept while turned, a result while away, and a number that may be a code is not`() {
        walk("press 12 + 3")
        hand.configure("sv-rSE-w640dp-h360dp-land-xhdpi", 1.0f)
        walk("see display \"3\"\nsee expression \"12 +\"")
        hand.configure("sv-rSE-w360dp-h320dp-xhdpi", 1.0f)
        walk("see display \"3\"\nsee expression \"12 +\"")
        walk("press =")
        hand.goAway()
        hand.comeBack()
        walk("see display \"15\"\npress C 7391")
        hand.goAway()
        hand.comeBack()
        walk("see display \"0\"")
    }

    @Test
    fun `a long number stays on one line, and is no smaller than the text of a row`() {
        for (size in sizes) {
            for (scale in listOf(1.0f, 2.0f)) {
                hand.configure(size, scale)
                walk("press C 1 sign / 30000000000 / 10000000000 =")
                hand.lay()
                val display = calculator.display
                assertEquals("$size $scale", 1, display.lineCount)
                val least = 18 * hand.root.resources.displayMetrics.density
                assertTrue("$size $scale: ${display.textSize}", display.textSize >= least)
            }
        }
    }

    @Test
    fun `a keyboard has the new keys, and clears when backspace is held`() {
        for (code in listOf(KeyEvent.KEYCODE_NUMPAD_LEFT_PAREN, KeyEvent.KEYCODE_2, KeyEvent.KEYCODE_NUMPAD_ADD)) {
            hand.root.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, code))
            hand.root.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, code))
        }
        assertTrue(plain(calculator.expression.text).startsWith("("))
        val code = KeyEvent.KEYCODE_DEL
        hand.root.dispatchKeyEvent(KeyEvent(0, 0, KeyEvent.ACTION_DOWN, code, 0))
        hand.root.dispatchKeyEvent(
            KeyEvent(0, 0, KeyEvent.ACTION_DOWN, code, 1, 0, 0, 0, KeyEvent.FLAG_LONG_PRESS),
        )
        hand.root.dispatchKeyEvent(KeyEvent(0, 0, KeyEvent.ACTION_UP, code, 0))
        hand.settle()
        walk("see display \"0\"\nsee expression \"\"")
        assertEquals(emptyList<SeenBlock>(), hand.seen.of(BlockKind.HEADING))
    }

    private fun down(
        code: Int,
        state: Int = 0,
    ) = hand.root.dispatchKeyEvent(KeyEvent(0, 0, KeyEvent.ACTION_DOWN, code, 0, state))

    private fun up(code: Int) {
        hand.root.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, code))
        hand.settle()
    }

    @Test
    fun `Enter calculates and Escape clears, whichever key has the focus`() {
        walk("press 56 M+ C 12 + 3")
        key(Key.MEMORY_CLEAR).isFocusableInTouchMode = true
        assertTrue(key(Key.MEMORY_CLEAR).requestFocus())
        for (code in listOf(KeyEvent.KEYCODE_ENTER, KeyEvent.KEYCODE_NUMPAD_ENTER)) {
            down(code)
            up(code)
            walk("see display \"15\"\npress C 12 + 3")
        }
        down(KeyEvent.KEYCODE_ESCAPE)
        up(KeyEvent.KEYCODE_ESCAPE)
        assertFalse(hand.activity.isFinishing)
        walk("see display \"0\"\npress MR\nsee display \"56\"")
    }

    @Test
    fun `a key stays what it was when Shift is let go first`() {
        down(KeyEvent.KEYCODE_1)
        up(KeyEvent.KEYCODE_1)
        down(KeyEvent.KEYCODE_SHIFT_LEFT)
        down(KeyEvent.KEYCODE_EQUALS, KeyEvent.META_SHIFT_ON or KeyEvent.META_SHIFT_LEFT_ON)
        up(KeyEvent.KEYCODE_SHIFT_LEFT)
        up(KeyEvent.KEYCODE_EQUALS)
        walk("see expression \"1 +\"")
    }

    @Test
    fun `two keys at once are both pressed, and the number pad types digits`() {
        down(KeyEvent.KEYCODE_NUMPAD_4)
        down(KeyEvent.KEYCODE_7)
        up(KeyEvent.KEYCODE_NUMPAD_4)
        up(KeyEvent.KEYCODE_7)
        walk("see display \"47\"")
    }

    @Test
    fun `the gesture that goes back does not begin on the lowest keys`() {
        hand.lay()
        val rects = calculator.systemGestureExclusionRects
        val equals = place(key(Key.EQUALS)).also { it.offset(-place(calculator).left, -place(calculator).top) }
        assertTrue("$rects $equals", rects.single().contains(equals.centerX(), equals.centerY()))
        assertTrue(rects.single().width() == calculator.width)
        assertTrue(rects.single().height() <= 200 * hand.root.resources.displayMetrics.density)
    }

    @Test
    fun `a key answers a finger as the system's keys do, outside alone`() {
        val seven = key(Key.SEVEN)
        tap(place(seven))
        assertEquals(HapticFeedbackConstants.KEYBOARD_TAP, shadowOf(seven).lastHapticFeedbackPerformed())
        walk("press C\n$OPEN_PLAN\ntouch \"Mer\"\ntouch \"Inställningar\"\ntouch \"Byt kod\"")
        val inside = key(Key.SEVEN)
        hand.sleep(400)
        tap(place(inside))
        walk("see \"7\"")
        assertEquals(-1, shadowOf(inside).lastHapticFeedbackPerformed())
    }

    @Test
    fun `signs and numbers grow with the room on a tablet`() {
        walk("press 7")
        hand.configure("sv-rSE-w360dp-h640dp-xhdpi", 1.0f)
        hand.lay()
        val (key, display) = key(Key.SEVEN).textSize to calculator.display.textSize
        hand.configure("sv-rSE-w800dp-h1280dp-xhdpi", 1.0f)
        hand.lay()
        assertTrue(key(Key.SEVEN).textSize >= key * 3 / 2)
        assertTrue(calculator.display.textSize >= display * 4 / 3)
    }
}
