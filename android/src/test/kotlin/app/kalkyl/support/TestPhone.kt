package app.kalkyl.support

import android.os.Looper
import android.os.SystemClock
import app.kalkyl.Kalkyl
import app.kalkyl.Shell
import app.kalkyl.core.DeviceKey
import app.kalkyl.core.Host
import app.kalkyl.core.Now
import app.kalkyl.core.Phone
import app.kalkyl.core.Platform
import java.io.File
import java.util.concurrent.Executor

/** A phone that a journey configures; its dialler and cleaning are the shell's own. */
class TestHost(
    private val real: Host,
) : Host by real {
    var phone =
        Phone(
            locales = emptyList(),
            separator = "",
            platform = Platform.OTHER,
            version = "",
            boots = 1u,
            memory = 4096u,
        )
    var voices = emptyList<String>()
    var zone = 0
    var dialled: String? = null
    var said: String? = null
    var cleared = 0

    /** Lead of the clocks over Robolectric's, in milliseconds. */
    private var monotonic = MONOTONIC - SystemClock.elapsedRealtime()
    private var wall = WALL - SystemClock.elapsedRealtime()

    @Synchronized
    override fun now(): Now {
        // Time passes at every look from a worker, so that a wait there ends.
        if (Looper.myLooper() != Looper.getMainLooper()) pass(STEP)
        val elapsed = SystemClock.elapsedRealtime()
        return Now((monotonic + elapsed).toULong(), Math.floorDiv(wall + elapsed, 1_000L), zone)
    }

    @Synchronized
    fun pass(milliseconds: Long) {
        monotonic += milliseconds
        wall += milliseconds
    }

    /** Sets the wall clock, in seconds since 1970 of local time. */
    @Synchronized
    fun setWall(local: Long) {
        wall = (local - zone * 60L) * 1_000 - SystemClock.elapsedRealtime()
    }

    @Synchronized
    fun startAnew() {
        phone = phone.copy(boots = phone.boots + 1u)
        wall += 60_000
        monotonic = 20_000 - SystemClock.elapsedRealtime()
        dialled = null
        said = null
    }

    override fun phone() = phone

    override fun voices() = voices

    override fun dial(number: String) {
        dialled = number
        real.dial(number)
    }

    override fun speak(
        words: String,
        language: String,
    ) {
        said = words.ifEmpty { null }
    }

    override fun clear() {
        cleared += 1
        dialled = null
        said = null
        real.clear()
    }

    private companion object {
        const val MONOTONIC = 3_600_000L
        const val WALL = 1_768_204_800_000L
        const val STEP = 50L
    }
}

/** Runs work only when it is told to, each on a thread of its own. */
class TestWorker : Executor {
    private val waiting = ArrayDeque<Runnable>()

    val isWaiting get() = waiting.isNotEmpty()

    override fun execute(work: Runnable) {
        waiting += work
    }

    fun work() {
        while (true) {
            val next = waiting.removeFirstOrNull() ?: return
            Thread(next).apply { start() }.join()
        }
    }

    fun forget() = waiting.clear()
}

/** The shell's own application, on a phone that a test controls. */
class TestKalkyl : Kalkyl() {
    val worker = TestWorker()
    lateinit var host: TestHost
        private set
    private var data: File? = null
    private var running: Shell? = null

    override val shell: Shell get() = running ?: start().also { running = it }

    /** Starts again with a phone on which there is nothing yet. */
    fun renew(folder: File) {
        endProcess()
        MemoryKeyStore.reset()
        data = folder
        host = TestHost(super.host())
    }

    fun endProcess() {
        worker.forget()
        running?.app?.close()
        running = null
    }

    override fun folder(): File = data ?: super.folder()

    override fun host(): Host = host

    override fun keys(): DeviceKey = app.kalkyl.Keys()

    override fun worker(): Executor = worker
}
