package app.kalkyl.view

import android.annotation.SuppressLint
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Path
import android.view.MotionEvent
import android.view.View
import app.kalkyl.Shell
import app.kalkyl.core.Block

/** A surface to draw on with a finger. The drawing is in this view and nowhere else. */
@SuppressLint("ViewConstructor")
class DrawingView(
    look: Look,
    shell: Shell,
    block: Block,
) : BlockView(look, shell, block) {
    private val lines = Lines(look)

    init {
        orientation = VERTICAL
        addView(lines)
        addView(Surface(look), LayoutParams(MATCH, look.dp(320)))
    }

    override fun bind(block: Block) = lines.bind(block.texts) { style(it) }

    private class Surface(
        look: Look,
    ) : View(look.context) {
        private val path = Path()
        private val paint = Paint(Paint.ANTI_ALIAS_FLAG)

        init {
            background = look.surface(look.surface)
            paint.color = look.text
            paint.style = Paint.Style.STROKE
            paint.strokeWidth = look.dp(4).toFloat()
            paint.strokeCap = Paint.Cap.ROUND
            paint.strokeJoin = Paint.Join.ROUND
        }

        @SuppressLint("ClickableViewAccessibility")
        override fun onTouchEvent(event: MotionEvent): Boolean {
            when (event.actionMasked) {
                MotionEvent.ACTION_DOWN -> {
                    parent.requestDisallowInterceptTouchEvent(true)
                    path.moveTo(event.x, event.y)
                    // Draws a point even if the finger does not move.
                    path.lineTo(event.x, event.y)
                }

                MotionEvent.ACTION_MOVE -> {
                    path.lineTo(event.x, event.y)
                }
            }
            invalidate()
            return true
        }

        override fun onDraw(canvas: Canvas) = canvas.drawPath(path, paint)
    }
}
