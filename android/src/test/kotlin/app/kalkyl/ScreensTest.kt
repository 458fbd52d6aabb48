package app.kalkyl

import android.graphics.Bitmap
import android.graphics.Rect
import android.view.View
import app.kalkyl.core.Kind
import app.kalkyl.core.Part
import app.kalkyl.journey.Player
import app.kalkyl.journey.Seen
import app.kalkyl.journey.Translator
import app.kalkyl.journey.parse
import app.kalkyl.journey.shown
import app.kalkyl.support.Audit
import app.kalkyl.support.Hand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.OneLoaderRunner
import app.kalkyl.support.TestKalkyl
import app.kalkyl.support.mirroring
import app.kalkyl.view.ExitView
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
 * Every screen that the journeys reach, in one language: nothing cut off, no small target, contrast, a spoken label
 * for everything, mirrored as it should be; light and dark, with large text, on a small phone and on a tablet. The
 * pictures are left in the folder of the build.
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

    /** Large text is hardest on the phone, colours do not depend on the size, and a tablet has room. */
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
        /** Pixels. */
        const val WIDE = 320

        /** Their long ends are looked-through-new's, byte by byte (tests/journeys.rs); what begins them is in others. */
        val SAME_AS_NEW = setOf("looked-through-configured", "looked-through-erased")

        /** What is offered to those alone who read another language first. */
        val NOT_IN_SWEDISH = setOf("letters")
    }

    private val met = HashSet<String>()
    private val faults = mutableListOf<String>()
    private val exits = HashMap<String, Rect>()
    private val pictures = File(System.getProperty("pictures") ?: "target/pictures", language)
    private var count = 0

    @Test
    fun `every screen that the journeys reach is whole, large, strong, spoken and mirrored`() {
        pictures.mkdirs()
        val translator = Translator(File(System.getProperty("workspace"), "locales"), language)
        val left = SAME_AS_NEW + if (language == "sv") NOT_IN_SWEDISH else emptySet()
        for (file in journeys().filterNot { it.nameWithoutExtension in left }) {
            val hand = Hand()
            hand.configure(looks.first().qualifiers, 1.0f)
            val player =
                Player(hand, translator) { step -> look(hand, "${file.nameWithoutExtension}-%03d".format(step.line)) }
            val unmet = player.play(file.name, parse(file.readText()), folder.newFolder())
            assertTrue("$unmet", unmet == null)
        }
        println("$language: ${met.size} screens, $count pictures")
        assertTrue("${met.size} screens in $language", met.size >= 60 || onlyJourney().isNotEmpty())
        assertTrue("${faults.size} faults:\n${faults.take(60).joinToString("\n")}", faults.isEmpty())
    }

    private fun look(
        hand: Hand,
        name: String,
    ) {
        if (!met.add(kind(hand.seen))) return
        for (look in looks) {
            hand.configure(look.qualifiers, look.scale)
            val root = hand.root
            val seen = hand.seen
            val wrong = Audit(root).faults() + mirroring(root, seen.isRightToLeft) + exitMoved(root, look)
            faults += wrong.map { "$name $language ${look.name}: $it" }
            keep(root, "$name-${look.name}")
        }
        hand.configure(looks.first().qualifiers, 1.0f)
    }

    /** What kind of screen it is: neither typed digits nor how many rows there are make it another one. */
    private fun kind(seen: Seen): String {
        val blocks =
            seen.blocks.map { block ->
                val words = block.texts.filter { block.kind == Kind.HEADING || it.part == Part.NOTICE }
                "${block.kind} ${block.texts.map { it.part }.distinct()} ${words.map { it.words }} ${block.isMain} " +
                    "${block.isChosen} ${block.keys.size}"
            }
        val runs = blocks.filterIndexed { index, block -> blocks.getOrNull(index - 1) != block }
        val fault =
            seen.calculator
                ?.display
                ?.text
                ?.any { it.isLetter() } == true
        val long =
            (
                seen.calculator
                    ?.display
                    ?.text
                    ?.length ?: 0
            ) / 12
        return "${seen.inside} ${seen.calculator != null} $fault $long ${seen.size} $runs"
    }

    /** The exit is at the same place on every page. */
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
        // As wide as a small phone is enough to look at, and packing is what takes the time.
        val small = Bitmap.createScaledBitmap(picture, WIDE, picture.height * WIDE / picture.width, true)
        File(pictures, "$name.png").outputStream().use { small.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }
}

class ScreensInSwedishTest : ScreensTest("sv")

class ScreensInEnglishTest : ScreensTest("en")

class ScreensInArabicTest : ScreensTest("ar")
