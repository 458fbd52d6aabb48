package app.kalkyl

import android.app.assist.AssistStructure
import android.content.ClipboardManager
import android.content.Context
import android.graphics.Rect
import android.graphics.drawable.ColorDrawable
import android.hardware.display.DisplayManager
import android.os.Bundle
import android.os.SystemClock
import android.text.InputType
import android.text.Spanned
import android.text.style.LocaleSpan
import android.view.Display
import android.view.MotionEvent
import android.view.View
import android.view.WindowInsetsController
import android.view.WindowManager
import android.view.accessibility.AccessibilityNodeInfo
import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import android.widget.ScrollView
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Key
import app.kalkyl.journey.Player
import app.kalkyl.journey.SeenBlock
import app.kalkyl.journey.Step
import app.kalkyl.journey.shown
import app.kalkyl.support.Audit
import app.kalkyl.support.LocalHand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.OPEN_PLAN
import app.kalkyl.support.OneLoaderRunner
import app.kalkyl.support.TestKalkyl
import app.kalkyl.support.of
import app.kalkyl.view.ExitView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowDisplayManager

/** Behaviour of the activity under the system, and things that it never does. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = TestKalkyl::class, qualifiers = "sv-rSE-w360dp-h640dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class ActivityTest {
    @get:Rule
    val folder = TemporaryFolder()

    private lateinit var hand: LocalHand
    private lateinit var player: Player

    @Before
    fun aPhone() {
        MemoryKeyStore.install()
        hand = LocalHand()
        player = Player(hand)
        assertNull(player.play("a phone", Step.of("phone locale sv-SE\nsee display \"0\"\n"), folder.newFolder()))
    }

    private fun walk(steps: String) = assertNull(player.goOn("here", Step.of(steps.trimIndent() + "\n")))

    private fun openPlan() = walk(OPEN_PLAN)

    private fun block(name: String): SeenBlock = hand.seen.blocks.first { it.isNamed(name) }

    private fun field(): EditText =
        hand.root
            .shown()
            .filterIsInstance<EditText>()
            .single()

    private fun isSecure() = hand.activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0

    @Test
    fun `pictures are refused inside and nowhere else`() {
        assertFalse(isSecure())
        walk("press C % = % =\nhold =\nsee page")
        assertFalse("locked lists are as ordinary as the calculator", isSecure())
        walk("leave")
        openPlan()
        assertTrue(isSecure())
        hand.kalkyl.shell.leave()
        assertTrue("the frame with the calculator has not been drawn", isSecure() && isHidden())
        hand.sleep(100)
        assertFalse(isSecure())
    }

    @Test
    fun `the keyboard on the screen goes with the page`() {
        openPlan()
        walk("touch \"Väskan\"\ntouch \"För mig\"\ntouch \"Lägg till en sak\"\nwrite \"Sakens namn\" \"En bok\"")
        val keyboard = hand.activity.getSystemService(InputMethodManager::class.java)
        keyboard.showSoftInput(field(), 0)
        assertTrue(shadowOf(keyboard).isSoftInputVisible)
        walk("leave")
        assertFalse(shadowOf(keyboard).isSoftInputVisible)
    }

    @Test
    fun `another app in front closes what is open, and what lies behind is the calculator`() {
        openPlan()
        hand.goAway()
        walk("see outside\nsee calculator\nsee display \"0\"\nnot see sheet")
        hand.comeBack()
        walk("see outside\nsee display \"0\"")
    }

    @Test
    fun `what was typed is not in the picture that the system takes`() {
        walk("press 7391")
        hand.activity.onWindowFocusChanged(false)
        walk("see display \"0\"")
        hand.goAway()
        hand.activity.onWindowFocusChanged(true)
        walk("see display \"0\"")
    }

    private fun isHidden() = "Väskan" !in hand.seen.toString()

    @Test
    fun `under another window a page is hidden at once, comes back with the focus, and closes after a second`() {
        openPlan()
        assertFalse(isHidden())
        val leaves: List<(Boolean) -> Unit> =
            listOf({ hand.activity.onWindowFocusChanged(it) }, { hand.activity.onTopResumedActivityChanged(it) })
        for (has in leaves) {
            has(false)
            assertTrue(isHidden())
            assertTrue("a calculator", hand.seen.keys.isNotEmpty())
            hand.sleep(900)
            assertFalse("the picture of the calculator is refused", isSecure())
            has(true)
            assertTrue("a frame was drawn before pictures are refused", isSecure() && isHidden())
            hand.sleep(100)
            walk("see inside")
            assertFalse(isHidden())
        }
        hand.activity.onWindowFocusChanged(false)
        hand.sleep(1_100)
        walk("see outside\nsee display \"0\"")
    }

    @Test
    fun `nothing opens while something else has the focus`() {
        openPlan()
        walk("leave\npress 73914628\nhold =")
        hand.activity.onWindowFocusChanged(false)
        walk("answer\nsee outside")
        hand.activity.onWindowFocusChanged(true)
        walk("see outside\nsee display \"0\"\npress C 73914628\nhold =\nanswer\nsee inside")
    }

    @Test
    fun `a page that is left for another app is a calculator in its last frame`() {
        openPlan()
        hand.activity.onWindowFocusChanged(false)
        hand.sleep(100)
        assertTrue(isHidden() && !isSecure())
        hand.goAway()
        walk("see outside")
    }

    @Test
    fun `another screen that shows this one closes what is open, and nothing opens on it`() {
        openPlan()
        val manager = hand.kalkyl.getSystemService(DisplayManager::class.java)
        val id = ShadowDisplayManager.addDisplay("w1280dp-h720dp")
        hand.settle()
        walk("see inside")
        shadowOf(manager.getDisplay(id)).setFlags(Display.FLAG_PRESENTATION)
        ShadowDisplayManager.changeDisplay(id, "w1280dp-h721dp")
        hand.settle()
        walk("see outside\nsee display \"0\"")
        walk("press 73914628\nhold =\nanswer\nnot see inside\nsee display \"0\"")
        ShadowDisplayManager.removeDisplay(id)
        hand.settle()
        walk("touch \"Stäng\"\npress C 73914628\nhold =\nanswer\nsee inside")
    }

    @Test
    fun `turning, darkening and enlarging harm nothing`() {
        openPlan()
        walk(
            """
            touch "Väskan"
            touch "För mig"
            touch "Lägg till en sak"
            write "Sakens namn" "En bok"
            """,
        )
        for (how in listOf(
            "sv-rSE-w640dp-h360dp-land-xhdpi",
            "sv-rSE-w360dp-h640dp-night-xhdpi",
            "sv-rSE-w320dp-h320dp",
        )) {
            hand.configure(how, 1.3f)
            walk("see inside\nsee field \"Sakens namn\" \"En bok\"")
            assertEquals(emptyList<String>(), Audit(hand.root).faults())
        }
        walk("touch \"Lägg till\"\nsee \"En bok\"")
    }

    @Test
    fun `an assistant learns nothing of what is typed or read`() {
        walk("press 7391")

        fun texts(node: AssistStructure.ViewNode): List<String> =
            listOfNotNull(node.text?.toString(), node.contentDescription?.toString()) +
                (0 until node.childCount).flatMap { texts(node.getChildAt(it)) }

        fun told(): List<String> {
            val structure = AssistStructure(hand.activity, false, 0)
            return (0 until structure.windowNodeCount).flatMap { texts(structure.getWindowNodeAt(it).rootViewNode) }
        }
        assertEquals(emptyList<String>(), told())
        openPlan()
        assertEquals(emptyList<String>(), told())
    }

    @Test
    fun `turning leaves a field as it is, with its cursor`() {
        openPlan()
        walk("touch \"Väskan\"\ntouch \"För mig\"\ntouch \"Lägg till en sak\"\nwrite \"Sakens namn\" \"En bok\"")
        val field = field()
        field.setSelection(2)
        hand.configure("sv-rSE-w640dp-h360dp-land-xhdpi", 1.0f)
        assertSame(field, field())
        assertEquals(2, field.selectionStart)
        hand.configure("sv-rSE-w640dp-h360dp-land-night-xhdpi", 1.0f)
        assertNotSame("new colours need new views", field, field())
    }

    @Test
    fun `window and bars follow day and night while the app runs`() {
        for ((night, isLight) in listOf("notnight" to true, "night" to false, "notnight" to true)) {
            hand.configure("sv-rSE-w360dp-h640dp-$night-xhdpi", 1.0f)
            val ground = hand.activity.window.decorView.background as ColorDrawable
            assertEquals(night, hand.activity.getColor(R.color.background), ground.color)
            val bars =
                WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS or
                    WindowInsetsController.APPEARANCE_LIGHT_NAVIGATION_BARS
            val shown = checkNotNull(hand.activity.window.decorView.windowInsetsController).systemBarsAppearance
            assertEquals(night, if (isLight) bars else 0, shown and bars)
        }
    }

    @Test
    fun `at the ear a page is covered and takes no touch, and is back when the phone is lowered`() {
        openPlan()
        hand.kalkyl.shell.nears(true)
        hand.sleep(2_000)
        assertTrue(isHidden())
        walk("see inside")
        hand.kalkyl.shell.nears(false)
        hand.sleep(100)
        assertFalse(isHidden())
        walk("leave")
        hand.kalkyl.shell.nears(true)
        hand.sleep(100)
        walk("press 7\nsee display \"7\"")
    }

    @Test
    fun `a flat calculator has all its keys`() {
        hand.configure("sv-rSE-w480dp-h320dp-land-xhdpi", 2.0f)
        assertEquals(emptyList<String>(), Audit(hand.root).faults())
        walk("press 12 M+ C MR\nsee display \"12\"\nhold =\nsee sheet")
        assertEquals(emptyList<String>(), Audit(hand.root).faults())
    }

    @Test
    fun `nothing is given to the system to keep`() {
        openPlan()
        walk("touch \"Väskan\"")
        val kept = Bundle()
        val save = android.app.Activity::class.java.getDeclaredMethod("onSaveInstanceState", Bundle::class.java)
        save.isAccessible = true
        save.invoke(hand.activity, kept)
        assertTrue("$kept", kept.isEmpty)
    }

    @Test
    fun `a touch reaches the core while an answer is worked out`() {
        openPlan()
        walk(
            """
            leave
            press 73914628
            hold =
            press 9
            see display "9"
            answer
            see outside
            see display "9"
            """,
        )
    }

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
}
