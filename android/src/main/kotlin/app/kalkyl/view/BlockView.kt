package app.kalkyl.view

import android.annotation.SuppressLint
import android.os.Build
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.LinearLayout
import app.kalkyl.Shell
import app.kalkyl.core.Block
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Icon
import app.kalkyl.core.Text
import app.kalkyl.core.TextRole

/** The view of a block on a page. A block keeps its view, so that a touch does not lose the focus. */
@SuppressLint("ViewConstructor")
abstract class BlockView(
    protected val look: Look,
    protected val shell: Shell,
    first: Block,
) : LinearLayout(look.shown) {
    var block = first
        private set

    /** Announced hold time of the block in milliseconds, if it has one. */
    val announced: Long? get() = block.hold?.toLong()?.takeIf { it > 0 }

    private var finger: Finger? = null

    private val holds =
        object : Finger.Holds {
            override val time get() = announced

            override val onLift get() = block.hold == null

            override fun hold() = shell.holdTouch(block.id)

            override fun release() = shell.release(block.id)
        }

    init {
        isSaveEnabled = false
        accessibilityDelegate = Spoken()
    }

    private var hasShown = false
    private var iconView: IconView? = null

    fun show(block: Block) {
        // A field is always bound: its text may differ from the one that the core was told last.
        if (hasShown && block == this.block && block.kind != BlockKind.FIELD) return
        hasShown = true
        this.block = block
        touchable()
        bind(block)
        speak()
    }

    protected abstract fun bind(block: Block)

    /** The icon of a block, before everything else in it. */
    protected fun showIcon(
        icon: Icon?,
        colour: Int,
    ): IconView? {
        if (icon != null && iconView == null) iconView = IconView(look).also { addView(it, 0) }
        return iconView?.also { it.show(icon, colour) }
    }

    private fun touchable() {
        val active = block.active && block.kind != BlockKind.FIELD
        if (active && finger == null) finger = Finger(this, holds)
        setOnClickListener(if (active) View.OnClickListener { shell.touch(block.id) } else null)
        // A block that announces its hold time has no shorter way to hold it.
        val holdable = active && announced == null
        setOnLongClickListener(
            if (holdable) {
                View.OnLongClickListener {
                    shell.holdTouch(block.id)
                    shell.release(block.id)
                    true
                }
            } else {
                null
            },
        )
        // After the listeners: setting one makes a view clickable, even if it is null.
        isLongClickable = holdable
        isClickable = active
        isFocusable = active
    }

    /** Makes a block one element for the screen reader, unless it is a field or a keypad. */
    private fun speak() {
        if (block.kind == BlockKind.FIELD || block.kind == BlockKind.KEYPAD) return
        contentDescription = spoken(block.texts)
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_YES
        for (index in 0 until childCount) {
            getChildAt(index).importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            isAccessibilityHeading = block.kind == BlockKind.HEADING
            isScreenReaderFocusable = true
        }
    }

    private inner class Spoken : AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(
            host: View,
            info: AccessibilityNodeInfo,
        ) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            when (block.kind) {
                BlockKind.CHOICE, BlockKind.STATE -> {
                    info.className = "android.widget.RadioButton"
                    info.isCheckable = true
                    info.isChecked = block.chosen
                }

                BlockKind.BUTTON -> {
                    info.className = "android.widget.Button"
                }

                BlockKind.ROW -> {
                    info.className = "android.widget.Button"
                    info.isSelected = block.chosen
                }

                else -> {
                    Unit
                }
            }
            if (block.kind == BlockKind.HEADING && Build.VERSION.SDK_INT < Build.VERSION_CODES.P) {
                @Suppress("DEPRECATION")
                info.collectionItemInfo = AccessibilityNodeInfo.CollectionItemInfo.obtain(0, 1, 0, 1, true)
            }
        }
    }

    /** Style by SCREENS.md: all texts but the label are quieter, except a notice of an error. */
    protected fun style(
        text: Text,
        size: Int = 18,
        bold: Boolean = false,
        colour: Int = look.text,
        quiet: Int = look.quiet,
        centred: Boolean = false,
        own: Boolean = true,
    ): Style =
        when (text.role) {
            TextRole.LABEL -> Style(size, colour, bold, centred, own)
            TextRole.SECOND -> Style(16, quiet, false, centred, own)
            TextRole.VALUE -> Style(16, quiet, false, centred, own)
            TextRole.HINT -> Style(15, quiet, false, centred, own)
            TextRole.NOTICE -> Style(16, colour, true, centred, own)
        }

    companion object {
        /** The view for a block of this kind. */
        fun of(
            look: Look,
            shell: Shell,
            block: Block,
        ): BlockView =
            when (block.kind) {
                BlockKind.HEADING, BlockKind.TEXT, BlockKind.CARD -> PlainView(look, shell, block)
                BlockKind.ROW -> RowView(look, shell, block)
                BlockKind.CHOICE -> RowView(look, shell, block)
                BlockKind.STATE -> TileView(look, shell, block)
                BlockKind.BUTTON -> ButtonView(look, shell, block)
                BlockKind.STEP -> StepView(look, shell, block)
                BlockKind.BIG -> BigView(look, shell, block)
                BlockKind.FIELD -> FieldView(look, shell, block)
                BlockKind.KEYPAD -> KeypadView(look, shell, block)
                BlockKind.DRAWING -> DrawingView(look, shell, block)
            }
    }
}
