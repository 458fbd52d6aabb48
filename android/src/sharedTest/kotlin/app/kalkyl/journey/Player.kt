package app.kalkyl.journey

import android.widget.EditText
import android.widget.TextView
import app.kalkyl.core.BlockKind
import app.kalkyl.core.Key
import app.kalkyl.core.Platform
import app.kalkyl.core.TextRole
import app.kalkyl.support.Hand
import app.kalkyl.view.BlockView
import app.kalkyl.view.Keyboard
import java.io.File

/** An expectation that is not met; [message] says what was expected. */
class Unmet(
    expected: String,
) : Exception(expected)

/**
 * Plays a journey on the real activities and views: it finds views on the screen and touches them there, with a hand of
 * Robolectric's or on a phone. It looks at views on the main thread alone, and never waits there. Two things are
 * specific to Android: the system has a way back, so none is drawn, and a key under a sheet is pressed on a keyboard.
 */
class Player(
    private val hand: Hand,
    /** Translates texts to play in another language; then no expectation is checked. Null for the journey's own. */
    private val translator: Translator? = null,
    private val after: (Step) -> Unit = {},
) {
    private val texts = HashMap<String, String>()
    private val screens = HashMap<String, String>()
    private var finger: Hand.Finger? = null
    private val host get() = hand.kalkyl.host

    /** Plays all of it on a new phone; returns the expectation that was not met, or null. */
    fun play(
        name: String,
        steps: List<Step>,
        folder: File,
    ): String? {
        hand.endProcess()
        hand.kalkyl.renew(folder)
        return goOn(name, steps)
    }

    /** Plays more steps on the same phone. */
    fun goOn(
        name: String,
        steps: List<Step>,
    ): String? {
        for (step in steps) {
            try {
                play(step)
                // In another language no expectation is checked, so that not all fields are read.
                if (translator == null) step.finish()
                if (hand.isRunning) after(step)
            } catch (unmet: Unmet) {
                val screen = if (hand.isRunning) hand.look { it.toString() }.prependIndent("  ") else ""
                return "$name:${step.line}: ${step.written}\nexpected: ${unmet.message}\nthe screen:\n$screen"
            } catch (wrong: Exception) {
                throw IllegalStateException("$name:${step.line}: ${step.written}", wrong)
            }
        }
        return null
    }

    private fun play(step: Step) {
        val act = step.act
        if (act.startsWith("phone ")) return set(step)
        if (act == "clock set") return host.setWall(step.long("seconds"))
        if (!hand.isRunning) hand.start()
        when (act) {
            "press" -> press(step.keys(::keysOf))
            "hold key" -> hold(step.key())
            "touch" -> hand.touch(block(step))
            "touch field" -> hand.touch(field(step.text("label")))
            "hold" -> hold(block(step), step.flag("down"))
            "release" -> letGo(finger ?: throw Unmet("a finger that holds something"))
            "draw" -> hand.look { it.of(BlockKind.DRAWING) }.ifEmpty { throw Unmet("a surface to draw on") }
            "write" -> hand.write(field(step.text("label")), step.text("text").repeat(step.int("times")))
            "answer" -> answer()
            "back" -> hand.back()
            "top" -> hand.touch(hand.look { it.top } ?: throw Unmet("a screen with a way to its top"))
            "scroll" -> hand.onMain { hand.kalkyl.shell.scrolled() }
            "leave" -> leave()
            "background" -> hand.goAway()
            "foreground" -> hand.comeBack()
            "spoken" -> spoken()
            "restart" -> restart()
            "restart phone" -> host.startAnew().also { restart() }
            "clock pass" -> hand.pass(step.long("milliseconds"))
            else -> if (act.startsWith("keep ")) hand.look { keep(step, it) } else expect(step)
        }
    }

    private fun set(step: Step) {
        when (step.act) {
            "phone locale" -> {
                val tags = step.strings("tags")
                host.phone = host.phone.copy(locales = translator?.let { listOf(it.language) } ?: tags)
            }

            "phone separator" -> {
                host.phone = host.phone.copy(separator = step.string("sign"))
            }

            "phone memory" -> {
                host.phone = host.phone.copy(memory = step.int("mebibytes").toUInt())
            }

            "phone platform" -> {
                val platform = Platform.valueOf(step.string("name").uppercase())
                host.phone = host.phone.copy(platform = platform, version = step.string("version"))
            }

            "phone voices" -> {
                host.voices = step.strings("tags")
            }

            "phone zone" -> {
                host.zone = step.int("minutes")
            }

            "phone keys" -> {
                when (val state = step.string("state")) {
                    "well" -> hand.kalkyl.keys.isBusy = false
                    "busy" -> hand.kalkyl.keys.isBusy = true
                    "lost" -> hand.kalkyl.keys.loseAll()
                    else -> error("keys that are $state")
                }
            }

            else -> {
                unknown(step)
            }
        }
    }

    private fun unknown(step: Step): Nothing = error("unknown step `${step.act}`")

    private fun press(keys: List<Key>) {
        for (key in keys) hand.press(shown(key))
    }

    private fun hold(key: Key) = hand.hold(shown(key))

    private fun shown(key: Key): Key = if (hand.look { it.key(key) } == null) throw Unmet("a key $key") else key

    /** Keys that type a kept text. */
    private fun keysOf(name: String): List<Key> =
        kept(name).filterNot { it.isWhitespace() }.map {
            Keyboard.signs[it] ?: throw Unmet("signs of keys in \$$name, not $it")
        }

    private fun hold(
        view: BlockView,
        down: Boolean,
    ) {
        val held = hand.hold(view, hand.onMain { view.announced })
        if (down) finger = held else letGo(held)
    }

    private fun field(label: String): EditText =
        hand.look { seen ->
            val field = names(label).firstNotNullOfOrNull { seen.field(it) } ?: throw Unmet("a field named $label")
            field.view
                .shown()
                .filterIsInstance<EditText>()
                .first()
        }

    private fun block(step: Step): BlockView {
        val name = step.text("text")
        val active = hand.look { seen -> names(name).map { seen.active(it) } }
        val found = active.firstOrNull { it.isNotEmpty() }.orEmpty().map { it.view }
        val which = if (step.has("which")) step.int("which") else null
        return when {
            found.isEmpty() -> throw Unmet("something to touch that reads $name")
            which != null -> found.getOrNull(which - 1) ?: throw Unmet("$which things that read $name")
            found.size > 1 -> throw Unmet("one thing to touch that reads $name; there are ${found.size}, say which")
            else -> found.single()
        }
    }

    private fun names(name: String) = translator?.of(name) ?: listOf(name)

    private fun letGo(held: Hand.Finger) {
        finger = null
        held.up()
        hand.settle()
    }

    private fun answer() {
        if (!hand.owed) throw Unmet("a screen that waits for an answer")
        hand.owed = false
        hand.settle()
    }

    private fun leave() {
        val exit = hand.look { it.exit }
        if (exit != null) hand.touch(exit) else hand.onMain { hand.kalkyl.shell.leave() }
        hand.settle()
    }

    private fun restart() {
        hand.endProcess()
        hand.start()
    }

    private fun spoken() {
        hand.onMain { hand.kalkyl.shell.spoken() }
        hand.settle()
    }

    private fun kept(name: String) = texts[name] ?: throw Unmet("a text kept as $name")

    private fun Step.text(name: String) = text(name, ::kept)

    private fun keep(
        step: Step,
        seen: Seen,
    ) {
        // In another language only texts that are typed later are needed.
        if (translator != null && step.act != "keep big" && step.act != "keep step") return
        val name = step.string("name")
        val text =
            when (step.act) {
                "keep screen" -> {
                    screens[name] = seen.toString()
                    return
                }

                "keep display" -> {
                    seen.calculator?.let { plain(it.display.text) }
                }

                "keep big" -> {
                    seen.of(BlockKind.BIG).getOrNull(step.int("which") - 1)?.part(TextRole.LABEL)
                }

                "keep step" -> {
                    seen.of(BlockKind.STEP).getOrNull(step.int("which") - 1)?.part(TextRole.LABEL)
                }

                "keep field" -> {
                    seen.field(step.text("label"))?.value
                }

                "keep value" -> {
                    seen.value(step.text("label"))
                }

                "keep after" -> {
                    val beginning = plain(step.text("beginning"))
                    seen.lines
                        .firstOrNull { it.startsWith(beginning) }
                        ?.removePrefix(beginning)
                        ?.trim()
                }

                else -> {
                    unknown(step)
                }
            }
        texts[name] = text?.takeIf { it.isNotEmpty() } ?: throw Unmet("something like that to keep")
    }

    private fun expect(step: Step) {
        if (translator != null) return
        val isSeen =
            when (step.act) {
                "see covered" -> wanted(step) == hand.covered()
                "see copy" -> isCopied(optional(step))
                else -> hand.look { isSeen(step, it) }
            }
        val not = step.flag("not")
        if (isSeen != not) return
        val words = listOf("label", "state", "text").filter { step.has(it) }.joinToString(" ") { step.text(it) }
        val kept = if (step.act == "same as") "\n${screens[step.string("name")]}" else ""
        throw Unmet((if (not) "not " else "") + "${step.act} $words$kept")
    }

    private fun wanted(
        step: Step,
        name: String = "text",
    ) = plain(step.text(name))

    private fun optional(step: Step) = if (step.has("text")) wanted(step) else null

    private fun isCopied(wanted: String?) = hand.copied()?.let { wanted == null || plain(it) == wanted } ?: false

    /** True if the expectation is met; reads all fields in either case, for [Step.finish]. */
    private fun isSeen(
        step: Step,
        seen: Seen,
    ): Boolean {
        val calculator = seen.calculator

        fun wanted(name: String = "text") = wanted(step, name)

        fun optional() = optional(step)

        fun any(which: (SeenBlock) -> Boolean) =
            wanted().let { name -> seen.blocks.any { which(it) && it.isNamed(name) } }

        fun reads(line: TextView?) = wanted().let { line != null && plain(line.text) == it }
        return when (step.act) {
            "see" -> wanted().let { text -> seen.lines.any { text in it } }
            "see calculator" -> calculator != null
            "see sheet" -> calculator != null && seen.blocks.isNotEmpty()
            "see page" -> calculator == null
            "see inside" -> seen.inside
            "see outside" -> !seen.inside
            "see display" -> reads(calculator?.display)
            "see expression" -> reads(calculator?.expression)
            "see heading" -> any { it.isHeading }
            "see chosen" -> any { it.isChosen }
            "see active" -> any { it.isActive }
            "see main" -> any { it.isMain }
            "see held" -> any { it.isHeld }
            "see value" -> wanted("state").let { seen.value(wanted("label")) == it }
            "see field" -> wanted().let { text -> seen.field(wanted("label"))?.let { plain(it.value) } == text }
            "see language" -> seen.speaks(wanted(), step.string("tag"))
            "see direction" -> seen.runs(step.string("direction"), optional())
            "see spoken" -> wanted().let { text -> seen.blocks.any { text in plain(it.spoken) } }
            "see key" -> wanted().let { sign -> seen.keys.any { plain(it.text) == sign } }
            "see count" -> wanted().let { text -> seen.lines.count { it == text } } == step.int("count")
            "see size" -> seen.size == step.int("percent")
            "same as" -> (screens[step.string("name")] ?: throw Unmet("a screen kept as that")) == seen.toString()
            "dialled" -> handed(host.dialled, optional())
            "said" -> handed(host.said, optional())
            "cleared" -> host.cleared > 0
            else -> unknown(step)
        }
    }

    private fun Seen.runs(
        direction: String,
        text: String?,
    ): Boolean {
        val rightToLeft =
            when (direction) {
                "ltr" -> false
                "rtl" -> true
                else -> error("a direction that is $direction")
            }
        if (text == null) return isRightToLeft == rightToLeft
        return texts.any { it.words == text && it.rightToLeft == rightToLeft }
    }

    private fun handed(
        text: String?,
        wanted: String?,
    ) = text != null && (wanted == null || wanted in plain(text))

    /** Matches language tags by RFC 4647, basic filtering. */
    private fun Seen.speaks(
        text: String,
        wanted: String,
    ) = texts.any { it.words == text && (it.language == wanted || it.language.startsWith("$wanted-")) }
}
