package app.kalkyl.support

import app.kalkyl.journey.Player
import app.kalkyl.journey.SeenBlock
import app.kalkyl.journey.Step
import org.junit.Assert.assertNull
import org.junit.Before
import org.junit.Rule
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** A new phone in Swedish, under the hand of a test. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = TestKalkyl::class, qualifiers = "sv-rSE-w360dp-h640dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
abstract class PhoneTest {
    @get:Rule
    val folder = TemporaryFolder()

    protected lateinit var hand: LocalHand
    private lateinit var player: Player

    @Before
    fun aPhone() {
        MemoryKeyStore.install()
        hand = LocalHand()
        player = Player(hand)
        assertNull(player.play("a phone", Step.of("phone locale sv-SE\nsee display \"0\"\n"), folder.newFolder()))
    }

    protected fun walk(steps: String) = assertNull(player.goOn("here", Step.of(steps.trimIndent() + "\n")))

    protected fun openPlan() = walk(OPEN_PLAN)

    protected fun block(name: String): SeenBlock = hand.seen.blocks.first { it.isNamed(name) }
}
