package app.kalkyl.view

import android.annotation.SuppressLint
import android.content.Context
import android.os.Build
import android.view.Gravity
import android.view.MotionEvent
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.LinearLayout
import android.widget.ScrollView
import app.kalkyl.Shell
import app.kalkyl.core.Block
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Screen
import app.kalkyl.core.Text
import app.kalkyl.core.TextRole

/**
 * A column of blocks, with the main button and the exit always visible below. A block's view stays as long as the
 * block does, so that scroll, cursor and the screen reader's focus survive a touch.
 */
@SuppressLint("ViewConstructor")
class PageView(
    private val look: Look,
    private val shell: Shell,
    private val early: EarlyTouches,
) : LinearLayout(look.shown) {
    private val scroll = SteadyScroll(look, shell)
    private val column = LinearLayout(look.shown)
    private val foot = LinearLayout(look.shown)
    private val exit = FootRow(look, shell)
    private var views = emptyMap<ULong, BlockView>()
    private var tiles = emptyMap<ULong, TileGrid>()
    private var body = emptyList<View>()
    private var main: BlockView? = null
    private var notices = emptyList<Text>()
    private var isPlaced = false

    init {
        orientation = VERTICAL
        setBackgroundColor(look.background)
        column.orientation = VERTICAL
        column.setPadding(0, look.gap, 0, look.dp(24))
        scroll.addView(column, ViewGroup.LayoutParams(MATCH, WRAP))
        foot.orientation = VERTICAL
        foot.gravity = Gravity.CENTER_HORIZONTAL
        addView(scroll, LayoutParams(MATCH, 0, 1f))
        addView(foot, LayoutParams(MATCH, WRAP))
    }

    fun draw(screen: Screen) {
        val fresh = views.isEmpty()
        val next = LinkedHashMap<ULong, BlockView>()
        for (block in screen.blocks) {
            val kept = views[block.id]?.takeIf { it.block.kind == block.kind }
            val view = kept ?: BlockView.of(look, shell, block)
            view.show(block)
            next[block.id] = view
        }
        views = next
        main = screen.blocks.firstOrNull { it.main }?.let { next[it.id] }
        body = rows(screen.blocks.filter { next[it.id] !== main })
        exit.show(screen.exit, screen.top)
        requestLayout()
        announce(screen, fresh)
        if (fresh) begins(screen)
    }

    /** Lets a screen reader say a notice that comes on the same page: it would not find it by itself. */
    private fun announce(
        screen: Screen,
        fresh: Boolean,
    ) {
        val now = screen.blocks.flatMap { it.texts }.filter { it.role == TextRole.NOTICE }
        val news = now.filter { it !in notices }
        notices = now
        if (!fresh && screen.inside && news.isNotEmpty()) announceForAccessibility(spoken(news))
    }

    /** Groups neighbouring tiles into shared rows; every other block has a row of its own. */
    private fun rows(blocks: List<Block>): List<View> {
        val rows = mutableListOf<View>()
        val grids = HashMap<ULong, TileGrid>()
        var at = 0
        while (at < blocks.size) {
            val run = blocks.subList(at, blocks.size).takeWhile { it.kind == BlockKind.STATE }
            if (run.isEmpty()) {
                rows += views.getValue(blocks[at].id)
                at += 1
            } else {
                val grid = tiles[run.first().id] ?: TileGrid(look)
                grid.arrange(run.map { views.getValue(it.id) })
                grids[run.first().id] = grid
                rows += grid
                at += run.size
            }
        }
        tiles = grids
        return rows
    }

    /** Starts a new page at its first block, mostly its heading, for the screen reader too. */
    private fun begins(screen: Screen) {
        val first = screen.blocks.firstOrNull()?.let { views[it.id] } ?: return
        val title = first.block.texts.filter { it.role == TextRole.LABEL }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) accessibilityPaneTitle = spoken(title)
        val reader = context.getSystemService(Context.ACCESSIBILITY_SERVICE) as AccessibilityManager
        if (!reader.isTouchExplorationEnabled) return
        post {
            val focus = AccessibilityNodeInfo.AccessibilityAction.ACTION_ACCESSIBILITY_FOCUS
            first.performAccessibilityAction(focus.id, null)
        }
    }

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        val wide = MeasureSpec.getSize(width)
        val side = maxOf(look.side, (wide - look.dp(WIDEST)) / 2)
        scroll.setPadding(side, 0, side, 0)
        foot.setPadding(side, look.gap, side, 0)
        place(wide - 2 * side, MeasureSpec.getSize(height))
        super.onMeasure(width, height)
    }

    override fun onLayout(
        changed: Boolean,
        left: Int,
        top: Int,
        right: Int,
        bottom: Int,
    ) {
        super.onLayout(changed, left, top, right, bottom)
        if (!isPlaced) early.begin()
        isPlaced = true
    }

    /**
     * Refuses touches inside while another app's window lies above, and lets the core say so. The exit takes them: a
     * person who must leave can, under any window.
     */
    override fun onFilterTouchEventForSecurity(event: MotionEvent): Boolean {
        val isObscured = event.flags and MotionEvent.FLAG_WINDOW_IS_OBSCURED != 0
        if (!isObscured || !shell.screen.inside || isOnExit(event)) return true
        if (event.actionMasked == MotionEvent.ACTION_DOWN) shell.obscured()
        return false
    }

    override fun onInterceptTouchEvent(event: MotionEvent) = early.refuses(event) && !isOnExit(event)

    /** Consumes refused touches and those that hit no view: they must not reach the views under the page. */
    @SuppressLint("ClickableViewAccessibility")
    override fun onTouchEvent(event: MotionEvent) = true

    private fun isOnExit(event: MotionEvent) =
        exit.isWanted && exit.isExitAt(event.x - foot.left - exit.left, event.y - foot.top - exit.top)

    /** The main button stands below the page, unless too little of the page would be left. */
    private fun place(
        wide: Int,
        high: Int,
    ) {
        val main = main
        var below = false
        if (main != null) {
            main.measure(MeasureSpec.makeMeasureSpec(wide, MeasureSpec.EXACTLY), MeasureSpec.UNSPECIFIED)
            exit.measure(MeasureSpec.makeMeasureSpec(wide, MeasureSpec.EXACTLY), MeasureSpec.UNSPECIFIED)
            val left = high - main.measuredHeight - if (exit.isWanted) exit.measuredHeight else 0
            below = left >= high / 2
        }
        foot.arrange(listOfNotNull(main.takeIf { below }, exit.takeIf { exit.isWanted }))
        column.arrange(body + listOfNotNull(main.takeIf { !below }))
        spaces()
    }

    private fun spaces() {
        for (index in 0 until column.childCount) {
            val params = column.getChildAt(index).layoutParams as LayoutParams
            params.width = MATCH
            // A heading has the rest of its distance in its own padding.
            params.topMargin = if (index == 0) 0 else look.gap
        }
        for (index in 0 until foot.childCount) {
            val isExit = foot.getChildAt(index) === exit
            val params = foot.getChildAt(index).layoutParams as LayoutParams
            params.width = MATCH
            // The view may have been in the column before, with a margin.
            params.topMargin = 0
            params.bottomMargin = if (isExit) 0 else look.gap
        }
    }

    private companion object {
        /** Lines longer than this are hard to read. */
        const val WIDEST = 640
    }
}

/** Scrolls only under a finger that clearly moves, so that a shaking finger still touches. */
@SuppressLint("ViewConstructor")
private class SteadyScroll(
    look: Look,
    private val shell: Shell,
) : ScrollView(look.context) {
    private val slop = look.dp(24)
    private var from = 0f

    init {
        isFillViewport = false
        isSaveEnabled = false
        isFocusable = false
        clipToPadding = false
        scrollBarStyle = SCROLLBARS_OUTSIDE_OVERLAY
    }

    override fun onScrollChanged(
        left: Int,
        top: Int,
        oldLeft: Int,
        oldTop: Int,
    ) {
        super.onScrollChanged(left, top, oldLeft, oldTop)
        shell.scrolled()
    }

    override fun onInterceptTouchEvent(event: MotionEvent): Boolean {
        if (event.actionMasked == MotionEvent.ACTION_DOWN) from = event.y
        val small = event.actionMasked == MotionEvent.ACTION_MOVE && Math.abs(event.y - from) < slop
        return !small && super.onInterceptTouchEvent(event)
    }
}

/** Tiles beside each other, as many as have room for their longest words, at most three. */
@SuppressLint("ViewConstructor")
private class TileGrid(
    private val look: Look,
) : ViewGroup(look.shown) {
    private var columns = 1
    private var heights = emptyList<Int>()

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        val wide = MeasureSpec.getSize(width)
        val widest = (0 until childCount).maxOfOrNull { (getChildAt(it) as TileView).least } ?: 0
        columns = (3 downTo 2).firstOrNull { childCount >= it && widest <= column(wide, it) } ?: 1
        val each = MeasureSpec.makeMeasureSpec(column(wide, columns), MeasureSpec.EXACTLY)
        heights =
            (0 until childCount).chunked(columns).map { row ->
                row.forEach { getChildAt(it).measure(each, UNLIMITED) }
                val high = row.maxOf { getChildAt(it).measuredHeight }
                row.forEach { getChildAt(it).measure(each, MeasureSpec.makeMeasureSpec(high, MeasureSpec.EXACTLY)) }
                high
            }
        setMeasuredDimension(wide, heights.sum() + look.gap * maxOf(0, heights.size - 1))
    }

    private fun column(
        wide: Int,
        columns: Int,
    ) = (wide - (columns - 1) * look.gap) / columns

    override fun onLayout(
        changed: Boolean,
        left: Int,
        top: Int,
        right: Int,
        bottom: Int,
    ) {
        val wide = right - left
        var y = 0
        heights.forEachIndexed { row, high ->
            for (index in row * columns until minOf((row + 1) * columns, childCount)) {
                val child = getChildAt(index)
                val before = (index % columns) * (column(wide, columns) + look.gap)
                val x = if (layoutDirection == LAYOUT_DIRECTION_RTL) wide - before - child.measuredWidth else before
                child.layout(x, y, x + child.measuredWidth, y + child.measuredHeight)
            }
            y += high + look.gap
        }
    }

    private companion object {
        val UNLIMITED = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
    }
}

/** The exit in the middle, with the button to the page that is needed first beside it, or above if both do not fit. */
@SuppressLint("ViewConstructor")
class FootRow(
    look: Look,
    shell: Shell,
) : ViewGroup(look.shown) {
    private val exit = ExitView(look, look.dp(160)) { shell.leave() }
    private val top = TopView(look) { shell.top() }
    private var beside = true
    val isWanted get() = exit.isWanted

    init {
        // Positions do not change with the language.
        layoutDirection = LAYOUT_DIRECTION_LTR
        addView(exit)
        addView(top)
    }

    fun show(
        exit: Text?,
        top: Text?,
    ) {
        this.exit.show(exit)
        this.top.show(top)
        this.top.visibility = if (top == null) GONE else VISIBLE
    }

    override fun onMeasure(
        width: Int,
        height: Int,
    ) {
        val wide = MeasureSpec.getSize(width)
        val most = MeasureSpec.makeMeasureSpec(wide, MeasureSpec.AT_MOST)
        exit.measure(most, UNLIMITED)
        top.measure(most, UNLIMITED)
        val there = top.visibility == VISIBLE
        beside = !there || top.measuredWidth <= (wide - exit.measuredWidth) / 2
        val above = if (there) top.measuredHeight else 0
        val high = if (beside) maxOf(exit.measuredHeight, above) else exit.measuredHeight + above
        setMeasuredDimension(wide, high)
    }

    override fun onLayout(
        changed: Boolean,
        left: Int,
        top: Int,
        right: Int,
        bottom: Int,
    ) {
        val (wide, high) = right - left to bottom - top
        put(exit, (wide - exit.measuredWidth) / 2, high - exit.measuredHeight)
        val above = this.top
        if (beside) {
            put(above, wide - above.measuredWidth, high - above.measuredHeight)
        } else {
            put(above, (wide - above.measuredWidth) / 2, 0)
        }
    }

    fun isExitAt(
        x: Float,
        y: Float,
    ) = x >= exit.left && x < exit.right && y >= exit.top && y < exit.bottom

    private fun put(
        view: View,
        x: Int,
        y: Int,
    ) = view.layout(x, y, x + view.measuredWidth, y + view.measuredHeight)

    private companion object {
        val UNLIMITED = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
    }
}

/** The button to the page that is needed first, on every page of a plan. */
@SuppressLint("ViewConstructor")
class TopView(
    look: Look,
    touched: () -> Unit,
) : FootButton(look, look.target, touched)

/**
 * Returns to the calculator at once: at the same place on every page, in every language, under every other window. It
 * acts when a finger comes down on it: leaving too early loses nothing, but missing it because the finger drifts would.
 * Its click is for the keyboard and the screen reader.
 */
@SuppressLint("ViewConstructor")
class ExitView(
    look: Look,
    width: Int,
    private val touched: () -> Unit,
) : FootButton(look, width, touched) {
    @SuppressLint("ClickableViewAccessibility")
    override fun onTouchEvent(event: MotionEvent): Boolean {
        if (event.actionMasked == MotionEvent.ACTION_DOWN) touched()
        return true
    }
}

/** A button below every page, with an icon and a word. */
@SuppressLint("ViewConstructor")
abstract class FootButton(
    private val look: Look,
    width: Int,
    touched: () -> Unit,
) : LinearLayout(look.shown) {
    private val icon = IconView(look)
    private val line = Line(look)
    var isWanted = false
        private set

    init {
        layoutDirection = LAYOUT_DIRECTION_LTR
        gravity = Gravity.CENTER
        minimumHeight = look.exit
        minimumWidth = width
        setPadding(look.gap, 0, look.gap, 0)
        background = look.surface(look.background)
        addView(icon)
        addView(line, LayoutParams(WRAP, WRAP))
        isFocusable = true
        setOnClickListener { touched() }
        isHapticFeedbackEnabled = false
        line.importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
        icon.importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun show(text: Text?) {
        isWanted = text != null
        if (text == null) return
        icon.show(text.icon, look.text)
        line.bind(text, Style(18, look.text, centred = true))
        contentDescription = spoken(listOf(text))
    }

    override fun getAccessibilityClassName(): CharSequence = "android.widget.Button"
}
