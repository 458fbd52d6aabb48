package app.kalkyl.journey

import java.time.DateTimeException
import java.time.LocalDateTime
import java.time.ZoneOffset

/** Durations, moments and zones as a journey writes them; null for what is none. */
object Moments {
    /** `+500ms`, `+30s`, `+2min`, `+3h`, `+1d`: milliseconds. */
    fun duration(word: String): Long? {
        val (count, unit) = DURATION.matchEntire(word)?.destructured ?: return null
        val factor = UNITS[unit] ?: return null
        val number = count.toLongOrNull() ?: return null
        return number.takeIf { it <= Long.MAX_VALUE / factor }?.times(factor)
    }

    /** `2026-11-22` and `18:00`: seconds since 1970 at the place where the clock hangs. */
    fun moment(
        date: String,
        time: String,
    ): Long? {
        val (year, month, day) = DATE.matchEntire(date)?.destructured ?: return null
        val (hour, minute) = TIME.matchEntire(time)?.destructured ?: return null
        return try {
            LocalDateTime
                .of(year.toInt(), month.toInt(), day.toInt(), hour.toInt(), minute.toInt())
                .takeIf { it.year in YEARS }
                ?.toEpochSecond(ZoneOffset.UTC)
        } catch (_: DateTimeException) {
            null
        }
    }

    /** `+01:00`: minutes east. */
    fun zone(word: String): Int? {
        val (sign, hours, minutes) = ZONE.matchEntire(word)?.destructured ?: return null
        val total = hours.toInt() * 60 + minutes.toInt()
        return (if (sign == "-") -total else total).takeIf { total <= MOST_ZONE }
    }

    private val DURATION = Regex("""\+([0-9]+)([a-z]+)""")
    private val UNITS = mapOf("ms" to 1L, "s" to 1_000L, "min" to 60_000L, "h" to 3_600_000L, "d" to 86_400_000L)
    private val DATE = Regex("""([0-9]{1,4})-([0-9]{1,2})-([0-9]{1,2})""")
    private val TIME = Regex("""([0-9]{1,2}):([0-9]{1,2})""")
    private val YEARS = 1970..2200
    private val ZONE = Regex("""([+-])([0-9]{1,2}):([0-9]{1,2})""")
    private const val MOST_ZONE = 14 * 60
}
