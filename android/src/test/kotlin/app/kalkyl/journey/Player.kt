package app.kalkyl.journey

import android.widget.EditText
import app.kalkyl.core.Direction
import app.kalkyl.core.Key
import app.kalkyl.core.Kind
import app.kalkyl.core.Part
import app.kalkyl.support.Hand
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.view.Keyboard
import java.io.File
import java.security.ProviderException

/** An expectation that is not met; [message] says what was expected. */
class Unmet(
    expected: String,
) : Exception(expected)

/**
 * Plays a journey on the real activities and views: it finds what stands on the screen and touches it there. Two
 * things are an Android's own: the system has a way back, so none is drawn, and a key that lies under a sheet is
 * pressed on a keyboard.
 */
class Player(
    private val hand: Hand,
    /** To walk it in another language: then what a text says is looked for, and nothing is expected. */
    private val translator: Translator? = null,
    private val after: (Step) -> Unit = {},
) {
    private val texts = HashMap<String, String>()
    private val screens = HashMap<String, String>()
    private var finger: Hand.Finger? = null
    private val host get() = hand.kalkyl.host

    /** Plays all of it on a new phone; says what was not met, or null. */
    fun play(
        name: String,
        journey: Journey,
        folder: File,
    ): String? {
        hand.endProcess()
        hand.kalkyl.renew(folder)
        return goOn(name, journey)
    }

    /** Plays more on the same phone. */
    fun goOn(
        name: String,
        journey: Journey,
    ): String? {
        for (step in journey.steps) {
            try {
                play(step.act)
                if (hand.isRunning) after(step)
            } catch (unmet: Unmet) {
                val screen = if (hand.isRunning) hand.seen.toString().prependIndent("  ") else ""
                return "$name:${step.line}: ${step.text}\nexpected: ${unmet.message}\nthe screen:\n$screen"
            } catch (wrong: IllegalStateException) {
                throw IllegalStateException("$name:${step.line}: ${step.text}", wrong)
            }
        }
        return null
    }

    private fun play(act: Act) {
        when (act) {
            is Act.Phone -> return set(act.setting)
            is Act.SetClock -> return host.setWall(act.moment)
            else -> if (!hand.isRunning) hand.start()
        }
        when (act) {
            is Act.Press -> {
                press(act.taps)
            }

            is Act.HoldKey -> {
                if (hand.seen.key(act.key) == null) throw Unmet("a key ${act.key}")
                hand.hold(act.key)
            }

            is Act.Touch -> {
                touch(act.target)
            }

            is Act.Hold -> {
                val view = block(act.target).view
                val held = hand.hold(view, view.announced)
                if (act.down) finger = held else letGo(held)
            }

            is Act.Release -> {
                letGo(finger ?: throw Unmet("a finger that holds something"))
            }

            is Act.Draw -> {
                hand.seen.of(Kind.DRAWING).ifEmpty { throw Unmet("a surface to draw on") }
            }

            is Act.Write -> {
                hand.write(field(fill(act.label)), fill(act.text).repeat(act.times))
            }

            is Act.Answer -> {
                answer()
            }

            is Act.Back -> {
                hand.back()
            }

            is Act.Leave -> {
                leave()
            }

            is Act.Background -> {
                hand.goAway()
            }

            is Act.Foreground -> {
                hand.comeBack()
            }

            is Act.Spoken -> {
                hand.kalkyl.shell.spoken()
                hand.settle()
            }

            is Act.Restart -> {
                restart()
            }

            is Act.RestartPhone -> {
                host.startAnew()
                restart()
            }

            is Act.Pass -> {
                hand.pass(act.time)
            }

            is Act.Keep -> {
                keep(act.name, act.what)
            }

            is Act.Expect -> {
                expect(act.not, act.what)
            }

            is Act.Phone, is Act.SetClock -> {
                Unit
            }
        }
    }

    private fun set(setting: Setting) {
        when (setting) {
            is Setting.Locales -> {
                host.phone = host.phone.copy(locales = translator?.let { listOf(it.language) } ?: setting.tags)
            }

            is Setting.Separator -> {
                host.phone = host.phone.copy(separator = setting.sign)
            }

            is Setting.Memory -> {
                host.phone = host.phone.copy(memory = setting.size)
            }

            is Setting.Platform -> {
                host.phone = host.phone.copy(platform = setting.name, version = setting.version)
            }

            is Setting.Voices -> {
                host.voices = setting.tags
            }

            is Setting.Zone -> {
                host.zone = setting.minutes
            }

            is Setting.DeviceKeys -> {
                when (setting.state) {
                    KeyState.WELL -> MemoryKeyStore.trouble = null
                    KeyState.BUSY -> MemoryKeyStore.trouble = ProviderException()
                    KeyState.LOST -> MemoryKeyStore.loseAll()
                }
            }
        }
    }

    private fun press(taps: List<Tap>) {
        for (key in taps.flatMap { keys(it) }) {
            if (hand.seen.key(key) == null) throw Unmet("a key $key")
            hand.press(key)
        }
    }

    private fun keys(tap: Tap): List<Key> =
        when (tap) {
            is Tap.On -> {
                listOf(tap.key)
            }

            is Tap.Kept -> {
                kept(tap.name).filterNot { it.isWhitespace() }.map {
                    Keyboard.signs[it] ?: throw Unmet("signs of keys in \$${tap.name}, not $it")
                }
            }
        }

    private fun touch(target: Target) {
        when (target) {
            is Target.Field -> hand.touch(field(fill(target.words)))
            is Target.Named -> hand.touch(block(target).view)
        }
    }

    private fun field(label: String): EditText {
        val field = names(label).firstNotNullOfOrNull { hand.seen.field(it) } ?: throw Unmet("a field named $label")
        return field.view
            .shown()
            .filterIsInstance<EditText>()
            .first()
    }

    private fun block(target: Target): SeenBlock {
        val name = fill(target.words)
        val found = names(name).map { hand.seen.active(it) }.firstOrNull { it.isNotEmpty() }.orEmpty()
        val which = (target as? Target.Named)?.which
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
        val exit = hand.seen.exit
        if (exit != null) hand.touch(exit) else hand.kalkyl.shell.leave()
        hand.settle()
    }

    private fun restart() {
        hand.endProcess()
        hand.start()
    }

    private fun kept(name: String) = texts[name] ?: throw Unmet("a text kept as $name")

    private fun fill(words: Words): String {
        words.names.forEach(::kept)
        return words.fill(texts)
    }

    private fun keep(
        name: String,
        what: Source,
    ) {
        val seen = hand.seen
        // In another language only what is typed later is needed.
        if (translator != null && what !is Source.Big && what !is Source.Step) return
        if (what is Source.Screen) {
            screens[name] = seen.toString()
            return
        }
        val text =
            when (what) {
                is Source.Screen -> {
                    null
                }

                is Source.Display -> {
                    seen.calculator?.let { plain(it.display.text) }
                }

                is Source.Big -> {
                    seen.of(Kind.BIG).getOrNull((what.which ?: 1) - 1)?.part(Part.LABEL)
                }

                is Source.Step -> {
                    seen.of(Kind.STEP).getOrNull(what.which - 1)?.part(Part.LABEL)
                }

                is Source.Field -> {
                    seen.field(fill(what.words))?.value
                }

                is Source.Value -> {
                    seen.value(fill(what.words))
                }

                is Source.After -> {
                    val beginning = plain(fill(what.words))
                    seen.lines
                        .firstOrNull { it.startsWith(beginning) }
                        ?.removePrefix(beginning)
                        ?.trim()
                }
            }
        texts[name] = text?.takeIf { it.isNotEmpty() } ?: throw Unmet("something like that to keep")
    }

    private fun expect(
        not: Boolean,
        what: Sight,
    ) {
        if (translator != null || isSeen(what) != not) return
        val words = what.words.joinToString(" ") { fill(it) }
        val kept = (what as? Sight.Same)?.let { "\n${screens[it.name]}" }.orEmpty()
        throw Unmet((if (not) "not " else "") + "${what.javaClass.simpleName} $words$kept")
    }

    private fun isSeen(what: Sight): Boolean {
        val seen = hand.seen
        val calculator = seen.calculator

        fun wanted(words: Words) = plain(fill(words))

        fun any(
            words: Words,
            which: (SeenBlock) -> Boolean,
        ) = wanted(words).let { name -> seen.blocks.any { which(it) && it.isNamed(name) } }
        return when (what) {
            is Sight.Text -> {
                wanted(what.text).let { text -> seen.lines.any { text in it } }
            }

            is Sight.Calculator -> {
                calculator != null
            }

            is Sight.Sheet -> {
                calculator != null && seen.blocks.isNotEmpty()
            }

            is Sight.Page -> {
                calculator == null
            }

            is Sight.Inside -> {
                seen.inside
            }

            is Sight.Outside -> {
                !seen.inside
            }

            is Sight.Display -> {
                calculator != null && plain(calculator.display.text) == wanted(what.text)
            }

            is Sight.Expression -> {
                calculator != null && plain(calculator.expression.text) == wanted(what.text)
            }

            is Sight.Heading -> {
                any(what.text) { it.isHeading }
            }

            is Sight.Chosen -> {
                any(what.text) { it.isChosen }
            }

            is Sight.Active -> {
                any(what.text) { it.isActive }
            }

            is Sight.Main -> {
                any(what.text) { it.isMain }
            }

            is Sight.Held -> {
                any(what.text) { it.isHeld }
            }

            is Sight.Value -> {
                seen.value(wanted(what.label)) == wanted(what.state)
            }

            is Sight.Field -> {
                seen.field(wanted(what.label))?.let { plain(it.value) } == wanted(what.text)
            }

            is Sight.Language -> {
                seen.texts.any { it.words == wanted(what.text) && speaks(it.language, what.tag) }
            }

            is Sight.Way -> {
                val rightToLeft = what.direction == Direction.RIGHT_TO_LEFT
                val text = what.text?.let { wanted(it) }
                if (text == null) {
                    seen.isRightToLeft == rightToLeft
                } else {
                    seen.texts.any { it.words == text && it.rightToLeft == rightToLeft }
                }
            }

            is Sight.Spoken -> {
                seen.blocks.any { wanted(what.text) in plain(it.spoken) }
            }

            is Sight.OnKey -> {
                seen.keys.any { plain(it.text) == wanted(what.sign) }
            }

            is Sight.Count -> {
                seen.lines.count { it == wanted(what.text) } == what.count
            }

            is Sight.Size -> {
                seen.size == what.percent.toInt()
            }

            is Sight.Same -> {
                seen.toString() == (screens[what.name] ?: throw Unmet("a screen kept as ${what.name}"))
            }

            is Sight.Dialled -> {
                handed(host.dialled, what.text)
            }

            is Sight.Said -> {
                handed(host.said, what.text)
            }

            is Sight.Cleared -> {
                host.cleared > 0
            }
        }
    }

    private fun handed(
        text: String?,
        wanted: Words?,
    ) = text != null && (wanted == null || plain(fill(wanted)) in plain(text))

    /** RFC 4647, basic filtering. */
    private fun speaks(
        tag: String,
        wanted: String,
    ) = tag == wanted || tag.startsWith("$wanted-")
}
