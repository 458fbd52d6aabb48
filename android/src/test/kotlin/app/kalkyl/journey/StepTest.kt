package app.kalkyl.journey

import app.kalkyl.core.Key
import app.kalkyl.support.LocalHand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.OneLoaderRunner
import app.kalkyl.support.TestKalkyl
import app.kalkyl.support.of
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** The player refuses steps that it cannot play. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = TestKalkyl::class, qualifiers = "sv-rSE-w360dp-h640dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class StepTest {
    @get:Rule
    val folder = TemporaryFolder()

    @Before
    fun keyStore() = MemoryKeyStore.install()

    private fun play(steps: List<Step>) = Player(LocalHand()).play("planted", steps, folder.newFolder())

    /** Report on this step, the second of its journey. */
    private fun refused(step: String): String {
        val first = """{"line": 1, "written": "back", "do": "back"}"""
        val steps = Step.decode("""[$first, {"line": 7, "written": "planted", $step}]""")
        val refused = assertThrows(step, IllegalStateException::class.java) { play(steps) }
        assertTrue("$refused", refused.message.orEmpty().startsWith("planted:7: planted"))
        return refused.cause?.message.orEmpty()
    }

    @Test
    fun `a step that is not known is refused with its line`() {
        for (step in listOf("fly", "phone wings", "keep wings", "see wings")) {
            val refused = refused(""""do": "$step", "name": "a", "not": false""")
            assertTrue(refused, "unknown step `$step`" in refused)
        }
    }

    @Test
    fun `a field that nothing reads is refused with its line`() {
        for (step in listOf(
            """"do": "back"""",
            """"do": "phone memory", "mebibytes": 1""",
            """"do": "see page", "not": true""",
            """"do": "keep display", "name": "a"""",
        )) {
            val refused = refused("""$step, "wings": 2""")
            assertTrue(refused, "[wings]" in refused)
        }
    }

    @Test
    fun `a field that is missing or of another kind is refused with its line`() {
        for (step in listOf(
            """"do": "see page"""",
            """"do": "phone keys", "state": "bad"""",
            """"do": "hold key", "key": "Q"""",
            """"do": "see direction", "not": false, "direction": "up"""",
            """"do": "see display", "not": false, "text": "0"""",
            """"do": "see size", "not": false, "percent": "100"""",
        )) {
            refused(step)
        }
    }

    @Test
    fun `an expectation that is not met is told with its line`() {
        val unmet = play(Step.of("see calculator\n\npress 1 + 2 =\nsee display \"4\"\n")).orEmpty()
        assertTrue(unmet, unmet.startsWith("planted:4: see display \"4\"\nexpected: see display 4\n"))
    }

    @Test
    fun `a line that is no step is told`() {
        val refused = assertThrows(IllegalStateException::class.java) { Step.of("back\nfly away\n") }
        assertTrue("$refused", "-:2: unknown step `fly`" in refused.message.orEmpty())
    }

    @Test
    fun `texts and keys are filled in with what was kept`() {
        val (_, see, press) = Step.of("keep a big\nsee \"1 \$a\"\npress M+ \$a =")
        assertEquals("1 <a>", see.text("text") { "<$it>" })
        assertEquals(listOf(Key.MEMORY_ADD, Key.TWO, Key.EQUALS), press.keys { listOf(Key.TWO) })
    }
}
