package app.kalkyl

import android.app.ActivityManager
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.os.SystemClock
import android.provider.Settings
import app.kalkyl.core.Host
import app.kalkyl.core.HostException
import app.kalkyl.core.Now
import app.kalkyl.core.Phone
import app.kalkyl.core.Platform
import java.text.DecimalFormatSymbols
import java.util.TimeZone

/**
 * The phone's services for the core. On the main thread [spoken] is called when a text is spoken no longer, and [nears]
 * when an ear comes close to the screen meanwhile, or goes.
 */
class Handset(
    private val context: Context,
    spoken: () -> Unit,
    nears: (Boolean) -> Unit,
) : Host {
    private val voice = Voice(context, spoken, nears)

    override fun now(): Now {
        val wall = System.currentTimeMillis()
        return Now(
            // This clock runs on while the phone sleeps, as the core requires.
            monotonic = SystemClock.elapsedRealtime().toULong(),
            wall = Math.floorDiv(wall, 1_000L),
            zone = TimeZone.getDefault().getOffset(wall) / 60_000,
        )
    }

    override fun phone(): Phone {
        val locales = context.resources.configuration.locales
        val separator = DecimalFormatSymbols.getInstance(locales[0]).decimalSeparator.toString()
        return Phone(
            locales = (0 until locales.size()).map { locales[it].toLanguageTag() },
            // Any other separator belongs to digits that the core may not use in this language.
            separator = if (separator in SEPARATORS) separator else "",
            platform = Platform.ANDROID,
            version = Build.VERSION.RELEASE,
            boots = Settings.Global.getInt(context.contentResolver, Settings.Global.BOOT_COUNT, 0).toUInt(),
            memory = memory(),
        )
    }

    private fun memory(): UInt {
        val info = ActivityManager.MemoryInfo()
        context.getSystemService(ActivityManager::class.java)?.getMemoryInfo(info)
        return (info.totalMem / (1024 * 1024)).toUInt()
    }

    /** Fills the dialler; the person presses call there. */
    override fun dial(number: String) {
        // From parts, so that # and * reach the dialler as they are.
        val intent = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))
        try {
            context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        } catch (_: ActivityNotFoundException) {
            throw HostException.Failed()
        }
    }

    override fun speak(
        words: String,
        language: String,
    ) = voice.speak(words, language)

    override fun voices(): List<String> = voice.languages()

    /** Silences the voice and empties the caches, which the system fills; the shell itself writes no file. */
    override fun clear() {
        voice.stop()
        context.cacheDir.listFiles()?.forEach { it.deleteRecursively() }
        context.codeCacheDir.listFiles()?.forEach { it.deleteRecursively() }
    }

    private companion object {
        val SEPARATORS = setOf(".", ",")
    }
}
