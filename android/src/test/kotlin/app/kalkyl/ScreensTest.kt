package app.kalkyl

import android.graphics.Bitmap
import android.graphics.Rect
import android.view.View
import app.kalkyl.core.Block
import app.kalkyl.core.BlockKind
import app.kalkyl.core.TextRole
import app.kalkyl.journey.Player
import app.kalkyl.journey.Step
import app.kalkyl.journey.Translator
import app.kalkyl.journey.plain
import app.kalkyl.journey.shown
import app.kalkyl.support.ANSWERS
import app.kalkyl.support.Audit
import app.kalkyl.support.LocalHand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.OneLoaderRunner
import app.kalkyl.support.Reached
import app.kalkyl.support.Sample
import app.kalkyl.support.TestKalkyl
import app.kalkyl.support.mirroring
import app.kalkyl.support.of
import app.kalkyl.support.route
import app.kalkyl.support.withoutNumbers
import app.kalkyl.view.ExitView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File

/**
 * Screens that the journeys reach, in one language: nothing cut off, no small target, contrast, a spoken label
 * for everything, mirrored as it should be; light and dark, with large text, on a small phone and on a tablet. The
 * journeys are played first, then one screen of each kind is looked at (see [Sample]); `KALKYL_LONG=1` looks at all.
 * The pictures are left in the folder of the build.
 */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = TestKalkyl::class, qualifiers = "sv-rSE-w320dp-h480dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
abstract class ScreensTest(
    private val language: String,
) {
    @get:Rule
    val folder = TemporaryFolder()

    @Before
    fun keyStore() = MemoryKeyStore.install()

    /** One way to look at a screen. */
    private data class Look(
        val name: String,
        val qualifiers: String,
        val scale: Float,
    )

    /** Large text and dark on the phone only: it is hardest there, and colours do not depend on the size. */
    private val looks =
        listOf(
            look("phone", "w320dp-h480dp", "notnight", "xhdpi", 1.0f),
            look("phone", "w320dp-h480dp", "notnight", "xhdpi", 2.0f),
            look("phone", "w320dp-h480dp", "night", "xhdpi", 2.0f),
            look("tablet", "w800dp-h1280dp", "notnight", "hdpi", 1.0f),
        )

    private fun look(
        kind: String,
        size: String,
        night: String,
        density: String,
        scale: Float,
    ) = Look("$kind-$night-${(scale * 100).toInt()}", "$language-$size-$night-$density", scale)

    private companion object {
        const val LEAST_KINDS = 200

        /** Width in pixels of the pictures that are kept. */
        const val WIDE = 320

        /** Their long ends equal looked-through-new's byte by byte (tests/journeys.rs); others cover the rest. */
        val SAME_AS_NEW = setOf("looked-through-configured", "looked-through-erased")

        /** Journeys through pages that are offered only to people who read another language first. */
        val NOT_IN_SWEDISH = setOf("letters")
    }

    /** Kinds of block and headings of pages. */
    private class Contents {
        val kinds = mutableSetOf<BlockKind>()
        val headings = mutableSetOf<String>()

        fun add(
            kinds: List<BlockKind>,
            heading: String?,
        ) {
            this.kinds += kinds
            headings += plain(heading.orEmpty()).withoutNumbers()
        }
    }

    private val isLong = System.getenv("KALKYL_LONG") == "1"
    private val faults = mutableListOf<String>()
    private val looked = Contents()
    private val exits = HashMap<String, Rect>()
    private val pictures = File(System.getProperty("pictures") ?: "target/pictures", language)
    private var count = 0

    @Test
    fun `screens that the journeys reach are whole, large, strong, spoken and mirrored`() {
        pictures.mkdirs()
        val hand = LocalHand()
        val sample = Sample(all = isLong)
        val reached = Contents()
        play(hand) {
            sample.add(it)
            reached.add(it.screen.blocks.map(Block::kind), it.screen.route)
        }
        hand.endProcess()
        hand.kalkyl.renew(folder.newFolder())
        hand.start()
        sample.chosen.forEach { look(hand, it) }
        println(
            "$language: ${sample.chosen.size} screens of ${sample.screens}, ${sample.kinds} kinds, $count pictures",
        )
        assertTrue("${sample.kinds} kinds in $language", sample.kinds >= LEAST_KINDS || onlyJourney().isNotEmpty())
        assertEquals("kinds of block that are not looked at", emptySet<BlockKind>(), reached.kinds - looked.kinds)
        assertEquals("pages that are not looked at", emptySet<String>(), reached.headings - looked.headings)
        assertTrue("${faults.size} faults:\n${faults.take(60).joinToString("\n")}", faults.isEmpty())
    }

    /** Plays every journey and reports the screen after each step. */
    private fun play(
        hand: LocalHand,
        reach: (Reached) -> Unit,
    ) {
        val translator = Translator(File(System.getProperty("workspace"), "locales"), language)
        val left = SAME_AS_NEW + if (language == "sv") NOT_IN_SWEDISH else emptySet()
        hand.configure(looks.first().qualifiers, 1.0f)
        for (file in journeys().filterNot { it.nameWithoutExtension in left }) {
            val player =
                Player(hand, translator) { step ->
                    reach(Reached("${file.nameWithoutExtension}-%03d".format(step.line), hand.kalkyl.shell.screen))
                }
            val unmet = player.play(file.name, Step.of(file), folder.newFolder())
            assertTrue("$unmet", unmet == null)
        }
    }

    private fun look(
        hand: LocalHand,
        reached: Reached,
    ) {
        hand.show(reached.screen)
        for (look in looks) {
            hand.configure(look.qualifiers, look.scale)
            val root = hand.root
            val seen = hand.seen
            val heading = seen.of(BlockKind.HEADING).firstOrNull()?.part(TextRole.LABEL)
            val isAnswers = seen.of(BlockKind.CHOICE).firstOrNull() != null
            looked.add(seen.blocks.map { it.kind }, if (isAnswers) ANSWERS else heading)
            val wrong = Audit(root).faults() + mirroring(root, seen.isRightToLeft) + exitMoved(root, look)
            faults += wrong.map { "${reached.line} $language ${look.name}: $it" }
            keep(root, "${reached.line}-${look.name}")
        }
    }

    /** Fault of an exit that is not at the same place as on the first page. */
    private fun exitMoved(
        root: View,
        look: Look,
    ): List<String> {
        val exit = root.shown().filterIsInstance<ExitView>().firstOrNull() ?: return emptyList()
        val place = Rect().also { exit.getGlobalVisibleRect(it) }
        val first = exits.getOrPut("${look.name} ${exit.resources.configuration.fontScale}") { place }
        return if (first == place) emptyList() else listOf("the exit is at $place, and was at $first")
    }

    private fun keep(
        root: View,
        name: String,
    ) {
        count += 1
        val picture = Audit.picture(root, root.context.getColor(R.color.background))
        // The width of a small phone is enough to look at, and compressing is what takes the time.
        val small = Bitmap.createScaledBitmap(picture, WIDE, picture.height * WIDE / picture.width, true)
        File(pictures, "$name.png").outputStream().use { small.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }
}

class ScreensInSwedishTest : ScreensTest("sv")

class ScreensInEnglishTest : ScreensTest("en")

class ScreensInArabicTest : ScreensTest("ar")
