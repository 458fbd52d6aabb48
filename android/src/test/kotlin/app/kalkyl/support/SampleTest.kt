package app.kalkyl.support

import app.kalkyl.core.Block
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Direction
import app.kalkyl.core.Input
import app.kalkyl.core.Screen
import app.kalkyl.core.Text
import app.kalkyl.core.TextRole
import org.junit.Assert.assertEquals
import org.junit.Test

class SampleTest {
    private fun block(
        kind: BlockKind,
        words: String,
        chosen: Boolean = false,
    ): Block {
        val text = Text(words, "sv", Direction.LEFT_TO_RIGHT, null, words, TextRole.LABEL)
        return Block(1u, kind, listOf(text), true, chosen, false, false, null, "", 0u, Input.TEXT, null, emptyList())
    }

    private fun page(
        heading: String,
        vararg blocks: Block,
    ): Screen {
        val all = listOf(block(BlockKind.HEADING, heading)) + blocks
        return Screen(1u, 1u, true, null, all, Direction.LEFT_TO_RIGHT, null, null, null, 100u, null, false)
    }

    private fun chosen(
        vararg screens: Screen,
        all: Boolean = false,
    ): List<Int> {
        val sample = Sample(all)
        screens.forEachIndexed { index, screen -> sample.add(Reached("$index", screen)) }
        return sample.chosen.map { it.line.toInt() }.sorted()
    }

    @Test
    fun `the longest page of a kind is chosen`() {
        val short = page("Bag 1", block(BlockKind.ROW, "A thing"))
        val long = page("Bag 2", block(BlockKind.ROW, "Another thing"), block(BlockKind.ROW, "A third"))
        assertEquals(listOf(1), chosen(short, long))
        assertEquals(listOf(0), chosen(long, short))
    }

    @Test
    fun `every route, layout and trait is chosen`() {
        val first = page("Bag", block(BlockKind.ROW, "A thing"))
        assertEquals("a route", listOf(0, 1), chosen(first, page("Box", block(BlockKind.ROW, "A"))))
        assertEquals("a layout", listOf(0, 1), chosen(first, page("Bag")))
        val trait = page("Bag", block(BlockKind.ROW, "A", chosen = true))
        assertEquals("a trait", listOf(0, 1), chosen(first, trait))
    }

    @Test
    fun `pages of answers are one route`() {
        val first = page("How?", block(BlockKind.CHOICE, "So it is"))
        assertEquals(listOf(0), chosen(first, page("Why?", block(BlockKind.CHOICE, "So"))))
    }

    @Test
    fun `the longest word of a shorter page is chosen`() {
        val long = page("Bag", block(BlockKind.ROW, "One thing and two"))
        assertEquals(listOf(0, 1), chosen(long, page("Bag", block(BlockKind.ROW, "Everything"))))
    }

    @Test
    fun `every structure is chosen where all are wanted`() {
        val one = page("Bag", block(BlockKind.ROW, "A thing"))
        val more = page("Bag", block(BlockKind.ROW, "A thing"), block(BlockKind.ROW, "Another"))
        val other = page("Bag", block(BlockKind.ROW, "A"), block(BlockKind.TEXT, "A"), block(BlockKind.ROW, "A"))
        assertEquals(listOf(1, 2), chosen(one, more, other, all = true))
    }
}
