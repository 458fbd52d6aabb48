package app.kalkyl.support

import app.kalkyl.core.Block
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Screen
import app.kalkyl.core.TextRole

/** A screen, and the line of the journey that reached it. */
data class Reached(
    val line: String,
    val screen: Screen,
)

/**
 * Chooses screens to look at. A kind is a route, a set of kinds of block on one page, a kind of block with its traits,
 * or the role of a text in its block; the screen with the longest texts stands for it. Pages of answers are one route:
 * they are as many as questions, and the content grows. With [all] each distinct structure is chosen as well.
 */
class Sample(
    private val all: Boolean = false,
) {
    private val structures = LinkedHashMap<String, Candidate>()
    private val examples = LinkedHashMap<String, Candidate>()

    private class Candidate(
        val length: Int,
        val page: Int,
        val reached: Reached,
    )

    /** Number of screens that [all] chooses. */
    val screens get() = (structures.values + examples.values).distinctBy { it.reached }.size

    /** Number of kinds. */
    val kinds get() = examples.size

    /** The chosen screens, each once. */
    val chosen: List<Reached>
        get() {
            val candidates = if (all) structures.values + examples.values else examples.values
            return candidates.map { it.reached }.distinct()
        }

    fun add(reached: Reached) {
        val page = reached.screen.length
        structures.keep(reached.screen.structure, Candidate(page, page, reached))
        for ((kind, length) in reached.screen.kinds) examples.keep(kind, Candidate(length, page, reached))
    }

    private fun MutableMap<String, Candidate>.keep(
        key: String,
        candidate: Candidate,
    ) {
        merge(key, candidate) { old, new -> if (LONGER.compare(new, old) > 0) new else old }
    }

    private companion object {
        /** Prefers the longer page among screens with equally long texts, so that fewer screens stand for all kinds. */
        val LONGER = compareBy<Candidate>({ it.length }, { it.page })
    }
}

/** The first heading, with 0 for every number; it stands for the route. Empty on a page without a heading. */
val Screen.heading: String
    get() {
        val texts = blocks.firstOrNull { it.kind == BlockKind.HEADING }?.texts.orEmpty()
        return texts
            .firstOrNull { it.role == TextRole.LABEL }
            ?.words
            .orEmpty()
            .withoutNumbers()
    }

/** Route of all pages of answers. */
const val ANSWERS = "answers"

/** Route of a page: its heading, but for pages of answers, which share one. */
val Screen.route: String get() = if (blocks.any { it.kind == BlockKind.CHOICE }) ANSWERS else heading

fun String.withoutNumbers() = replace(NUMBER, "0")

/** Kinds that a screen is an example of, with the length of its texts. */
private val Screen.kinds: List<Pair<String, Int>>
    get() {
        val layout = blocks.map { "${it.kind} ${it.keypad}" }.toSortedSet()
        val traits = blocks.map { block -> "block ${block.traits}" to block.texts.sumOf { it.words.length } }
        return listOf("route $frame $route" to length, "layout $frame $layout" to length) + traits +
            parts.map { (part, text) -> "text $part" to text.length } +
            parts.map { (part, text) -> "word $part" to text.split(' ').maxOf { it.length } }
    }

/** Number of characters in all texts of a screen. */
private val Screen.length: Int
    get() = parts.sumOf { (_, text) -> text.length }

/** Every text with its role in its block or in the calculator. */
private val Screen.parts: List<Pair<String, String>>
    get() {
        val calculating = calculator?.let { listOf("expression" to it.expression, "display" to it.display) }.orEmpty()
        val inBlocks = blocks.flatMap { block -> block.texts.map { "${block.kind} ${it.role}" to it } }
        return (calculating + inBlocks).map { (part, text) -> part to text.words }
    }

/** Structure of a screen; neither typed digits nor the number of equal rows change it. */
private val Screen.structure: String
    get() {
        val shown =
            blocks.map { block ->
                val told = block.texts.filter { block.kind == BlockKind.HEADING || it.role == TextRole.NOTICE }
                "${block.traits} ${told.map { it.words }} ${block.keys.size}"
            }
        val runs = shown.filterIndexed { index, block -> shown.getOrNull(index - 1) != block }
        return "$frame ${(calculator?.display?.words?.length ?: 0) / DISPLAY_LENGTH} $runs"
    }

/** Frame around the blocks. */
private val Screen.frame: String
    get() {
        val error = calculator?.display?.words?.any { it.isLetter() }
        val memory = calculator?.memory != null
        return "${if (inside) "inside" else "outside"} ${calculator != null} $error $memory $size $direction"
    }

private val Block.traits: String
    get() {
        val flags = listOf("active" to active, "chosen" to chosen, "main" to main, "hold" to (hold != null))
        return "$kind ${texts.map { it.role }.distinct()} $keypad ${flags.filter { it.second }.map { it.first }}"
    }

private val NUMBER = Regex("\\p{Nd}+")

/** Number of characters by which a longer display is another structure. */
private const val DISPLAY_LENGTH = 12
