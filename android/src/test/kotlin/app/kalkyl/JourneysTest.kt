package app.kalkyl

import app.kalkyl.journey.Player
import app.kalkyl.journey.Step
import app.kalkyl.support.LocalHand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.OneLoaderRunner
import app.kalkyl.support.TestKalkyl
import app.kalkyl.support.of
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File

/** Every journey of tests/journeys, on the real activities and views, with the real library. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = TestKalkyl::class, qualifiers = "sv-rSE-w360dp-h640dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class JourneysTest {
    @get:Rule
    val folder = TemporaryFolder()

    @Before
    fun keyStore() = MemoryKeyStore.install()

    @Test
    fun `every journey arrives`() {
        val files = journeys()
        assertTrue("there are none", files.isNotEmpty())
        val unmet =
            files.mapNotNull { file ->
                println(file.name)
                Player(LocalHand()).play(file.name, Step.of(file), folder.newFolder())
            }
        assertTrue("${unmet.size} of ${files.size} did not:\n${unmet.joinToString("\n")}", unmet.isEmpty())
    }
}

/** Prefix of the names of journeys to play; empty for all of them. */
fun onlyJourney(): String = System.getProperty("journey").orEmpty()

/** The files of tests/journeys. */
fun journeys(): List<File> =
    File(System.getProperty("workspace"), "tests/journeys")
        .listFiles { file -> file.extension == "journey" && file.name.startsWith(onlyJourney()) }
        .orEmpty()
        .sorted()
