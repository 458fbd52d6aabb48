package app.kalkyl.view

import android.annotation.SuppressLint
import android.content.Context
import android.os.Build
import android.text.Editable
import android.text.InputType
import android.text.TextWatcher
import android.util.TypedValue
import android.view.ActionMode
import android.view.DragEvent
import android.view.Menu
import android.view.MenuItem
import android.view.View
import android.view.inputmethod.EditorInfo
import android.view.textclassifier.TextClassifier
import android.widget.EditText
import app.kalkyl.Shell
import app.kalkyl.core.Block
import app.kalkyl.core.Input
import app.kalkyl.core.TextRole

/** A text field, with its label above and hints and notices below. */
@SuppressLint("ViewConstructor")
class FieldView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val above = Lines(look)
    private val edit = PlainEdit(look.context)
    private val below = Lines(look)
    private var binding = false

    init {
        orientation = VERTICAL
        edit.id = View.generateViewId()
        if (block.input == Input.NUMBER) edit.takeNumber()
        edit.setTextSize(TypedValue.COMPLEX_UNIT_SP, 18f)
        edit.setTextColor(look.text)
        edit.background = look.surface(look.surface, border = look.quiet)
        edit.minimumHeight = look.target
        edit.setPadding(look.dp(14), look.dp(10), look.dp(14), look.dp(10))
        edit.addTextChangedListener(
            object : TextWatcher {
                override fun beforeTextChanged(
                    text: CharSequence?,
                    start: Int,
                    count: Int,
                    after: Int,
                ) = Unit

                override fun onTextChanged(
                    text: CharSequence?,
                    start: Int,
                    before: Int,
                    count: Int,
                ) = Unit

                override fun afterTextChanged(text: Editable) {
                    if (!binding) shell.write(this@FieldView.block.id, text.toString())
                }
            },
        )
        addView(above)
        addView(edit, LayoutParams(MATCH, WRAP).apply { topMargin = look.dp(4) })
        addView(below)
    }

    override fun bind(block: Block) {
        val (labels, rest) = block.texts.partition { it.role == TextRole.LABEL || it.role == TextRole.SECOND }
        above.bind(labels) { style(it) }
        below.bind(rest) { style(it) }
        for (line in above.all) line.labelFor = edit.id
        // Text that is being written stays as it is; only a value that the core has changed is set.
        if (edit.text.toString() != block.value) {
            binding = true
            edit.setText(block.value)
            edit.setSelection(edit.text.length)
            binding = false
        }
    }
}

/** A field whose text is never learnt, suggested, filled in, kept, copied or dragged away. */
@SuppressLint("AppCompatCustomView")
class PlainEdit(
    context: Context,
) : EditText(context) {
    init {
        inputType = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS or
            InputType.TYPE_TEXT_FLAG_CAP_SENTENCES
        imeOptions = EditorInfo.IME_ACTION_DONE or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or
            EditorInfo.IME_FLAG_NO_EXTRACT_UI or EditorInfo.IME_FLAG_NO_FULLSCREEN
        setHorizontallyScrolling(false)
        maxLines = MOST_LINES
        textDirection = TEXT_DIRECTION_FIRST_STRONG
        isSaveEnabled = false
        isLongClickable = false
        importantForAutofill = IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            importantForContentCapture = IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        }
        setTextClassifier(TextClassifier.NO_OP)
        customSelectionActionModeCallback = NoToolbar
        customInsertionActionModeCallback = NoToolbar
    }

    /** Takes a number, which runs from left to right in every language, from the keyboard for telephone numbers. */
    fun takeNumber() {
        // Raw: the type's own filter would drop the digits of other scripts.
        setRawInputType(InputType.TYPE_CLASS_PHONE)
        textDirection = TEXT_DIRECTION_LTR
        textAlignment = TEXT_ALIGNMENT_VIEW_START
    }

    /** Lets neither the keyboard's shortcuts nor a screen reader copy out, or paste another app's text. */
    override fun onTextContextMenuItem(id: Int): Boolean =
        when (id) {
            android.R.id.selectAll, android.R.id.undo, android.R.id.redo -> super.onTextContextMenuItem(id)
            else -> true
        }

    /** Ignores a long press: it would begin a selection, and a selection can be dragged away. */
    override fun performLongClick(): Boolean = true

    override fun performLongClick(
        x: Float,
        y: Float,
    ): Boolean = true

    override fun onDragEvent(event: DragEvent?): Boolean = false

    private object NoToolbar : ActionMode.Callback {
        override fun onCreateActionMode(
            mode: ActionMode?,
            menu: Menu?,
        ) = false

        override fun onPrepareActionMode(
            mode: ActionMode?,
            menu: Menu?,
        ) = false

        override fun onActionItemClicked(
            mode: ActionMode?,
            item: MenuItem?,
        ) = false

        override fun onDestroyActionMode(mode: ActionMode?) = Unit
    }

    private companion object {
        const val MOST_LINES = 6
    }
}
