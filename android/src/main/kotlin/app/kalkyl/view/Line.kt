package app.kalkyl.view

import android.annotation.SuppressLint
import android.graphics.Typeface
import android.text.Layout
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.LocaleSpan
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.widget.TextView
import app.kalkyl.core.Direction
import app.kalkyl.core.Text
import app.kalkyl.core.TextRole
import java.util.Locale

/** Style of a text: size in sp, colour, side. */
data class Style(
    val size: Int,
    val colour: Int,
    val bold: Boolean = false,
    val centred: Boolean = false,
    /** True if the text starts at the side of its own language, instead of the side of the rows. */
    val own: Boolean = true,
)

/** One text, in its own language and direction. */
@SuppressLint("AppCompatCustomView", "ViewConstructor")
class Line(
    private val look: Look,
) : TextView(look.shown, null, 0) {
    lateinit var shown: Text
        private set
    private var style: Style? = null

    init {
        breakStrategy = Layout.BREAK_STRATEGY_HIGH_QUALITY
        hyphenationFrequency = Layout.HYPHENATION_FREQUENCY_NORMAL
        isSaveEnabled = false
    }

    /** Width of the longest word in pixels, rounded up. */
    val longestWord: Int
        get() = text.split(' ', '\n').maxOf { Math.ceil(paint.measureText(it).toDouble()).toInt() }

    fun bind(
        words: Text,
        style: Style,
    ) {
        if (this.style == style && shown == words) return
        shown = words
        this.style = style
        dress(words, style)
        val said = spanned(words.words, words.language)
        if (text.toString() != said.toString()) text = said
        contentDescription = if (words.spoken == words.words) null else spanned(words.spoken, words.language)
    }

    private fun dress(
        words: Text,
        style: Style,
    ) {
        textLocale = Locale.forLanguageTag(words.language)
        // Set by hand: the direction of the locale is not followed everywhere.
        textDirection = direction(words)
        setTextSize(TypedValue.COMPLEX_UNIT_SP, style.size.toFloat())
        typeface = if (style.bold) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
        setTextColor(look.onTouch(style.colour))
        gravity = if (style.centred) Gravity.CENTER else Gravity.START
        textAlignment =
            when {
                style.centred -> View.TEXT_ALIGNMENT_CENTER
                style.own -> View.TEXT_ALIGNMENT_TEXT_START
                else -> View.TEXT_ALIGNMENT_VIEW_START
            }
        space(words.language)
        // The block draws the icon of its label.
        val icon = words.icon.takeIf { words.role != TextRole.LABEL }?.let { look.icon(it, style.colour) }
        if (icon == null && compoundDrawablesRelative.all { it == null }) return
        setCompoundDrawablesRelative(icon, null, null, null)
        compoundDrawablePadding = look.gap
    }

    /** Sets the line spacing: Arabic and Ethiopic letters need more room above and below. */
    private fun space(language: String) {
        val tall = Locale.forLanguageTag(language).language in TALL
        val wanted = textSize * if (tall) 1.5f else 1.35f
        val metrics = paint.fontMetrics
        setLineSpacing(maxOf(0f, wanted - (metrics.descent - metrics.ascent)), 1f)
    }

    private companion object {
        val TALL = setOf("ar", "fa", "ckb", "ps", "ur", "ti", "am")
    }
}

/** Direction in which a text runs. */
fun direction(text: Text): Int =
    when (text.direction) {
        Direction.LEFT_TO_RIGHT -> View.TEXT_DIRECTION_LTR
        Direction.RIGHT_TO_LEFT -> View.TEXT_DIRECTION_RTL
    }

/** A text that the screen reader speaks in its own language. */
fun spanned(
    words: String,
    language: String,
): CharSequence = SpannableStringBuilder().apply { append(words, language) }

/** Spoken form of a block's texts, each in its own language. */
fun spoken(texts: List<Text>): CharSequence =
    SpannableStringBuilder().apply {
        for (text in texts) {
            if (text.spoken.isEmpty()) continue
            if (isNotEmpty()) append(". ")
            append(text.spoken, text.language)
        }
    }

private fun SpannableStringBuilder.append(
    words: String,
    language: String,
) {
    val start = length
    append(words)
    setSpan(LocaleSpan(Locale.forLanguageTag(language)), start, length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
}
