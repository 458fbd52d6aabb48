package app.kalkyl

import android.app.Application
import android.os.Bundle
import app.kalkyl.support.OneLoaderRunner
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import java.io.File

/** Results of the journeys that were played on a phone, as the workflow reads them. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = Application::class)
class ResultsTest {
    private val workflow = File(System.getProperty("workspace"), ".github/workflows/android.yml").readText()

    /** Words that the output of a run in which every journey arrives must not have. */
    private val words = Regex(found("! grep -iE '(.+)' output.txt"), RegexOption.IGNORE_CASE)

    /** Last line of the output of such a run. */
    private val last = found("grep -x '(.+)'")

    private fun found(pattern: String) = checkNotNull(Regex(pattern).find(workflow)) { pattern }.groupValues[1]

    @Suppress("DEPRECATION")
    private fun lines(
        kind: String,
        bundle: Bundle,
    ) = bundle.keySet().map { "INSTRUMENTATION_$kind: $it=${bundle.get(it)}" }

    /** Output of `am instrument -r` for journeys by name, with the report on those that did not arrive. */
    private fun output(journeys: Map<String, String?>): List<String> {
        val results = Results()
        val all = journeys.flatMap { lines("STATUS", results.add(it.key, it.value)) + "INSTRUMENTATION_STATUS_CODE: 0" }
        return all + lines("RESULT", results.summary) + "INSTRUMENTATION_CODE: ${results.code}"
    }

    @Test
    fun `a run in which every journey arrives passes`() {
        val names = journeys().map { it.nameWithoutExtension }
        val output = output(names.associateWith { null })
        assertEquals(last, output.last())
        assertEquals(emptyList<String>(), output.filter { words.containsMatchIn(it) })
        assertTrue(names.all { "INSTRUMENTATION_STATUS: name=$it" in output })
    }

    @Test
    fun `a run in which one journey does not arrive does not pass, and says why`() {
        val output = output(mapOf("a" to null, "b" to "b:7: see page", "c" to null))
        assertFalse(last == output.last())
        assertEquals(2, output.count { it == "INSTRUMENTATION_STATUS: ok=true" })
        assertTrue("INSTRUMENTATION_STATUS: report=b:7: see page" in output)
    }

    @Test
    fun `a run without journeys does not pass`() {
        assertFalse(last == output(emptyMap()).last())
    }
}
