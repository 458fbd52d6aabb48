package app.kalkyl

import android.view.View
import app.kalkyl.journey.Player
import app.kalkyl.journey.Step
import app.kalkyl.support.Audit
import app.kalkyl.support.LocalHand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.OPEN_PLAN
import app.kalkyl.support.OneLoaderRunner
import app.kalkyl.support.TestKalkyl
import app.kalkyl.support.of
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** A walk through the app on older versions of the system, which lack classes and methods that newer ones have. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [26, 28, 30, 33], application = TestKalkyl::class, qualifiers = "sv-rSE-w360dp-h640dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class OldPhonesTest {
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

    @Test
    fun `it calculates, opens and is left`() {
        walk("press 12 + 3 =\nsee display \"15\"\nsee copy \"15\"")
        walk("$OPEN_PLAN\nleave\nsee display \"0\"\npress 73914628\nhold =\nanswer\nsee inside")
        assertEquals(emptyList<String>(), Audit(hand.root).faults())
        hand.goAway()
        hand.comeBack()
        walk("see outside\nsee display \"0\"")
    }

    @Test
    fun `a text is written, and the phone turned meanwhile`() {
        walk("$OPEN_PLAN\ntouch \"Väskan\"\ntouch \"För mig\"\ntouch \"Lägg till en sak\"")
        walk("write \"Sakens namn\" \"En bok\"")
        for (how in listOf("sv-rSE-w640dp-h360dp-land-xhdpi", "sv-rSE-w360dp-h640dp-night-xhdpi")) {
            hand.configure(how, 1.3f)
            walk("see field \"Sakens namn\" \"En bok\"")
        }
        walk("touch \"Lägg till\"\nsee \"En bok\"")
    }

    @Test
    @Config(sdk = [26, 28])
    fun `buttons of the system are dark on light and light on dark`() {
        val light = View.SYSTEM_UI_FLAG_LIGHT_STATUS_BAR or View.SYSTEM_UI_FLAG_LIGHT_NAVIGATION_BAR
        for ((night, flags) in listOf("notnight" to light, "night" to 0, "notnight" to light)) {
            hand.configure("sv-rSE-w360dp-h640dp-$night-xhdpi", 1.0f)
            val window = hand.activity.window
            @Suppress("DEPRECATION")
            assertEquals(night, flags, window.decorView.systemUiVisibility and light)
            @Suppress("DEPRECATION")
            assertEquals(night, hand.activity.getColor(R.color.background), window.navigationBarColor)
        }
        assertFalse(hand.activity.isFinishing)
    }
}
