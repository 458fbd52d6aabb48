package app.kalkyl

import app.kalkyl.core.App
import app.kalkyl.core.DeviceKey
import app.kalkyl.core.DeviceKeyException
import app.kalkyl.core.Host
import app.kalkyl.core.HostException
import app.kalkyl.core.Key
import app.kalkyl.core.Now
import app.kalkyl.core.Phone
import app.kalkyl.core.Platform
import app.kalkyl.core.Screen
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec

/**
 * Cost of a touch on the bag's page from the JVM: written into the file that the property `border` names, a line for
 * each round, in milliseconds. `cargo bench -p kalkyl --bench ratios` runs it; the tests do not, for it measures.
 */
class Border {
    @get:Rule
    val folder = TemporaryFolder()

    private class Keys : DeviceKey {
        private val all = mutableMapOf<String, ByteArray>()

        override fun create(alias: String) {
            all[alias] = ByteArray(32) { 7 }
        }

        override fun prf(
            alias: String,
            input: ByteArray,
        ): ByteArray {
            val key = all[alias] ?: throw DeviceKeyException.Missing()
            return Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(key, "HmacSHA256")) }.doFinal(input)
        }

        override fun forget(alias: String) {
            all.remove(alias)
        }

        override fun list() = all.keys.toList()
    }

    private object Bare : Host {
        override fun now() = Now((System.nanoTime() / 1_000_000).toULong(), 1_900_000_000, 60)

        override fun phone() =
            Phone(
                locales = listOf("sv-SE"),
                separator = "",
                platform = Platform.OTHER,
                version = "3",
                boots = 1u,
                memory = 4096u,
            )

        override fun dial(number: String): Unit = throw HostException.Failed()

        override fun speak(
            words: String,
            language: String,
        ): Unit = throw HostException.Failed()

        override fun voices() = emptyList<String>()

        override fun clear() = Unit
    }

    private fun Screen.find(words: String) =
        blocks.first { block -> block.active && block.texts.any { it.words == words } }.id

    private fun App.settled(): Screen {
        var screen = answer()
        while (screen.waits) screen = answer()
        return screen
    }

    private fun App.type(keys: List<Key>) = keys.forEach { press(it) }

    @Test
    fun aTouchOnTheBagsPage() {
        val figures = File(checkNotNull(System.getProperty("border")) { "-Dborder=FILE" })
        val app = App(folder.newFolder().path, Keys(), Bare)
        app.settled()
        app.type(listOf(Key.CLEAR, Key.PERCENT, Key.EQUALS, Key.PERCENT, Key.EQUALS))
        var screen = app.hold(Key.EQUALS)
        screen = app.touch(screen.find("Svenska"))
        repeat(2) {
            app.type(listOf(Key.SEVEN, Key.THREE, Key.NINE, Key.FOUR, Key.ONE, Key.SIX))
            screen = app.touch(app.screen().find("Nästa"))
        }
        app.holdTouch(screen.find("Klar"))
        screen = app.settled()
        val way =
            listOf(
                "Fortsätt utan att öva",
                "Är telefonen säker nog för planen? Svara på fem frågor.",
                "Visa rådet",
                "I den här telefonen",
                "Väskan",
                "För mig",
            )
        for (words in way) screen = app.touch(screen.find(words))
        assertTrue("the bag's page is long", screen.blocks.size > MANY)

        // A block that does nothing: the page is made and copied, and nothing is written.
        val heading = screen.blocks.first { !it.active }.id
        repeat(WARM) { app.touch(heading) }
        val rounds =
            List(ROUNDS) {
                val began = System.nanoTime()
                repeat(TOUCHES) { app.touch(heading) }
                (System.nanoTime() - began) / 1e6 / TOUCHES
            }
        figures.writeText(rounds.joinToString("\n"))
    }

    private companion object {
        const val MANY = 40
        const val WARM = 40
        const val TOUCHES = 40
        const val ROUNDS = 11
    }
}
