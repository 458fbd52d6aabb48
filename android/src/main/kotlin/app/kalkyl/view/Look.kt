package app.kalkyl.view

import android.content.Context
import android.content.res.ColorStateList
import android.content.res.Configuration
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.StateListDrawable
import android.util.TypedValue
import android.view.ContextThemeWrapper
import app.kalkyl.R
import app.kalkyl.core.Icon

/** Colours, sizes and surfaces, for the configuration and the text size that [context] has. */
class Look(
    val context: Context,
) {
    /** Context of views that only show something: all but fields and scrolling views. */
    val shown: Context = ContextThemeWrapper(context, R.style.Shown)

    val background = context.getColor(R.color.background)
    val text = context.getColor(R.color.text)
    val quiet = context.getColor(R.color.quiet)
    val surface = context.getColor(R.color.surface)
    val chosen = context.getColor(R.color.chosen)
    val onChosen = context.getColor(R.color.on_chosen)
    val accent = context.getColor(R.color.accent)
    val onAccent = context.getColor(R.color.on_accent)

    val side = dp(16)
    val gap = dp(8)
    val target = dp(56)
    val exit = dp(64)
    val icon = dp(24)

    fun dp(value: Int): Int = Math.round(value * context.resources.displayMetrics.density)

    /** Pixels of a text size, for the text size of the system. */
    fun sp(value: Int): Float =
        TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, value.toFloat(), context.resources.displayMetrics)

    /** A surface with round corners that shows when it is touched or has the keyboard's focus. */
    fun surface(
        colour: Int,
        corner: Int = CORNER,
        border: Int? = null,
    ): Drawable {
        val plain = rounded(colour, corner)
        border?.let { plain.setStroke(dp(2), it) }
        val focused = rounded(colour, corner).apply { setStroke(dp(3), text) }
        val pressed = rounded(chosen, corner).apply { setStroke(dp(2), onChosen) }
        return StateListDrawable().apply {
            addState(intArrayOf(android.R.attr.state_pressed), pressed)
            addState(intArrayOf(android.R.attr.state_focused), focused)
            addState(intArrayOf(), plain)
            setExitFadeDuration(0)
        }
    }

    private fun rounded(
        colour: Int,
        corner: Int,
    ) = GradientDrawable().apply {
        setColor(colour)
        cornerRadius = dp(corner).toFloat()
    }

    /** Colour of a text, which changes while the surface under it is touched. */
    fun onTouch(colour: Int) =
        ColorStateList(
            arrayOf(intArrayOf(android.R.attr.state_pressed), intArrayOf()),
            intArrayOf(onChosen, colour),
        )

    fun icon(
        icon: Icon,
        colour: Int,
    ): Drawable? =
        context.getDrawable(icons.getValue(icon))?.mutate()?.apply {
            setTintList(onTouch(colour))
            setBounds(0, 0, this@Look.icon, this@Look.icon)
        }

    companion object {
        const val CORNER = 12
        const val KEY_CORNER = 16

        /** The same look for texts of [percent] of the system's size. */
        fun of(
            context: Context,
            percent: Int,
        ): Look {
            if (percent == 100) return Look(context)
            val larger = Configuration(context.resources.configuration)
            larger.fontScale *= percent / 100f
            return Look(ContextThemeWrapper(context.createConfigurationContext(larger), R.style.Plain))
        }

        private val icons =
            mapOf(
                Icon.CALCULATOR to R.drawable.icon_calculator,
                Icon.HISTORY to R.drawable.icon_history,
                Icon.BACK to R.drawable.icon_back,
                Icon.NEXT to R.drawable.icon_next,
                Icon.MORE to R.drawable.icon_more,
                Icon.ADD to R.drawable.icon_add,
                Icon.REMOVE to R.drawable.icon_remove,
                Icon.EDIT to R.drawable.icon_edit,
                Icon.UP to R.drawable.icon_up,
                Icon.DOWN to R.drawable.icon_down,
                Icon.CHECK to R.drawable.icon_check,
                Icon.EMPTY to R.drawable.icon_empty,
                Icon.LIST to R.drawable.icon_list,
                Icon.BAG to R.drawable.icon_bag,
                Icon.PERSON to R.drawable.icon_person,
                Icon.PEOPLE to R.drawable.icon_people,
                Icon.CHILD to R.drawable.icon_child,
                Icon.PET to R.drawable.icon_pet,
                Icon.PAPER to R.drawable.icon_paper,
                Icon.MONEY to R.drawable.icon_money,
                Icon.KEY to R.drawable.icon_key,
                Icon.PHONE to R.drawable.icon_phone,
                Icon.HEALTH to R.drawable.icon_health,
                Icon.CLOTHES to R.drawable.icon_clothes,
                Icon.HEART to R.drawable.icon_heart,
                Icon.HOUSE to R.drawable.icon_house,
                Icon.PLACE to R.drawable.icon_place,
                Icon.LOOK to R.drawable.icon_look,
                Icon.HAND to R.drawable.icon_hand,
                Icon.CROSSED to R.drawable.icon_crossed,
                Icon.PAUSE to R.drawable.icon_pause,
                Icon.LANGUAGE to R.drawable.icon_language,
                Icon.TEXT_SIZE to R.drawable.icon_text_size,
                Icon.SETTINGS to R.drawable.icon_settings,
                Icon.DIGITS to R.drawable.icon_digits,
                Icon.CLOCK to R.drawable.icon_clock,
                Icon.SPEAK to R.drawable.icon_speak,
                Icon.SEARCH to R.drawable.icon_search,
                Icon.BOOK to R.drawable.icon_book,
                Icon.IDEA to R.drawable.icon_idea,
            )
    }
}
