package app.kalkyl

import android.content.ClipboardManager
import android.content.Context
import android.graphics.Rect
import android.os.SystemClock
import android.text.InputType
import android.text.Spanned
import android.text.style.LocaleSpan
import android.view.MotionEvent
import android.view.View
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityNodeInfo
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.ScrollView
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Key
import app.kalkyl.journey.shown
import app.kalkyl.support.PhoneTest
import app.kalkyl.view.ExitView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** Pages under a finger, a keyboard and a screen reader. */
class PageTest : PhoneTest() {
    private fun field(): EditText =
        hand.root
            .shown()
            .filterIsInstance<EditText>()
            .single()

    @Test
    fun `touches through another app's window are refused inside, with a sentence, and never on the exit`() {
        openPlan()
        obscured(block("Väskan").view)
        walk("see heading \"Hem\"\nsee \"En annan app ligger över sidan\"\ntouch \"Väskan\"\ntouch \"För mig\"")
        walk("touch \"Lägg till en sak\"")
        obscured(field())
        walk("see \"En annan app ligger över sidan\"")
        obscured(
            hand.root
                .shown()
                .filterIsInstance<ExitView>()
                .single(),
        )
        walk("see calculator\nsee outside")
        obscured(hand.seen.keys.first { it.face.key == Key.SEVEN })
        walk("see display \"7\"\nhold =\nsee sheet\nnot see \"En annan app ligger över sidan\"")
        obscured(block("Stäng").view)
        walk("not see sheet")
    }

    private fun obscured(view: View) {
        // Waits until the page is no longer fresh.
        hand.sleep(400)
        val place = IntArray(2).also { view.getLocationInWindow(it) }
        val now = SystemClock.uptimeMillis()
        for (action in listOf(MotionEvent.ACTION_DOWN, MotionEvent.ACTION_UP)) {
            val pointer = MotionEvent.PointerProperties()
            val at =
                MotionEvent.PointerCoords().apply {
                    x = place[0] + view.width / 2f
                    y = place[1] + view.height / 2f
                }
            val event =
                MotionEvent.obtain(
                    now,
                    now,
                    action,
                    1,
                    arrayOf(pointer),
                    arrayOf(at),
                    0,
                    0,
                    1f,
                    1f,
                    0,
                    0,
                    0,
                    MotionEvent.FLAG_WINDOW_IS_OBSCURED,
                )
            hand.root.dispatchTouchEvent(event)
        }
        hand.settle()
    }

    @Test
    fun `what is written is not learnt, suggested, filled in, kept or copied`() {
        openPlan()
        walk("touch \"Väskan\"\ntouch \"För mig\"\ntouch \"Lägg till en sak\"\nwrite \"Sakens namn\" \"En bok\"")
        val field = field()
        val type = field.inputType
        assertEquals(InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS, type and InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS)
        val info = EditorInfo()
        field.onCreateInputConnection(info)
        val unlearnt = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
        assertEquals(unlearnt, info.imeOptions and unlearnt)
        assertEquals(View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, field.importantForAutofill)
        assertFalse(field.isImportantForAutofill)
        assertEquals(View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS, field.importantForContentCapture)
        assertFalse(field.isSaveEnabled)

        val clipboard = hand.activity.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        field.selectAll()
        for (id in listOf(android.R.id.copy, android.R.id.cut, android.R.id.shareText)) field.onTextContextMenuItem(id)
        assertFalse(clipboard.hasPrimaryClip())
        assertEquals("En bok", field.text.toString())
        field.setSelection(0)
        hand.hold(field).up()
        hand.settle()
        assertFalse("a long press selects nothing", field.hasSelection())
        assertFalse(field.customSelectionActionModeCallback.onCreateActionMode(null, null))
        assertFalse(field.customInsertionActionModeCallback.onCreateActionMode(null, null))
    }

    @Test
    fun `a field for a number has the keyboard for it, runs from left to right and takes the digits of every script`() {
        openPlan()
        walk("touch \"Nummer\"\ntouch \"Nytt nummer\"\nwrite \"Nummer\" \"٠٧٠-١٧٤ ٠٦ ٠٥\"\nsee \"070-174 06 05\"")
        val (number, name) =
            hand.root
                .shown()
                .filterIsInstance<EditText>()
                .toList()
        assertEquals(InputType.TYPE_CLASS_PHONE, number.inputType and InputType.TYPE_MASK_CLASS)
        assertEquals(View.TEXT_DIRECTION_LTR, number.textDirection)
        assertEquals("٠٧٠-١٧٤ ٠٦ ٠٥", number.text.toString())
        assertEquals(InputType.TYPE_CLASS_TEXT, name.inputType and InputType.TYPE_MASK_CLASS)
        assertEquals(View.TEXT_DIRECTION_FIRST_STRONG, name.textDirection)
    }

    @Test
    fun `the same page stays where it is, a new one begins at its first block`() {
        openPlan()
        walk("touch \"Väskan\"\ntouch \"För mig\"\ntouch \"Dator\"")
        val scroll =
            hand.root
                .shown()
                .filterIsInstance<ScrollView>()
                .single()
        val tile = block("Packat").view
        scroll.scrollTo(0, 40)
        walk("touch \"Packat\"\nsee chosen \"Packat\"")
        assertSame(tile, block("Packat").view)
        assertTrue(
            scroll ===
                hand.root
                    .shown()
                    .filterIsInstance<ScrollView>()
                    .single(),
        )
        val at = scroll.scrollY
        walk("touch \"Packat\"\nnot see chosen \"Packat\"")
        assertEquals(at, scroll.scrollY)
        walk("back")
        assertEquals(
            0,
            hand.root
                .shown()
                .filterIsInstance<ScrollView>()
                .single()
                .scrollY,
        )
    }

    @Test
    fun `an announced hold takes its time, under a finger that shakes`() {
        openPlan()
        walk("touch \"Mer\"\ntouch \"Inställningar\"\ntouch \"Visa listor eller radera\"\ntouch \"Radera allt\"")
        val name = "Håll intryckt i tre sekunder för att radera"
        val surface = block(name).view
        assertFalse("no shorter way", surface.isLongClickable)
        assertFalse(surface.performLongClick())
        hand.hold(surface, 2_900).up()
        hand.settle()
        walk("see inside\nsee held \"$name\"")
        val finger = hand.hold(block(name).view, 1_000)
        finger.moves(20f, 24f)
        hand.sleep(2_100)
        finger.up()
        hand.settle()
        walk("see outside\nsee calculator\ncleared")
    }

    @Test
    fun `holding equals is an action with a name`() {
        val key = hand.seen.keys.first { it.face.key == Key.EQUALS }
        val actions = key.createAccessibilityNodeInfo().actionList.filter { it.label?.toString() == "Historik" }
        assertEquals(setOf(AccessibilityNodeInfo.ACTION_LONG_CLICK, R.id.hold), actions.map { it.id }.toSet())
        key.performAccessibilityAction(R.id.hold, null)
        hand.settle()
        walk("see sheet\nsee heading \"Historik\"")
    }

    @Test
    fun `no other key than those two says that it can be held, and every block says what it is`() {
        for (key in hand.seen.keys) {
            val named = key.createAccessibilityNodeInfo().actionList.any { it.label != null }
            assertEquals("${key.text}", key.face.key in setOf(Key.EQUALS, Key.BACK), named)
        }
        openPlan()
        walk("touch \"Väskan\"\ntouch \"För mig\"\ntouch \"Pass\"\ntouch \"Packat\"")
        val heading =
            hand.seen
                .of(BlockKind.HEADING)
                .first()
                .view
        assertTrue(heading.isAccessibilityHeading)
        val chosen = block("Packat").view.createAccessibilityNodeInfo()
        assertTrue(chosen.isCheckable && chosen.isChecked)
        assertFalse(block("Jag har det").view.createAccessibilityNodeInfo().isChecked)
    }

    @Test
    fun `each text is spoken in its own language`() {
        openPlan()
        walk("touch \"Mer\"\ntouch \"Inställningar\"\ntouch \"Ett språk till\"\ntouch \"العربية\"\nback")
        val said = block("Väskan").view.contentDescription as Spanned
        val languages = said.getSpans(0, said.length, LocaleSpan::class.java).map { it.locale?.language }
        assertEquals(listOf("sv", "ar"), languages)
    }

    @Test
    fun `a keyboard reaches everything that a finger does`() {
        openPlan()
        walk("touch \"Väskan\"\ntouch \"För mig\"\ntouch \"Pass\"")
        for (view in hand.root.shown().filter { it.isClickable }) assertTrue("$view", view.isFocusable)
        walk("leave")
        for (view in hand.root.shown().filter { it.isClickable }) assertTrue("$view", view.isFocusable)
    }

    @Test
    fun `the way back leads out of the calculator, and inside one page back`() {
        openPlan()
        walk("touch \"Väskan\"\nback\nsee heading \"Hem\"\nback\nsee calculator\nsee outside")
        hand.back()
        assertTrue(hand.activity.isFinishing)
    }

    @Test
    fun `number, first step and a place are seen on the smallest phone with the largest text`() {
        openPlan()
        walk("top")
        hand.configure("sv-rSE-w320dp-h480dp-xhdpi", 2.0f)
        for (name in listOf("Ring 112", "Gå ut om du kan.", "Välj ett ställe dit du kan gå.")) {
            val view = block(name).view
            val seen = Rect().takeIf { view.getGlobalVisibleRect(it) }
            assertEquals("$name is not seen whole", view.height, seen?.height())
        }
    }

    @Test
    fun `a notice on the same page is announced once`() {
        val manager = hand.kalkyl.getSystemService(AccessibilityManager::class.java)
        shadowOf(manager).setEnabled(true)

        fun announced() =
            shadowOf(manager)
                .sentAccessibilityEvents
                .filter { it.eventType == AccessibilityEvent.TYPE_ANNOUNCEMENT }
                .map { it.text.joinToString() }
        openPlan()
        walk("touch \"Väskan\"\ntouch \"För mig\"\ntouch \"Lägg till en sak\"\ntouch \"Lägg till\"")
        assertEquals(listOf("Skriv något först."), announced())
        walk("scroll\nleave\npress 7391")
        assertEquals(listOf("Skriv något först."), announced())
    }
}
