package app.kalkyl.view

import android.annotation.SuppressLint
import android.graphics.Typeface
import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.TextView
import app.kalkyl.R
import app.kalkyl.Shell
import app.kalkyl.core.Block
import app.kalkyl.core.Key
import app.kalkyl.core.KeyFace
import app.kalkyl.core.Keypad

/** One key, from left to right in every language. */
@SuppressLint("AppCompatCustomView", "ViewConstructor")
class KeyView(
    private val look: Look,
    private val shell: Shell,
    first: KeyFace,
    thin: Boolean,
) : TextView(look.shown, null, 0) {
    var face = first
        private set

    init {
        isSaveEnabled = false
        gravity = Gravity.CENTER
        textDirection = TEXT_DIRECTION_LTR
        layoutDirection = LAYOUT_DIRECTION_LTR
        includeFontPadding = false
        isFocusable = true
        filterTouchesWhenObscured = true
        val accent = first.key == Key.EQUALS
        typeface = if (accent) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
        val colour = if (accent) look.onAccent else look.text
        setTextColor(look.onTouch(colour))
        val ground =
            if (accent) {
                look.accent
            } else if (thin) {
                look.background
            } else {
                look.surface
            }
        background = look.surface(ground, Look.KEY_CORNER)
        fit(SMALLEST, if (thin) THIN else LARGEST)
        Finger(
            this,
            object : Finger.Holds {
                override val time: Long? = null

                override fun hold() = shell.hold(face.key)

                override fun release() = Unit
            },
        )
        setOnClickListener { shell.press(face.key) }
        setOnLongClickListener {
            shell.hold(face.key)
            true
        }
        accessibilityDelegate = Spoken()
        say()
    }

    /** Every key is bound at every press of one; hardly ever has it another face. */
    fun bind(face: KeyFace) {
        if (face == this.face) return
        this.face = face
        say()
    }

    private fun say() {
        text = face.face.words
        contentDescription = spanned(face.face.spoken, face.face.language)
    }

    /** Holding has a name where the core gives it one: as an action of its own, and as what a long press does. */
    private inner class Spoken : AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(
            host: View,
            info: AccessibilityNodeInfo,
        ) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.className = "android.widget.Button"
            val action = face.action ?: return
            val name = spanned(action.spoken, action.language)
            info.addAction(AccessibilityNodeInfo.AccessibilityAction(AccessibilityNodeInfo.ACTION_LONG_CLICK, name))
            info.addAction(AccessibilityNodeInfo.AccessibilityAction(R.id.hold, name))
        }

        override fun performAccessibilityAction(
            host: View,
            action: Int,
            args: Bundle?,
        ): Boolean {
            if (action != R.id.hold) return super.performAccessibilityAction(host, action, args)
            shell.hold(face.key)
            return true
        }
    }

    private companion object {
        /** With the largest text twice over a key has no more room. */
        const val SMALLEST = 6
        const val LARGEST = 28
        const val THIN = 18
    }
}

/** Keys in a grid that has the room it is given, or as high as its keys must be. Never mirrored. */
@SuppressLint("ViewConstructor")
class KeyGrid(
    private val look: Look,
    private val shell: Shell,
    private val columns: Int,
    private val thin: Boolean = false,
) : ViewGroup(look.shown) {
    private var gap = look.gap

    init {
        layoutDirection = LAYOUT_DIRECTION_LTR
    }

    private val rows get() = (childCount + columns - 1) / columns

    fun bind(faces: List<KeyFace>) {
        if (childCount != faces.size) {
            removeAllViews()
            faces.forEach { addView(KeyView(look, shell, it, thin)) }
        }
        faces.forEachIndexed { index, face -> (getChildAt(index) as KeyView).bind(face) }
    }

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        val wide = MeasureSpec.getSize(width)
        val least = rows * look.target + (rows - 1) * look.gap
        val high = if (MeasureSpec.getMode(height) == MeasureSpec.EXACTLY) MeasureSpec.getSize(height) else least
        setMeasuredDimension(wide, high)
        // Rather narrow gaps than small keys.
        val spare = if (rows > 1) (high - rows * look.target) / (rows - 1) else look.gap
        gap = spare.coerceIn(look.dp(2), look.gap)
        for (index in 0 until childCount) {
            getChildAt(index).measure(
                MeasureSpec.makeMeasureSpec(right(index, wide) - left(index, wide), MeasureSpec.EXACTLY),
                MeasureSpec.makeMeasureSpec(bottom(index, high) - top(index, high), MeasureSpec.EXACTLY),
            )
        }
    }

    override fun onLayout(
        changed: Boolean,
        left: Int,
        top: Int,
        right: Int,
        bottom: Int,
    ) {
        val (wide, high) = Pair(right - left, bottom - top)
        for (index in 0 until childCount) {
            val child = getChildAt(index)
            child.layout(left(index, wide), top(index, high), right(index, wide), bottom(index, high))
        }
    }

    private fun left(
        index: Int,
        wide: Int,
    ) = (wide + gap) * (index % columns) / columns

    private fun right(
        index: Int,
        wide: Int,
    ) = (wide + gap) * (index % columns + 1) / columns - gap

    private fun top(
        index: Int,
        high: Int,
    ) = (high + gap) * (index / columns) / rows

    private fun bottom(
        index: Int,
        high: Int,
    ) = (high + gap) * (index / columns + 1) / rows - gap
}

/** Keys on a page. */
@SuppressLint("ViewConstructor")
class KeypadView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)
    private val grid = KeyGrid(look, shell, if (block.keypad == Keypad.TELEPHONE) 3 else 4)

    init {
        orientation = VERTICAL
        addView(lines)
        addView(grid, LayoutParams(MATCH, WRAP))
    }

    override fun bind(block: Block) {
        lines.bind(block.texts) { style(it) }
        grid.bind(block.keys)
    }
}
