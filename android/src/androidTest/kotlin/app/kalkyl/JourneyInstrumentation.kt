package app.kalkyl

import android.app.Application
import android.app.Instrumentation
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.Bundle
import android.util.Log
import app.kalkyl.journey.Player
import app.kalkyl.journey.Step
import app.kalkyl.support.DeviceHand
import app.kalkyl.support.TestKalkyl
import java.io.File

/**
 * Plays the journeys among the test's assets on the phone that it runs on, and reports each of them. The argument
 * `journey` is a prefix of the names of those to play. It destroys the keys of the app that it is installed for.
 */
class JourneyInstrumentation : Instrumentation() {
    private var only = ""
    private val folders by lazy { File(targetContext.filesDir, FOLDER) }

    override fun newApplication(
        loader: ClassLoader?,
        name: String?,
        context: Context?,
    ): Application = super.newApplication(loader, TestKalkyl::class.java.name, context)

    override fun onCreate(arguments: Bundle?) {
        super.onCreate(arguments)
        only = arguments?.getString("journey").orEmpty()
        start()
    }

    override fun onStart() {
        super.onStart()
        waitForIdleSync()
        // The dialler is asked for, and does not come: it would close what is open.
        addMonitor(IntentFilter(Intent.ACTION_DIAL).apply { addDataScheme("tel") }, null, true)
        folders.deleteRecursively()
        val hand = DeviceHand(targetContext.applicationContext as TestKalkyl, uiAutomation)
        val results = Results()
        for (name in names()) sendStatus(0, results.add(name, play(hand, name)))
        folders.deleteRecursively()
        finish(results.code, results.summary)
    }

    private fun names(): List<String> {
        val files = context.assets.list(FOLDER).orEmpty()
        return files.map { it.removeSuffix(SUFFIX) }.filter { it.startsWith(only) }.sorted()
    }

    /** Plays a journey; returns the report on it if it did not arrive. */
    private fun play(
        hand: DeviceHand,
        name: String,
    ): String? =
        try {
            val steps = context.assets.open("$FOLDER/$name$SUFFIX").use { String(it.readBytes()) }
            val folder = File(folders, name).apply { mkdirs() }
            Player(hand).play(name, Step.decode(steps), folder).also { hand.endProcess() }
        } catch (wrong: Exception) {
            Log.getStackTraceString(wrong)
        }

    private companion object {
        const val FOLDER = "journeys"
        const val SUFFIX = ".json"
    }
}
