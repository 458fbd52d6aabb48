package app.kalkyl

import android.content.Intent
import android.content.res.Configuration
import android.os.LocaleList
import android.provider.Settings
import android.speech.tts.TextToSpeech
import app.kalkyl.core.HostException
import app.kalkyl.core.Platform
import app.kalkyl.support.OneLoaderRunner
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowTextToSpeech
import java.io.File
import java.util.Locale
import java.util.TimeZone

/** The phone's services for the core. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = android.app.Application::class, qualifiers = "sv-rSE")
class HandsetTest {
    private val context = RuntimeEnvironment.getApplication()
    private var spoken = 0
    private val handset = Handset(context) { spoken += 1 }

    @Test
    fun `the dialler is filled and nothing is called`() {
        handset.dial("*31#0701740605")
        val intent = shadowOf(context).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL, intent.action)
        assertEquals("*31#0701740605", intent.data?.schemeSpecificPart)
        assertEquals("tel", intent.data?.scheme)
        assertTrue("# would begin a fragment", intent.data?.fragment == null)
    }

    @Test
    fun `without a dialler it says so`() {
        shadowOf(context).checkActivities(true)
        assertThrows(HostException.Failed::class.java) { handset.dial("112") }
    }

    @Test
    fun `the clocks count on, the zone is the phone's`() {
        val before = TimeZone.getDefault()
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"))
            assertEquals(345, handset.now().zone)
        } finally {
            TimeZone.setDefault(before)
        }
        assertTrue(handset.now().monotonic >= 0uL)
    }

    @Test
    fun `it says what the phone is`() {
        Settings.Global.putInt(context.contentResolver, Settings.Global.BOOT_COUNT, 17)
        val phone = handset.phone()
        assertEquals(listOf("sv-SE"), phone.locales)
        assertEquals(",", phone.separator)
        assertEquals(Platform.ANDROID, phone.platform)
        assertEquals(17u, phone.boots)
    }

    @Test
    fun `the languages come in the phone's own order`() {
        for (tags in listOf("sv-SE,en-GB", "sv-SE,ar", "sv-SE,so-SO,en-US", "en-GB,sv-SE", "ar,sv-SE")) {
            val now = Configuration(context.resources.configuration)
            now.setLocales(LocaleList.forLanguageTags(tags))
            @Suppress("DEPRECATION")
            context.resources.updateConfiguration(now, context.resources.displayMetrics)
            assertEquals(tags, handset.phone().locales.joinToString(","))
        }
    }

    @Test
    @Config(qualifiers = "fa-rAF")
    fun `a separator that belongs to other digits is left to the core`() {
        assertEquals("", handset.phone().separator)
    }

    @Test
    fun `only voices that need no network speak`() {
        ShadowTextToSpeech.addVoice(voice("sv-SE", network = false))
        ShadowTextToSpeech.addVoice(voice("ar-SA", network = true))
        ShadowTextToSpeech.addVoice(
            voice("fa-IR", network = false, features = setOf(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED)),
        )
        assertEquals("it starts first", emptyList<String>(), handset.voices())
        val engine = checkNotNull(ShadowTextToSpeech.getLastTextToSpeechInstance())
        shadow(engine).getOnInitListener().onInit(TextToSpeech.SUCCESS)
        assertEquals(listOf("sv-SE"), handset.voices())

        handset.speak("Ring 112", "sv")
        assertEquals("Ring 112", shadow(engine).getLastSpokenText())
        assertThrows(HostException.Failed::class.java) { handset.speak("اتصل", "ar") }
        handset.clear()
        assertTrue(shadow(engine).isStopped())
    }

    @Test
    fun `a voice that names its language by three letters speaks it`() {
        ShadowTextToSpeech.addVoice(
            android.speech.tts.Voice("s", Locale("swe", "SWE"), 300, 300, false, emptySet()),
        )
        handset.voices()
        val engine = checkNotNull(ShadowTextToSpeech.getLastTextToSpeechInstance())
        shadow(engine).getOnInitListener().onInit(TextToSpeech.SUCCESS)
        assertEquals(listOf("sv-SE"), handset.voices())
        handset.speak("Ring 112", "sv")
        assertEquals("Ring 112", shadow(engine).getLastSpokenText())
    }

    private fun shadow(engine: TextToSpeech): ShadowTextToSpeech = Shadow.extract(engine)

    private fun voice(
        tag: String,
        network: Boolean,
        features: Set<String> = emptySet(),
    ) = android.speech.tts.Voice(tag, Locale.forLanguageTag(tag), 300, 300, network, features)

    @Test
    fun `clearing leaves nothing in what the system keeps for the app`() {
        File(context.cacheDir, "a/b").apply { parentFile?.mkdirs() }.writeText("x")
        handset.clear()
        assertEquals(
            emptyList<File>(),
            context.cacheDir
                .listFiles()
                .orEmpty()
                .toList(),
        )
    }
}
