package app.kalkyl

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Color
import app.kalkyl.journey.Player
import app.kalkyl.journey.Step
import app.kalkyl.journey.Translator
import app.kalkyl.support.Audit
import app.kalkyl.support.LocalHand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.OneLoaderRunner
import app.kalkyl.support.TestKalkyl
import app.kalkyl.support.of
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File
import kotlin.math.abs

/**
 * Pictures of the listing in shops: the calculator and ordinary lists, in each language. They show the app as it is now;
 * `KALKYL_WRITE=1` draws them anew.
 */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = TestKalkyl::class, qualifiers = "sv-rSE-w360dp-h640dp-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class ListingTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val workspace = File(System.getProperty("workspace"))

    @Before
    fun keyStore() = MemoryKeyStore.install()

    /** Texts of a language's lists, by their ids. */
    private fun texts(language: String): (String) -> String {
        val lines = File(workspace, "locales/$language/lists.ftl").readLines()
        return { id -> lines.first { it.startsWith("lists-$id = ") }.substringAfter(" = ") }
    }

    /** Steps to each picture. Lists are written by hand, since ready-made ones are never twice the same. */
    private fun steps(text: (String) -> String) =
        listOf(
            "1" to "phone locale sv-SE\npress 12.5 * 4 + 38 =\n",
            "2" to
                """
                press C % = % =
                hold =
                touch "Svenska"
                press 314862
                touch "Nästa"
                press 314862
                touch "Nästa"
                touch "Klar"
                """.trimIndent() +
                listOf("gifts" to "09", "housework" to "02", "groceries" to "01 03 05 09 12").joinToString("") {
                    list(text, it.first, it.second.split(" "))
                } + "\n",
            "3" to "touch \"${text("template-groceries")}\"\n",
        )

    private fun list(
        text: (String) -> String,
        name: String,
        items: List<String>,
    ) = "\ntouch \"Ny lista\"\nwrite \"Listans namn\" \"${text("template-$name")}\"\ntouch \"Skapa listan\"" +
        items.joinToString("") { "\nwrite \"Ny rad\" \"${text("$name-$it")}\"\ntouch \"Lägg till\"" } + "\nback"

    @Test
    fun `the listing shows calculator and lists as they are`() {
        val wrong = mutableListOf<String>()
        for ((language, place) in listOf("sv" to "sv-SE", "en" to "en-US", "ar" to "ar")) {
            val hand = LocalHand()
            val player = Player(hand, Translator(File(workspace, "locales"), language))
            hand.configure("$place-w360dp-h640dp-xhdpi".replace("-SE", "-rSE").replace("-US", "-rUS"), 1.0f)
            assertNull(player.play(language, emptyList(), folder.newFolder()))
            for ((name, walk) in steps(texts(language))) {
                assertNull(player.goOn(language, Step.of(walk)))
                hand.lay()
                val file =
                    File(workspace, "android/fastlane/metadata/android/$place/images/phoneScreenshots/$name.png")
                val drawn = Audit.picture(hand.root, hand.root.context.getColor(R.color.background))
                if (System.getenv("KALKYL_WRITE") == "1") write(drawn, file)
                if (!isAlike(drawn, file)) wrong += file.path
            }
        }
        assertTrue("draw them anew with KALKYL_WRITE=1: $wrong", wrong.isEmpty())
    }

    private fun write(
        picture: Bitmap,
        file: File,
    ) {
        file.parentFile?.mkdirs()
        file.outputStream().use { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    /** True if a hundredth of the pixels differs at most: edges of letters may, from machine to machine. */
    private fun isAlike(
        drawn: Bitmap,
        file: File,
    ): Boolean {
        val bytes = file.takeIf { it.isFile }?.readBytes() ?: return false
        val kept = BitmapFactory.decodeByteArray(bytes, 0, bytes.size)
        if (kept.width != drawn.width || kept.height != drawn.height) return false
        val count = drawn.width * drawn.height
        val differ = (0 until count).count { differs(drawn, kept, it % drawn.width, it / drawn.width) }
        return differ * 100 <= count
    }

    private fun differs(
        one: Bitmap,
        other: Bitmap,
        x: Int,
        y: Int,
    ) = abs(Color.luminance(one.getPixel(x, y)) - Color.luminance(other.getPixel(x, y))) > DIFFERENCE

    private companion object {
        const val DIFFERENCE = 0.1f
    }
}
