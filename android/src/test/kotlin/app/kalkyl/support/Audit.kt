package app.kalkyl.support

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView
import app.kalkyl.journey.plain
import app.kalkyl.journey.shown
import app.kalkyl.view.BlockView
import app.kalkyl.view.ExitView
import app.kalkyl.view.IconView
import app.kalkyl.view.KeyView
import app.kalkyl.view.Line
import app.kalkyl.view.PageView
import kotlin.math.pow

/** Finds the faults in how a screen is drawn, one line each; none if all is well. */
class Audit(
    private val root: View,
) {
    private val density = root.resources.displayMetrics.density
    private val faults = mutableListOf<String>()

    fun faults(): List<String> {
        for (view in root.shown()) {
            if (view is TextView && view.text.isNotEmpty()) isWhole(view)
            isWithin(view)
            if (view.isClickable) isLarge(view)
            if (view.isClickable || view is BlockView || view is EditText) isSpoken(view)
        }
        for (surface in surfaces()) contrasts(surface)
        return faults
    }

    private fun name(view: View) =
        "${view.javaClass.simpleName} \"${((view as? TextView)?.text ?: view.contentDescription ?: "").take(40)}\""

    private fun fault(
        view: View,
        what: String,
    ) {
        faults += "${name(view)}: $what"
    }

    /** Checks that the whole text is visible: no ellipsis, no line too many, none too long. */
    private fun isWhole(view: TextView) {
        val layout = view.layout ?: return fault(view, "is not laid out")
        if ((0 until layout.lineCount).any { layout.getEllipsisCount(it) > 0 }) fault(view, "is shortened")
        val room = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
        // The text of a field scrolls within it.
        if (view !is EditText && layout.height > room) fault(view, "needs ${layout.height} px of height, has $room")
        val wide = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
        // getLineMax leaves out the spaces at the end of a line, which take no room.
        val widest = (0 until layout.lineCount).maxOf { layout.getLineMax(it) }
        if (view !is EditText && widest > wide + 1) fault(view, "needs $widest px of width, has $wide")
        if (view !is EditText && layout.getLineEnd(layout.lineCount - 1) < view.text.length) fault(view, "is cut off")
    }

    /** Checks that no parent clips a view, up to the first that scrolls. */
    private fun isWithin(view: View) {
        val place = Rect(0, 0, view.width, view.height)
        var inner = view
        while (inner !== root) {
            val outer = inner.parent as? ViewGroup ?: return
            if (outer is ScrollView) return
            place.offset(inner.left - outer.scrollX, inner.top - outer.scrollY)
            if (!Rect(0, 0, outer.width, outer.height).contains(place)) {
                return fault(view, "is clipped: $place in ${outer.width} x ${outer.height}")
            }
            inner = outer
        }
    }

    private fun scrolls(view: View): Boolean = generateSequence(view.parent) { it.parent }.any { it is ScrollView }

    private fun isLarge(view: View) {
        val least = if (view is ExitView) 64 else 56
        val (wide, high) = Pair(view.width / density, view.height / density)
        if (wide < least - 0.6 || high < least - 0.6) fault(view, "is a target of $wide x $high dp")
    }

    private fun isSpoken(view: View) {
        if (view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS) return
        if (isHidden(view)) return
        val node = view.createAccessibilityNodeInfo()
        val labelled = view is EditText && root.shown().any { it.labelFor == view.id }
        val inner = view is BlockView && view.shown().any { it is EditText || it is KeyView }
        if (node.text.isNullOrBlank() && node.contentDescription.isNullOrBlank() && !labelled && !inner) {
            fault(view, "says nothing to a screen reader")
        }
    }

    private fun isHidden(view: View) =
        generateSequence(view.parent) { it.parent }.filterIsInstance<View>().any {
            it.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        }

    /** Surfaces that are drawn as one: the window, and the contents of each scrolling view at full height. */
    private fun surfaces(): List<View> =
        listOf(root) + root.shown().filterIsInstance<ScrollView>().mapNotNull { it.getChildAt(0) }

    private fun contrasts(surface: View) {
        val picture = picture(surface, ground())
        for (view in surface.shown()) {
            if (view !is TextView || plain(view.text).isBlank() || view.width == 0 || view.height == 0) continue
            if (surface === root && (scrolls(view) || isCovered(view))) continue
            val ratio = contrast(picture, placeIn(view, surface)) ?: continue
            if (ratio < LEAST) fault(view, "has a contrast of ${"%.1f".format(ratio)}:1")
        }
    }

    private fun ground() = root.context.getColor(app.kalkyl.R.color.background)

    /** True if a sheet lies over the view. */
    private fun isCovered(view: View): Boolean {
        val sheet = root.shown().filterIsInstance<PageView>().firstOrNull() ?: return false
        return isHidden(view) && view !in sheet.shown()
    }

    private fun contrast(
        picture: Bitmap,
        place: Rect,
    ): Double? {
        if (!place.intersect(0, 0, picture.width, picture.height)) return null
        val pixels = IntArray(place.width() * place.height())
        picture.getPixels(pixels, 0, place.width(), place.left, place.top, place.width(), place.height())
        // Sorted, so that pixels of one colour are together.
        pixels.sort()
        var (ground, most) = Pair(0, 0)
        val colours = mutableListOf<Int>()
        var start = 0
        for (index in pixels.indices) {
            if (index + 1 < pixels.size && pixels[index + 1] == pixels[start]) continue
            val count = index + 1 - start
            if (count > most) {
                ground = pixels[start]
                most = count
            }
            // One or two pixels of a colour are a rounded edge.
            if (count >= 3) colours += pixels[start]
            start = index + 1
        }
        return colours.maxOfOrNull { ratio(it, ground) }
    }

    companion object {
        const val LEAST = 7.0

        /** Draws a view, also the parts of it outside the window. */
        fun picture(
            view: View,
            ground: Int,
        ): Bitmap {
            val picture = Bitmap.createBitmap(maxOf(1, view.width), maxOf(1, view.height), Bitmap.Config.ARGB_8888)
            picture.eraseColor(ground)
            view.jumpDrawablesToCurrentState()
            view.draw(Canvas(picture))
            return picture
        }

        /** Bounds of a view in one of its ancestors. */
        fun placeIn(
            view: View,
            outer: View,
        ): Rect {
            val place = Rect(0, 0, view.width, view.height)
            (outer as ViewGroup).offsetDescendantRectToMyCoords(view, place)
            return place
        }

        /** Contrast ratio by the relative luminance of WCAG 2.2. */
        fun ratio(
            one: Int,
            other: Int,
        ): Double {
            val (a, b) = Pair(luminance(one), luminance(other))
            return (maxOf(a, b) + 0.05) / (minOf(a, b) + 0.05)
        }

        private fun luminance(colour: Int): Double {
            fun part(value: Int): Double {
                val share = value / 255.0
                return if (share <= 0.04045) share / 12.92 else ((share + 0.055) / 1.055).pow(2.4)
            }
            return 0.2126 * part(Color.red(colour)) + 0.7152 * part(Color.green(colour)) +
                0.0722 * part(Color.blue(colour))
        }
    }
}

/** Faults of mirroring: the icons of rows follow [rightToLeft]; the keys and the exit must not. */
fun mirroring(
    root: View,
    rightToLeft: Boolean,
): List<String> {
    val faults = mutableListOf<String>()

    fun left(view: View) = IntArray(2).also { view.getLocationInWindow(it) }[0]
    for (block in root.shown().filterIsInstance<BlockView>()) {
        val icon = block.shown().filterIsInstance<IconView>().firstOrNull()
        val line = block.shown().filterIsInstance<Line>().firstOrNull()
        val isRow = block is app.kalkyl.view.RowView
        if (isRow && icon != null && line != null && (left(icon) > left(line)) != rightToLeft) {
            faults += "the icon of ${block.contentDescription} stands at the wrong side"
        }
    }
    val keys = root.shown().filterIsInstance<KeyView>().associateBy { it.face.key }
    val (seven, nine) = Pair(keys[app.kalkyl.core.Key.SEVEN], keys[app.kalkyl.core.Key.NINE])
    if (seven != null && nine != null && left(seven) >= left(nine)) faults += "the keys are mirrored"
    for (exit in root.shown().filterIsInstance<ExitView>()) {
        val middle = left(exit) + exit.width / 2
        if (Math.abs(middle - root.width / 2) > 1) faults += "the exit is at $middle of ${root.width}"
    }
    return faults
}
