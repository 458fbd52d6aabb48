package app.kalkyl

import android.app.Application
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import app.kalkyl.core.App
import app.kalkyl.core.AppException
import app.kalkyl.core.DeviceKey
import app.kalkyl.core.Host
import java.io.File
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/** The process, with one shell for its whole life. Nothing is closed by hand: the end of the process does it. */
open class Kalkyl : Application() {
    open val shell: Shell by lazy(::start)

    protected fun start(): Shell =
        Shell(open(), worker(), Handler(Looper.getMainLooper())).also { Displays(this, it::mirrored) }

    protected open fun folder(): File = filesDir

    protected open fun keys(): DeviceKey = Keys()

    protected open fun host(): Host = Handset(this, { shell.spoken() }, { shell.nears(it) })

    protected open fun worker(): Executor = Executors.newSingleThreadExecutor()

    /**
     * Retries while the folder is in use. Only a process that is ending can still hold it, and the system starts no new
     * one before it has ended.
     */
    private fun open(): App {
        val (folder, keys, host) = Triple(folder().path, keys(), host())
        repeat(TRIES) {
            try {
                return App(folder, keys, host)
            } catch (_: AppException.InUse) {
                SystemClock.sleep(PAUSE)
            }
        }
        return App(folder, keys, host)
    }

    private companion object {
        const val TRIES = 40
        const val PAUSE = 50L
    }
}
