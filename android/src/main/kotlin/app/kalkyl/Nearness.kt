package app.kalkyl

import android.content.Context
import android.hardware.Sensor
import android.hardware.SensorEvent
import android.hardware.SensorEventListener
import android.hardware.SensorManager
import android.os.Handler
import android.os.Looper

/** Tells if something is close to the screen, as an ear is, while it watches. [changed] is called on the main thread. */
class Nearness(
    context: Context,
    private val changed: (Boolean) -> Unit,
) : SensorEventListener {
    private val main = Handler(Looper.getMainLooper())
    private val manager: SensorManager? = context.getSystemService(SensorManager::class.java)
    private val sensor: Sensor? = manager?.getDefaultSensor(Sensor.TYPE_PROXIMITY)

    @Volatile
    private var isWatching = false

    fun watch() {
        if (isWatching || sensor == null) return
        isWatching = true
        manager?.registerListener(this, sensor, SensorManager.SENSOR_DELAY_NORMAL, main)
    }

    /** Stops watching; from then on nothing is near. */
    fun end() {
        if (!isWatching) return
        isWatching = false
        manager?.unregisterListener(this)
        main.post { if (!isWatching) changed(false) }
    }

    override fun onSensorChanged(event: SensorEvent) {
        // Many sensors know only near and far, and give their greatest distance for far.
        val isNear = event.values[0] < minOf(NEAR, sensor?.maximumRange ?: NEAR)
        if (isWatching) changed(isNear)
    }

    override fun onAccuracyChanged(
        sensor: Sensor?,
        accuracy: Int,
    ) = Unit

    private companion object {
        /** Centimetres. */
        const val NEAR = 5f
    }
}
