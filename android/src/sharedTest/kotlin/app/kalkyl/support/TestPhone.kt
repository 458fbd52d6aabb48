package app.kalkyl.support

import android.os.Looper
import app.kalkyl.Kalkyl
import app.kalkyl.Keys
import app.kalkyl.Shell
import app.kalkyl.core.DeviceKey
import app.kalkyl.core.DeviceKeyException
import app.kalkyl.core.Host
import app.kalkyl.core.Now
import app.kalkyl.core.Phone
import app.kalkyl.core.Platform
import java.io.File
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.Executor

/**
 * A phone that a journey configures; its dialler and cleaning are the shell's own. Its clocks stand still but for
 * [pass], so that a journey does not depend on the time that playing it takes.
 */
class TestHost(
    private val real: Host,
) : Host by real {
    @Volatile
    var phone =
        Phone(
            locales = emptyList(),
            separator = "",
            platform = Platform.OTHER,
            version = "",
            boots = 1u,
            memory = 4096u,
        )

    @Volatile
    var voices = emptyList<String>()

    @Volatile
    var zone = 0

    @Volatile
    var dialled: String? = null

    @Volatile
    var said: String? = null

    @Volatile
    var cleared = 0

    private var monotonic = MONOTONIC
    private var wall = WALL

    @Synchronized
    override fun now(): Now {
        // Time passes at every look from a worker, so that a wait there ends.
        if (Looper.myLooper() != Looper.getMainLooper()) pass(STEP)
        return Now(monotonic.toULong(), Math.floorDiv(wall, 1_000L), zone)
    }

    @Synchronized
    fun pass(milliseconds: Long) {
        monotonic += milliseconds
        wall += milliseconds
    }

    /** Sets the wall clock, in seconds since 1970 of local time. */
    @Synchronized
    fun setWall(local: Long) {
        wall = (local - zone * 60L) * 1_000
    }

    @Synchronized
    fun startAnew() {
        phone = phone.copy(boots = phone.boots + 1u)
        wall += 60_000
        monotonic = 20_000
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

/** The shell's own device keys, in the trouble that a journey asks for. */
class TestKeys : DeviceKey {
    private val real = Keys()

    /** True while every call answers *Transient*. */
    @Volatile
    var isBusy = false

    override fun create(alias: String) = asked { create(alias) }

    override fun prf(
        alias: String,
        input: ByteArray,
    ) = asked { prf(alias, input) }

    override fun forget(alias: String) = asked { forget(alias) }

    override fun list() = asked { list() }

    /** Destroys every key of the app. */
    fun loseAll() = real.list().forEach(real::forget)

    private fun <T> asked(question: Keys.() -> T): T {
        if (isBusy) throw DeviceKeyException.Transient()
        return real.question()
    }
}

/** Runs work only when it is told to, each on a thread of its own. */
class TestWorker : Executor {
    // Filled on the main thread, emptied on the test's.
    private val waiting = ConcurrentLinkedQueue<Runnable>()

    val isWaiting get() = waiting.isNotEmpty()

    override fun execute(work: Runnable) {
        waiting += work
    }

    fun work() {
        while (true) {
            val next = waiting.poll() ?: return
            Thread(next).apply { start() }.join()
        }
    }

    fun forget() = waiting.clear()
}

/** The shell's own application, on a phone that a test controls. */
class TestKalkyl : Kalkyl() {
    val worker = TestWorker()
    val keys = TestKeys()
    lateinit var host: TestHost
        private set
    private var data: File? = null
    private var running: Shell? = null

    override val shell: Shell get() = running ?: start().also { running = it }

    /** Starts again with a phone on which there is nothing yet. */
    fun renew(folder: File) {
        endProcess()
        forgetProcess()
        keys.isBusy = false
        keys.loseAll()
        data = folder
        host = TestHost(super.host())
    }

    /**
     * Ends the process without any callback to the core; for the main thread. An activity that is still there keeps the
     * shell until [forgetProcess]: it shows the calculator, and nobody is told when it goes.
     */
    fun endProcess() {
        worker.forget()
        val ended = running ?: return
        // Takes the tick out of the main thread's queue.
        ended.show(ended.plain.copy(turn = ULong.MAX_VALUE, tick = null, waits = false))
        ended.app.close()
        // Calls the core, which is closed, for the last time.
        runCatching { ended.goesAway() }
    }

    /** Lets the next activity have a new process. */
    fun forgetProcess() {
        running = null
    }

    override fun folder(): File = data ?: super.folder()

    override fun host(): Host = host

    override fun keys(): DeviceKey = keys

    override fun worker(): Executor = worker
}
