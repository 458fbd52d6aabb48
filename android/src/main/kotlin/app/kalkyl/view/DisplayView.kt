package app.kalkyl.view

import android.annotation.SuppressLint
import android.content.ClipData
import android.content.ClipboardManager
import android.os.Build
import android.view.Gravity
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.TextView
import android.widget.Toast
import app.kalkyl.core.CopyableResult

/** A number at the end of its line, as large as fits. */
@SuppressLint("AppCompatCustomView", "ViewConstructor")
open class NumberView(
    look: Look,
    private val largest: Int,
) : TextView(look.shown, null, 0) {
    private var grown = largest

    init {
        isSaveEnabled = false
        textDirection = TEXT_DIRECTION_LTR
        gravity = Gravity.END or Gravity.BOTTOM
        setTextColor(look.text)
        includeFontPadding = false
        fit(SMALLEST, largest)
    }

    /** Lets the number grow with a place of this many pixels. */
    fun grow(high: Int) {
        grown = grow(SMALLEST, largest, high, grown)
    }

    private companion object {
        const val SMALLEST = 6
    }
}

/** The display, in one line. Holding it copies a result. */
@SuppressLint("ViewConstructor")
class DisplayView(
    look: Look,
) : NumberView(look, LARGEST) {
    /** Null where there is nothing to copy: then a hold does nothing, and none is announced. */
    var result: CopyableResult? = null
        set(value) {
            field = value
            isLongClickable = value != null
        }

    init {
        maxLines = 1
        isHapticFeedbackEnabled = false
        setOnLongClickListener { copy() }
        isLongClickable = false
        accessibilityDelegate = Spoken()
    }

    private fun copy(): Boolean {
        val result = result ?: return false
        context.getSystemService(ClipboardManager::class.java).setPrimaryClip(ClipData.newPlainText("", result.value))
        // From Android 13 on the system itself announces the copy.
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) {
            Toast.makeText(context, result.done.words, Toast.LENGTH_SHORT).show()
        }
        return true
    }

    private inner class Spoken : AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(
            host: View,
            info: AccessibilityNodeInfo,
        ) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            val action = result?.action ?: return
            val name = spanned(action.spoken, action.language)
            info.addAction(AccessibilityNodeInfo.AccessibilityAction(AccessibilityNodeInfo.ACTION_LONG_CLICK, name))
        }
    }

    private companion object {
        const val LARGEST = 48
    }
}
