package app.kalkyl

import android.app.Activity
import android.app.Instrumentation
import android.os.Bundle

/** Results of journeys, as an instrumentation reports them. */
class Results {
    private var played = 0
    private var arrived = 0

    /** Adds a journey, with a [report] if it did not arrive; returns its status. */
    fun add(
        name: String,
        report: String?,
    ): Bundle {
        played += 1
        if (report == null) arrived += 1
        return Bundle().apply {
            putString("name", name)
            putBoolean("ok", report == null)
            report?.let { putString("report", it) }
        }
    }

    /** Result of all: OK only if at least one journey was played and every one arrived. */
    val code get() = if (played > 0 && arrived == played) Activity.RESULT_OK else Activity.RESULT_CANCELED

    val summary get() =
        Bundle().apply {
            putString(Instrumentation.REPORT_KEY_STREAMRESULT, "\n$arrived of $played journeys arrived\n")
        }
}
