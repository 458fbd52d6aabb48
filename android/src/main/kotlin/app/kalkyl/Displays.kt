package app.kalkyl

import android.content.Context
import android.hardware.display.DisplayManager
import android.os.Handler
import android.os.Looper
import android.view.Display

/** Watches for other screens that show this one: by cable, by radio, or a recorder's. [changed] is called on the main thread. */
class Displays(
    context: Context,
    private val changed: (Boolean) -> Unit,
) : DisplayManager.DisplayListener {
    private val manager: DisplayManager? = context.getSystemService(DisplayManager::class.java)

    init {
        manager?.registerDisplayListener(this, Handler(Looper.getMainLooper()))
        look()
    }

    private fun look() = changed(manager?.displays.orEmpty().any(::shows))

    /** A foldable's second screen is its own, and is no screen for others. */
    private fun shows(display: Display) =
        display.displayId != Display.DEFAULT_DISPLAY && display.flags and Display.FLAG_PRESENTATION != 0

    override fun onDisplayAdded(id: Int) = look()

    override fun onDisplayRemoved(id: Int) = look()

    override fun onDisplayChanged(id: Int) = look()
}
