package app.kalkyl

import android.app.assist.AssistStructure
import android.graphics.drawable.ColorDrawable
import android.hardware.display.DisplayManager
import android.os.Bundle
import android.view.Display
import android.view.WindowInsetsController
import android.view.WindowManager
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import app.kalkyl.journey.shown
import app.kalkyl.support.Audit
import app.kalkyl.support.PhoneTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowDisplayManager

/** Behaviour of the activity under the system, and things that it never does. */
class ActivityTest : PhoneTest() {
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
}
