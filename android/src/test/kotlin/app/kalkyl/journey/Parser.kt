package app.kalkyl.journey

import app.kalkyl.core.Direction
import app.kalkyl.core.Key
import app.kalkyl.view.Keyboard

/** One line that cannot be played. */
data class Problem(
    val line: Int,
    val what: String,
)

/** All lines of a journey that cannot be played, in their order. */
class WrongJourney(
    val problems: List<Problem>,
) : Exception(problems.joinToString("\n") { "line ${it.line}: ${it.what}" })

/** Reads a journey, as tests/journeys/README.md has it. Nothing is played before every line can be. */
fun parse(text: String): Journey {
    val steps = mutableListOf<Step>()
    val problems = mutableListOf<Problem>()
    val kept = mutableMapOf<String, Boolean>()
    text.removePrefix("\uFEFF").split('\n').forEachIndexed { index, line ->
        try {
            val tokens = Tokens(line).split()
            if (tokens.isNotEmpty()) {
                val act = Phrase(tokens).act().also { checkNames(it, kept) }
                if (act is Act.Keep) kept[act.name] = act.what is Source.Screen
                steps += Step(index + 1, line.trim(), act)
            }
        } catch (e: Unreadable) {
            problems += Problem(index + 1, e.message)
        }
    }
    if (problems.isNotEmpty()) throw WrongJourney(problems)
    return Journey(steps)
}

/** [kept] are the names so far, and whether each is a screen's. */
private fun checkNames(
    act: Act,
    kept: Map<String, Boolean>,
) {
    act.names.find { kept[it] != false }?.let { throw Unreadable("no text is kept as \$$it before this line") }
    val same = ((act as? Act.Expect)?.what as? Sight.Same)?.name ?: return
    if (kept[same] != true) throw Unreadable("no screen is kept as $same before this line")
}

/** Every step, as it is written. `[...]` may be left out, `|` is a choice. */
internal val FORMS =
    mapOf(
        "phone" to
            "phone locale TAG... | separator SIGN | voices TAG... | zone +01:00 | memory MIB | " +
            "platform \"NAME\" \"VERSION\" | keys well|busy|lost",
        "press" to "press KEY...   (0-9 . + - * / % = C back sign MC MR M+ M-, or \$NAME)",
        "hold" to "hold KEY   or   hold \"Text\" [N] [down]",
        "touch" to "touch \"Text\" [N]   or   touch field \"Label\"",
        "release" to "release",
        "draw" to "draw",
        "write" to "write \"Label\" \"text\" [repeat N]",
        "answer" to "answer",
        "back" to "back",
        "leave" to "leave",
        "background" to "background",
        "foreground" to "foreground",
        "spoken" to "spoken",
        "restart" to "restart [phone]",
        "clock" to "clock +2min   (ms s min h d)   or   clock 2026-11-22 18:00",
        "keep" to
            "keep NAME screen | display | big [N] | step N | field \"Label\" | value \"Label\" | \"beginning\"",
        "see" to
            "see \"text\" | calculator | sheet | page | inside | outside | display \"0\" | expression \"1+2\" | " +
            "heading \"Text\" | chosen \"Text\" | active \"Text\" | main \"Text\" | held \"Text\" | " +
            "value \"Label\" \"State\" | field \"Label\" \"content\" | language TAG \"Text\" | " +
            "direction ltr|rtl [\"Text\"] | spoken \"text\" | key \",\" | count \"Text\" N | size PERCENT",
        "same" to "same as NAME",
        "dialled" to "dialled [\"number\"]",
        "said" to "said [\"text\"]",
        "cleared" to "cleared",
        "not" to "not, and then one of: see same dialled said cleared",
    )

private val VERBS = FORMS.keys.joinToString(" ")

/** The tokens of a line, read from left to right. What does not belong there is no step. */
private class Phrase(
    tokens: List<Token>,
) {
    private class NoStep : Exception()

    private val rest = ArrayDeque(tokens)

    fun act(): Act {
        val verb = nextWord() ?: throw Unreadable("a step begins with a verb")
        val form = FORMS[verb] ?: throw Unreadable("unknown step `$verb`; there are: $VERBS")
        return try {
            read(verb).also { if (rest.isNotEmpty()) noStep() }
        } catch (_: NoStep) {
            throw Unreadable("`$verb` is written: $form")
        }
    }

    private fun read(verb: String): Act =
        when (verb) {
            "phone" -> Act.Phone(setting())
            "press" -> Act.Press(taps().ifEmpty { noStep() })
            "hold" -> if (nextIsText()) Act.Hold(named(), maybe("down")) else Act.HoldKey(key(word()))
            "touch" -> Act.Touch(if (maybe("field")) Target.Field(text()) else named())
            "release" -> Act.Release
            "draw" -> Act.Draw
            "write" -> Act.Write(text(), text(), if (maybe("repeat")) copies() else 1)
            "answer" -> Act.Answer
            "back" -> Act.Back
            "leave" -> Act.Leave
            "background" -> Act.Background
            "foreground" -> Act.Foreground
            "spoken" -> Act.Spoken
            "restart" -> if (maybe("phone")) Act.RestartPhone else Act.Restart
            "clock" -> clock(word())
            "keep" -> Act.Keep(name(), source())
            "not" -> Act.Expect(true, sight(word()))
            else -> Act.Expect(false, sight(verb))
        }

    private fun setting(): Setting =
        when (word()) {
            "locale" -> Setting.Locales(words())
            "voices" -> Setting.Voices(words())
            "separator" -> Setting.Separator(word())
            "zone" -> Setting.Zone(Moments.zone(word()) ?: noStep())
            "memory" -> Setting.Memory(number(String::toUIntOrNull))
            "platform" -> Setting.Platform(literal(), literal())
            "keys" -> Setting.DeviceKeys(keyState(word()))
            else -> noStep()
        }

    private fun keyState(word: String): KeyState =
        when (word) {
            "well" -> KeyState.WELL
            "busy" -> KeyState.BUSY
            "lost" -> KeyState.LOST
            else -> noStep()
        }

    private fun taps(): List<Tap> =
        words().flatMap { word ->
            when {
                word.startsWith('$') && Words.isName(word.drop(1)) -> listOf(Tap.Kept(word.drop(1)))
                else -> keys(word).map(Tap::On)
            }
        }

    private fun clock(word: String): Act =
        when {
            rest.isEmpty() -> Act.Pass(Moments.duration(word) ?: noStep())
            else -> Act.SetClock(Moments.moment(word, word()) ?: noStep())
        }

    private fun named(): Target = Target.Named(text(), if (nextIsNumber()) position() else null)

    private fun source(): Source =
        when (if (nextIsText()) null else word()) {
            null -> Source.After(text())
            "screen" -> Source.Screen
            "display" -> Source.Display
            "big" -> Source.Big(if (rest.isEmpty()) null else position())
            "step" -> Source.Step(position())
            "field" -> Source.Field(text())
            "value" -> Source.Value(text())
            else -> noStep()
        }

    private fun sight(verb: String): Sight =
        when (verb) {
            "see" -> if (nextIsText()) Sight.Text(text()) else seen(word())
            "same" -> if (maybe("as")) Sight.Same(name()) else noStep()
            "dialled" -> Sight.Dialled(maybeText())
            "said" -> Sight.Said(maybeText())
            "cleared" -> Sight.Cleared
            else -> noStep()
        }

    private fun seen(part: String): Sight =
        when (part) {
            "calculator" -> Sight.Calculator
            "sheet" -> Sight.Sheet
            "page" -> Sight.Page
            "inside" -> Sight.Inside
            "outside" -> Sight.Outside
            "display" -> Sight.Display(text())
            "expression" -> Sight.Expression(text())
            "heading" -> Sight.Heading(text())
            "chosen" -> Sight.Chosen(text())
            "active" -> Sight.Active(text())
            "main" -> Sight.Main(text())
            "held" -> Sight.Held(text())
            "value" -> Sight.Value(text(), text())
            "field" -> Sight.Field(text(), text())
            "language" -> Sight.Language(word(), text())
            "direction" -> Sight.Way(direction(word()), maybeText())
            "spoken" -> Sight.Spoken(text())
            "key" -> Sight.OnKey(text())
            "count" -> Sight.Count(text(), number(String::toIntOrNull))
            "size" -> Sight.Size(number(String::toUIntOrNull))
            else -> noStep()
        }

    private fun direction(word: String): Direction =
        when (word) {
            "ltr" -> Direction.LEFT_TO_RIGHT
            "rtl" -> Direction.RIGHT_TO_LEFT
            else -> noStep()
        }

    private fun name(): String = word().takeIf(Words::isName) ?: noStep()

    private fun position(): Int = number(String::toIntOrNull).takeIf { it > 0 } ?: noStep()

    private fun copies(): Int = number(String::toIntOrNull).takeIf { it <= MOST_COPIES } ?: noStep()

    private fun <T> number(read: String.() -> T?): T = word().takeIf(::isNumber)?.read() ?: noStep()

    private fun words(): List<String> = buildList { while (rest.isNotEmpty()) add(word()) }

    private fun word(): String = nextWord() ?: noStep()

    private fun nextWord(): String? = (rest.firstOrNull() as? Token.Bare)?.word?.also { rest.removeFirst() }

    private fun maybe(word: String): Boolean = (rest.firstOrNull() == Token.Bare(word)).also { if (it) word() }

    private fun text(): Words = maybeText() ?: noStep()

    private fun maybeText(): Words? = (rest.firstOrNull() as? Token.Quoted)?.words?.also { rest.removeFirst() }

    /** A text without kept ones in it. */
    private fun literal(): String = text().takeIf { it.names.isEmpty() }?.fill(emptyMap()) ?: noStep()

    private fun nextIsText(): Boolean = rest.firstOrNull() is Token.Quoted

    private fun nextIsNumber(): Boolean = (rest.firstOrNull() as? Token.Bare)?.word?.let(::isNumber) == true

    private fun isNumber(word: String): Boolean = word.isNotEmpty() && word.all { it in '0'..'9' }

    private fun noStep(): Nothing = throw NoStep()

    private fun key(word: String): Key = keys(word).singleOrNull() ?: noStep()

    /** A word of `press`: the name of a key, or signs that are a key each. */
    private fun keys(word: String): List<Key> {
        val named = NAMED_KEYS[word] ?: return word.map { Keyboard.signs[it] ?: noStep() }
        return listOf(named)
    }

    private companion object {
        /** Longest text that `repeat` makes, in copies. */
        const val MOST_COPIES = 10_000_000

        val NAMED_KEYS =
            mapOf(
                "back" to Key.BACK,
                "sign" to Key.SIGN,
                "MC" to Key.MEMORY_CLEAR,
                "MR" to Key.MEMORY_RECALL,
                "M+" to Key.MEMORY_ADD,
                "M-" to Key.MEMORY_SUBTRACT,
            )
    }
}
