package app.kalkyl

import android.content.Intent
import android.content.res.Configuration
import android.hardware.Sensor
import android.hardware.SensorManager
import android.media.AudioDeviceInfo
import android.media.AudioManager
import android.os.LocaleList
import android.os.Looper
import android.provider.Settings
import android.speech.tts.TextToSpeech
import app.kalkyl.core.HostException
import app.kalkyl.core.Platform
import app.kalkyl.support.OneLoaderRunner
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.AudioDeviceInfoBuilder
import org.robolectric.shadows.SensorEventBuilder
import org.robolectric.shadows.ShadowSensor
import org.robolectric.shadows.ShadowSystemClock
import org.robolectric.shadows.ShadowTextToSpeech
import java.io.File
import java.time.Duration
import java.util.Locale
import java.util.TimeZone

/** The phone's services for the core. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = android.app.Application::class, qualifiers = "sv-rSE")
class HandsetTest {
    private val context = RuntimeEnvironment.getApplication()
    private var spoken = 0
    private val nears = mutableListOf<Boolean>()
    private val handset = Handset(context, { spoken += 1 }, nears::add)
    private val audio = context.getSystemService(AudioManager::class.java)

    @Before
    fun anEarpiece() = outputs(AudioDeviceInfo.TYPE_BUILTIN_EARPIECE, AudioDeviceInfo.TYPE_BUILTIN_SPEAKER)

    private fun output(type: Int): AudioDeviceInfo = AudioDeviceInfoBuilder.newBuilder().setType(type).build()

    private fun outputs(vararg types: Int) = shadowOf(audio).setOutputDevices(types.map(::output))

    /** The engine with a Swedish voice, which has started. */
    private fun swedishVoice(): TextToSpeech {
        ShadowTextToSpeech.addVoice(voice("sv-SE", network = false))
        handset.voices()
        return started()
    }

    private fun started(): TextToSpeech {
        val engine = checkNotNull(ShadowTextToSpeech.getLastTextToSpeechInstance())
        shadow(engine).getOnInitListener().onInit(TextToSpeech.SUCCESS)
        return engine
    }

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

    @Test
    fun `it speaks where one ear hears it, and nowhere else`() {
        val engine = swedishVoice()
        val ear = AudioDeviceInfo.TYPE_BUILTIN_EARPIECE
        val speaker = AudioDeviceInfo.TYPE_BUILTIN_SPEAKER
        for (quiet in listOf(
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_TELEPHONY),
            intArrayOf(speaker, AudioDeviceInfo.TYPE_WIRED_HEADPHONES),
            intArrayOf(speaker, AudioDeviceInfo.TYPE_WIRED_HEADSET),
            intArrayOf(speaker, AudioDeviceInfo.TYPE_USB_HEADSET),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_HEARING_AID),
        )) {
            outputs(*quiet)
            handset.speak("Ring 112", "sv")
        }
        for (loud in listOf(
            intArrayOf(),
            intArrayOf(speaker),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_BLUETOOTH_A2DP),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_BLUETOOTH_SCO),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_BLE_SPEAKER),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_HDMI),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_DOCK),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_LINE_ANALOG),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_USB_DEVICE),
            intArrayOf(ear, speaker, AudioDeviceInfo.TYPE_REMOTE_SUBMIX),
            intArrayOf(speaker, AudioDeviceInfo.TYPE_WIRED_HEADPHONES, AudioDeviceInfo.TYPE_BLUETOOTH_A2DP),
        )) {
            outputs(*loud)
            assertThrows("${loud.toList()}", HostException.Loud::class.java) { handset.speak("Ring 112", "sv") }
            assertTrue(shadow(engine).isStopped())
        }
    }

    @Test
    fun `a loudspeaker that comes while it speaks silences it at once`() {
        val engine = swedishVoice()
        handset.speak("Ring 112", "sv")
        assertFalse(shadow(engine).isStopped())
        shadowOf(audio).addOutputDevice(output(AudioDeviceInfo.TYPE_BLUETOOTH_A2DP), true)
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue(shadow(engine).isStopped())
        assertEquals(1, spoken)
    }

    @Test
    fun `the end of a text that another one replaced is not the end`() {
        val engine = swedishVoice()
        handset.speak("Ring 112", "sv")
        handset.speak("Gå ut", "sv")
        val listener = shadow(engine).utteranceProgressListener
        listener.onStop("1", true)
        // The engine here reports the end of each text as soon as nothing else is to be done.
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(1, spoken)
    }

    /** An engine whose process can die: then it has no voices any more. */
    @Implements(TextToSpeech::class)
    class MortalEngine : ShadowTextToSpeech() {
        @Implementation
        override fun getVoices(): Set<android.speech.tts.Voice>? = if (isDead) null else super.getVoices()

        companion object {
            var isDead = false
        }
    }

    @Test
    @Config(shadows = [MortalEngine::class])
    fun `an engine whose process has died is started again`() {
        val first = swedishVoice()
        assertEquals(listOf("sv-SE"), handset.voices())
        MortalEngine.isDead = true
        ShadowSystemClock.advanceBy(Duration.ofMinutes(1))
        assertEquals(emptyList<String>(), handset.voices())
        assertTrue(shadow(first).isShutdown())
        MortalEngine.isDead = false
        assertNotSame(first, started())
        assertEquals(listOf("sv-SE"), handset.voices())
        handset.speak("Ring 112", "sv")
    }

    @Test
    fun `an ear is looked for while it speaks, and only then`() {
        val sensors = context.getSystemService(SensorManager::class.java)
        val sensor = ShadowSensor.newInstance(Sensor.TYPE_PROXIMITY)
        shadowOf(sensor).setMaximumRange(5f)
        shadowOf(sensors).addSensor(sensor)
        val handset = Handset(context, { spoken += 1 }, nears::add)
        ShadowTextToSpeech.addVoice(voice("sv-SE", network = false))
        handset.voices()
        started()

        fun distance(centimetres: Float) {
            val event =
                SensorEventBuilder
                    .newBuilder()
                    .setSensor(sensor)
                    .setValues(floatArrayOf(centimetres))
                    .build()
            shadowOf(sensors).sendSensorEventToListeners(event)
        }
        distance(0f)
        assertEquals(emptyList<Boolean>(), nears)
        handset.speak("Ring 112", "sv")
        distance(0f)
        distance(5f)
        distance(3f)
        assertEquals(listOf(true, false, true), nears)
        // The text comes to its end.
        shadowOf(Looper.getMainLooper()).idle()
        distance(0f)
        assertEquals(listOf(true, false, true, false), nears)
    }
}
