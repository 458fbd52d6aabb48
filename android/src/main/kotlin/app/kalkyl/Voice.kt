package app.kalkyl

import android.content.Context
import android.media.AudioAttributes
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import app.kalkyl.core.HostException
import java.util.Locale
import java.util.concurrent.atomic.AtomicInteger
import android.speech.tts.Voice as EngineVoice

/**
 * The phone's own voice, at the ear like a call, and only where it needs no network.
 *
 * It starts when it is first asked for, and until then knows no languages.
 */
class Voice(
    private val context: Context,
    private val spoken: () -> Unit,
    nears: (Boolean) -> Unit,
) {
    private val main = Handler(Looper.getMainLooper())

    // Not at the start of a calculator: both ask the system.
    private val outputs by lazy { Outputs(context, ::stopEarly) }
    private val nearness by lazy { Nearness(context, nears) }

    // Started on a worker, used on the main thread.
    @Volatile
    private var engine: TextToSpeech? = null

    @Volatile
    private var ready = false

    /** Offline voices, with the time at which the engine was asked: it answers from another process. */
    @Volatile
    private var known: Pair<Long, List<EngineVoice>>? = null

    /** Number of the text that is spoken; null if none is. */
    @Volatile
    private var current: Int? = null
    private val last = AtomicInteger()

    /** Tags of the languages that can be spoken offline. */
    fun languages(): List<String> = offline().map { it.locale.short().toLanguageTag() }.distinct()

    /**
     * Speaks a text. Empty words stop the text being spoken.
     *
     * @throws HostException.Loud if others would hear it
     * @throws HostException.Failed if there is no voice for its language
     */
    fun speak(
        words: String,
        language: String,
    ) {
        if (words.isEmpty()) return stop()
        if (!outputs.areQuiet()) {
            stop()
            throw HostException.Loud()
        }
        val wanted = Locale.forLanguageTag(language)
        val same = offline().filter { it.locale.short().language == wanted.language }
        val voice = same.firstOrNull { it.locale.short().country == wanted.country } ?: same.firstOrNull()
        val engine = engine
        if (voice == null || engine == null) throw HostException.Failed()
        val number = last.incrementAndGet()
        current = number
        engine.voice = voice
        if (engine.speak(words, TextToSpeech.QUEUE_FLUSH, null, "$number") != TextToSpeech.SUCCESS) {
            // The engine's process has died.
            restart()
            throw HostException.Failed()
        }
        nearness.watch()
    }

    fun stop() {
        current = null
        nearness.end()
        engine?.stop()
    }

    private fun stopEarly() {
        if (current == null) return
        stop()
        spoken()
    }

    private fun offline(): List<EngineVoice> {
        val engine = engine ?: start()
        if (!ready) return emptyList()
        val now = SystemClock.elapsedRealtime()
        known?.takeIf { now - it.first < FRESH }?.let { return it.second }
        val all = engine.voices
        if (all == null) {
            restart()
            return emptyList()
        }
        val offline =
            all.filter {
                !it.isNetworkConnectionRequired && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features
            }
        known = now to offline
        return offline
    }

    /** Binds to the engine again. It answers a later call. */
    private fun restart() {
        stop()
        engine?.shutdown()
        ready = false
        known = null
        start()
    }

    private fun start(): TextToSpeech {
        val started = TextToSpeech(context) { status -> ready = status == TextToSpeech.SUCCESS }
        // The only usage that goes to the earpiece without a permission.
        started.setAudioAttributes(
            AudioAttributes
                .Builder()
                .setUsage(AudioAttributes.USAGE_VOICE_COMMUNICATION)
                .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
                .build(),
        )
        started.setOnUtteranceProgressListener(
            object : UtteranceProgressListener() {
                override fun onStart(id: String?) = Unit

                override fun onDone(id: String?) = ends(id)

                override fun onStop(
                    id: String?,
                    interrupted: Boolean,
                ) = ends(id)

                @Deprecated("Asked for by the framework")
                override fun onError(id: String?) = ends(id)
            },
        )
        engine = started
        return started
    }

    /** Reports the end of a text, unless another one has taken its place. */
    private fun ends(id: String?) {
        main.post {
            if (id == current?.toString()) {
                current = null
                nearness.end()
                spoken()
            }
        }
    }

    private companion object {
        /** Milliseconds for which the list of voices is kept. */
        const val FRESH = 60_000L

        /** Languages and countries of two letters, by their codes of three: some voices name theirs so (`swe-SWE`). */
        val LANGUAGES = Locale.getISOLanguages().associateBy { Locale.forLanguageTag(it).isO3Language }
        val COUNTRIES =
            Locale.getISOCountries().associateBy {
                Locale
                    .Builder()
                    .setRegion(it)
                    .build()
                    .isO3Country
            }

        fun Locale.short(): Locale =
            if (language.length < 3 && country.length < 3) {
                this
            } else {
                Locale
                    .Builder()
                    .setLanguage(LANGUAGES[language] ?: language)
                    .setRegion(COUNTRIES[country.uppercase(Locale.ROOT)] ?: country.takeIf { it.length < 3 }.orEmpty())
                    .build()
            }
    }
}
