package app.kalkyl

import android.content.Context
import android.media.AudioAttributes
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import java.util.Locale

/**
 * The phone's own voice, through the earpiece like a call, and only where it needs no network.
 *
 * It starts when it is first asked for, and until then knows no languages.
 */
class Voice(
    private val context: Context,
    private val spoken: () -> Unit,
) {
    private val main = Handler(Looper.getMainLooper())

    // Started on a worker, used on the main thread.
    @Volatile
    private var engine: TextToSpeech? = null

    @Volatile
    private var ready = false

    /** Tags of the languages that can be spoken offline. */
    fun languages(): List<String> = offline().map { it.locale.short().toLanguageTag() }.distinct()

    /** Speaks a text; false if there is no voice for its language. Empty words stop the text being spoken. */
    fun speak(
        words: String,
        language: String,
    ): Boolean {
        if (words.isEmpty()) {
            stop()
            return true
        }
        val wanted = Locale.forLanguageTag(language)
        val same = offline().filter { it.locale.short().language == wanted.language }
        val voice =
            same.firstOrNull { it.locale.short().country == wanted.country } ?: same.firstOrNull() ?: return false
        val engine = engine ?: return false
        engine.voice = voice
        return engine.speak(words, TextToSpeech.QUEUE_FLUSH, null, UTTERANCE) == TextToSpeech.SUCCESS
    }

    fun stop() {
        engine?.stop()
    }

    private fun offline(): List<android.speech.tts.Voice> {
        val engine = engine ?: start()
        if (!ready) return emptyList()
        return engine.voices.orEmpty().filter {
            !it.isNetworkConnectionRequired && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features
        }
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

                override fun onDone(id: String?) {
                    main.post(spoken)
                }

                @Deprecated("Asked for by the framework")
                override fun onError(id: String?) {
                    main.post(spoken)
                }
            },
        )
        engine = started
        return started
    }

    private companion object {
        const val UTTERANCE = "text"

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
