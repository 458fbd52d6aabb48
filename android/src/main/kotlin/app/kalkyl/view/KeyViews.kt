package app.kalkyl.view

import android.annotation.SuppressLint
import android.graphics.Rect
import android.graphics.Typeface
import android.os.Bundle
import android.view.Gravity
import android.view.HapticFeedbackConstants
import android.view.MotionEvent
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
    private val thin: Boolean,
) : TextView(look.shown, null, 0) {
    private var grown = LARGEST

    var face = first
        private set

    init {
        isSaveEnabled = false
        gravity = Gravity.CENTER
        textDirection = TEXT_DIRECTION_LTR
        layoutDirection = LAYOUT_DIRECTION_LTR
        includeFontPadding = false
        isFocusable = true
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

                override val onLift = false

                override fun hold() = shell.hold(face.key)

                override fun release() = Unit
            },
        )
        isHapticFeedbackEnabled = true
        setOnClickListener { shell.press(face.key) }
        setOnLongClickListener {
            shell.hold(face.key)
            true
        }
        accessibilityDelegate = Spoken()
        say()
    }

    /** Returns at once if the face is the same: every press of a key binds all keys, and a face hardly ever changes. */
    fun bind(face: KeyFace) {
        if (face == this.face) return
        this.face = face
        say()
    }

    /** Gives the feedback of an ordinary key, which follows the system's setting, and none inside. */
    override fun setPressed(pressed: Boolean) {
        if (pressed && !isPressed && !shell.screen.inside) performHapticFeedback(HapticFeedbackConstants.KEYBOARD_TAP)
        super.setPressed(pressed)
    }

    /** Lets the sign grow with a key of this many pixels. */
    fun grow(high: Int) {
        if (!thin) grown = grow(SMALLEST, LARGEST, high, grown)
    }

    /** Draws a face with an icon as the icon alone; it is spoken like any other face. */
    private fun say() {
        val icon = face.face.icon
        text = face.face.words.takeIf { icon == null }
        foreground = icon?.let { look.icon(it, look.text) }
        foregroundGravity = Gravity.CENTER
        contentDescription = spanned(face.face.spoken, face.face.language)
    }

    /** Names the hold if the core has a name for it: as an action of its own, and as the label of the long press. */
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
        /** Smallest text size: with the largest text twice over, a key has no room for more. */
        const val SMALLEST = 6
        const val LARGEST = 28
        const val THIN = 18
    }
}

/** Rows of keys that fill the given height, or take the least they need. All rows are equally wide, none mirrored. */
@SuppressLint("ViewConstructor")
class KeyGrid(
    private val look: Look,
    private val shell: Shell,
    private val thin: Boolean = false,
) : ViewGroup(look.shown) {
    private var rows = emptyList<Int>()

    /** True under a sheet: no key is touched, read out or reached by the keyboard, also where the sheet ends above it. */
    var isUnderSheet = false
        set(value) {
            field = value
            importantForAccessibility =
                if (value) IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS else IMPORTANT_FOR_ACCESSIBILITY_AUTO
            descendantFocusability = if (value) FOCUS_BLOCK_DESCENDANTS else FOCUS_BEFORE_DESCENDANTS
        }

    init {
        layoutDirection = LAYOUT_DIRECTION_LTR
    }

    fun bind(faces: List<List<KeyFace>>) {
        val all = faces.flatten()
        if (childCount != all.size) {
            removeAllViews()
            all.forEach { addView(KeyView(look, shell, it, thin)) }
        }
        rows = faces.map { it.size }
        all.forEachIndexed { index, face -> (getChildAt(index) as KeyView).bind(face) }
    }

    /** Intercepts new touches only: a finger that holds a key when the sheet opens stays with that key. */
    override fun onInterceptTouchEvent(event: MotionEvent) =
        isUnderSheet && event.actionMasked == MotionEvent.ACTION_DOWN

    @SuppressLint("ClickableViewAccessibility")
    override fun onTouchEvent(event: MotionEvent) = isUnderSheet || super.onTouchEvent(event)

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        val wide = MeasureSpec.getSize(width)
        val least = rows.size * look.target + (rows.size - 1) * look.gap
        val high = if (MeasureSpec.getMode(height) == MeasureSpec.EXACTLY) MeasureSpec.getSize(height) else least
        setMeasuredDimension(wide, high)
        places(wide, high).forEachIndexed { index, place ->
            (getChildAt(index) as KeyView).grow(place.height())
            getChildAt(index).measure(
                MeasureSpec.makeMeasureSpec(place.width(), MeasureSpec.EXACTLY),
                MeasureSpec.makeMeasureSpec(place.height(), MeasureSpec.EXACTLY),
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
        places(right - left, bottom - top).forEachIndexed { index, place ->
            getChildAt(index).layout(place.left, place.top, place.right, place.bottom)
        }
    }

    private fun places(
        wide: Int,
        high: Int,
    ): List<Rect> =
        rows.flatMapIndexed { row, columns ->
            val (beside, below) = Pair(gap(wide, columns), gap(high, rows.size))
            (0 until columns).map { column ->
                Rect(
                    (wide + beside) * column / columns,
                    (high + below) * row / rows.size,
                    (wide + beside) * (column + 1) / columns - beside,
                    (high + below) * (row + 1) / rows.size - below,
                )
            }
        }

    /** Gap between keys: it shrinks before the keys do. */
    private fun gap(
        room: Int,
        keys: Int,
    ) = if (keys > 1) ((room - keys * look.target) / (keys - 1)).coerceIn(look.dp(2), look.gap) else look.gap

    /** Top of the lowest row in a grid of this height. */
    fun lowest(high: Int) = (high + gap(high, rows.size)) * (rows.size - 1) / maxOf(1, rows.size)
}

/** Keys on a page. */
@SuppressLint("ViewConstructor")
class KeypadView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)
    private val grid = KeyGrid(look, shell)

    init {
        orientation = VERTICAL
        addView(lines)
        addView(grid, LayoutParams(MATCH, WRAP))
    }

    override fun bind(block: Block) {
        lines.bind(block.texts) { style(it) }
        grid.bind(block.keys.chunked(if (block.keypad == Keypad.TELEPHONE) 3 else 4))
    }
}
