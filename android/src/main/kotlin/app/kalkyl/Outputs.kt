package app.kalkyl

import android.content.Context
import android.media.AudioDeviceCallback
import android.media.AudioDeviceInfo
import android.media.AudioManager
import android.os.Handler
import android.os.Looper

/** Ways by which sound leaves the phone. [loud] is called on the main thread when others begin to hear it. */
class Outputs(
    context: Context,
    private val loud: () -> Unit,
) : AudioDeviceCallback() {
    private val manager: AudioManager? = context.getSystemService(AudioManager::class.java)

    init {
        manager?.registerAudioDeviceCallback(this, Handler(Looper.getMainLooper()))
    }

    /**
     * True if a voice, sent as a call's, is heard at one ear alone. One output that others may hear makes it false,
     * whatever else there is: the system prefers a loudspeaker in the kitchen to headphones with a wire.
     */
    fun areQuiet(): Boolean {
        val kinds = manager?.getDevices(AudioManager.GET_DEVICES_OUTPUTS).orEmpty().map { it.type }
        return kinds.any { it in AT_THE_EAR } && kinds.all { it in AT_THE_EAR || it in UNUSED }
    }

    override fun onAudioDevicesAdded(added: Array<out AudioDeviceInfo>?) = look()

    override fun onAudioDevicesRemoved(removed: Array<out AudioDeviceInfo>?) = look()

    private fun look() {
        if (!areQuiet()) loud()
    }

    private companion object {
        val AT_THE_EAR =
            setOf(
                AudioDeviceInfo.TYPE_BUILTIN_EARPIECE,
                AudioDeviceInfo.TYPE_WIRED_HEADPHONES,
                AudioDeviceInfo.TYPE_WIRED_HEADSET,
                AudioDeviceInfo.TYPE_USB_HEADSET,
                AudioDeviceInfo.TYPE_HEARING_AID,
            )

        /** Outputs that a call's sound does not take while there is one at the ear. */
        val UNUSED =
            setOf(
                AudioDeviceInfo.TYPE_BUILTIN_SPEAKER,
                AudioDeviceInfo.TYPE_BUILTIN_SPEAKER_SAFE,
                AudioDeviceInfo.TYPE_TELEPHONY,
            )
    }
}
