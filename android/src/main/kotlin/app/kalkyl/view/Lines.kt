package app.kalkyl.view

import android.annotation.SuppressLint
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import app.kalkyl.core.Text

/** A column of texts. */
@SuppressLint("ViewConstructor")
class Lines(
    private val look: Look,
) : LinearLayout(look.shown) {
    init {
        orientation = VERTICAL
    }

    val all: List<Line> get() = (0 until childCount).map { getChildAt(it) as Line }

    fun bind(
        texts: List<Text>,
        style: (Text) -> Style,
    ) {
        while (childCount > texts.size) removeViewAt(childCount - 1)
        while (childCount < texts.size) addView(Line(look), LayoutParams(MATCH, WRAP))
        all.zip(texts) { line, text -> line.bind(text, style(text)) }
        visibility = if (texts.isEmpty()) GONE else VISIBLE
    }
}

const val MATCH = ViewGroup.LayoutParams.MATCH_PARENT
const val WRAP = ViewGroup.LayoutParams.WRAP_CONTENT

/** Makes [wanted] the children, in order. A view that stays keeps the focus, and moves only if the order changes. */
fun ViewGroup.arrange(wanted: List<View>) {
    val keep = wanted.toSet()
    for (index in childCount - 1 downTo 0) {
        if (getChildAt(index) !in keep) removeViewAt(index)
    }
    wanted.forEachIndexed { index, view ->
        if (getChildAt(index) !== view) {
            (view.parent as ViewGroup?)?.removeView(view)
            addView(view, index)
        }
    }
}
