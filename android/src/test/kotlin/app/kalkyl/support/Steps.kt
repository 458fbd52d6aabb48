package app.kalkyl.support

import app.kalkyl.journey.Step
import java.io.File

/** Steps from a new phone to an open plan. */
const val OPEN_PLAN = """
    press C % = % =
    hold =
    touch "Svenska"
    press 73914628
    touch "Nästa"
    press 73914628
    touch "Nästa"
    hold "Klar"
    touch "Fortsätt utan att öva"
    touch "Är telefonen säker nog för planen? Svara på fem frågor."
    touch "Visa rådet"
    touch "I den här telefonen"
    see inside
"""

private val target get() = File(System.getProperty("cargo.target"))

/** The steps of a file of tests/journeys, which steps.sh has written. */
fun Step.Companion.of(journey: File): List<Step> =
    decode(File(target, "journeys/${journey.nameWithoutExtension}.json").readText())

/** The steps of a journey that is given as text. */
fun Step.Companion.of(text: String): List<Step> {
    val phone = ProcessBuilder("$target/debug/examples/phone", "steps", "-").start()
    phone.outputStream.use { it.write(text.toByteArray()) }
    val steps = phone.inputStream.use { String(it.readBytes()) }
    val wrong = phone.errorStream.use { String(it.readBytes()) }
    check(phone.waitFor() == 0) { wrong }
    return decode(steps)
}
