package app.kalkyl.journey

import app.kalkyl.core.Direction
import app.kalkyl.core.Key

/** The steps a journey is made of. */
class Journey(
    val steps: List<Step>,
)

/** One line: its number in the file, from 1; the line as it is written; what is to be done. */
data class Step(
    val line: Int,
    val text: String,
    val act: Act,
)

sealed class Act {
    data class Phone(
        val setting: Setting,
    ) : Act()

    data class Press(
        val taps: List<Tap>,
    ) : Act()

    data class HoldKey(
        val key: Key,
    ) : Act()

    data class Touch(
        val target: Target,
    ) : Act()

    data class Hold(
        val target: Target,
        val down: Boolean,
    ) : Act()

    data object Release : Act()

    data object Draw : Act()

    data class Write(
        val label: Words,
        val text: Words,
        val times: Int,
    ) : Act()

    data object Answer : Act()

    data object Back : Act()

    data object Leave : Act()

    data object Background : Act()

    data object Foreground : Act()

    data object Spoken : Act()

    data object Restart : Act()

    data object RestartPhone : Act()

    /** In milliseconds. */
    data class Pass(
        val time: Long,
    ) : Act()

    /** Seconds since 1970 at the place. */
    data class SetClock(
        val moment: Long,
    ) : Act()

    data class Keep(
        val name: String,
        val what: Source,
    ) : Act()

    data class Expect(
        val not: Boolean,
        val what: Sight,
    ) : Act()

    /** The kept texts it needs. */
    val names: List<String>
        get() =
            when (this) {
                is Press -> taps.filterIsInstance<Tap.Kept>().map { it.name }
                is Touch -> target.words.names
                is Hold -> target.words.names
                is Write -> label.names + text.names
                is Keep -> what.words?.names.orEmpty()
                is Expect -> what.words.flatMap { it.names }
                else -> emptyList()
            }
}

sealed class Setting {
    data class Locales(
        val tags: List<String>,
    ) : Setting()

    data class Separator(
        val sign: String,
    ) : Setting()

    data class Voices(
        val tags: List<String>,
    ) : Setting()

    /** Minutes east of UTC. */
    data class Zone(
        val minutes: Int,
    ) : Setting()

    /** In MiB. */
    data class Memory(
        val size: UInt,
    ) : Setting()

    data class Platform(
        val name: String,
        val version: String,
    ) : Setting()

    data class DeviceKeys(
        val state: KeyState,
    ) : Setting()
}

/** How the keys of the device are. */
enum class KeyState { WELL, BUSY, LOST }

sealed class Tap {
    data class On(
        val key: Key,
    ) : Tap()

    /** A kept text, key by key. */
    data class Kept(
        val name: String,
    ) : Tap()
}

/** What is touched. */
sealed class Target {
    abstract val words: Words

    /** The one that has this text, or, counted from 1, one of those that have it. */
    data class Named(
        override val words: Words,
        val which: Int?,
    ) : Target()

    data class Field(
        override val words: Words,
    ) : Target()
}

/** What is kept. */
sealed class Source {
    /** What finds it. */
    open val words: Words? get() = null

    data object Screen : Source()

    data object Display : Source()

    data class Big(
        val which: Int?,
    ) : Source()

    data class Step(
        val which: Int,
    ) : Source()

    data class Field(
        override val words: Words,
    ) : Source()

    data class Value(
        override val words: Words,
    ) : Source()

    /** The rest of a text that begins so. */
    data class After(
        override val words: Words,
    ) : Source()
}

/** What is to be seen. [words] are all the texts it is looked for with. */
sealed class Sight(
    vararg words: Words?,
) {
    val words: List<Words> = words.filterNotNull()

    data class Text(
        val text: Words,
    ) : Sight(text)

    data object Calculator : Sight()

    data object Sheet : Sight()

    data object Page : Sight()

    data object Inside : Sight()

    data object Outside : Sight()

    data class Display(
        val text: Words,
    ) : Sight(text)

    data class Expression(
        val text: Words,
    ) : Sight(text)

    data class Heading(
        val text: Words,
    ) : Sight(text)

    data class Chosen(
        val text: Words,
    ) : Sight(text)

    data class Active(
        val text: Words,
    ) : Sight(text)

    data class Main(
        val text: Words,
    ) : Sight(text)

    data class Held(
        val text: Words,
    ) : Sight(text)

    data class Value(
        val label: Words,
        val state: Words,
    ) : Sight(label, state)

    data class Field(
        val label: Words,
        val text: Words,
    ) : Sight(label, text)

    data class Language(
        val tag: String,
        val text: Words,
    ) : Sight(text)

    data class Way(
        val direction: Direction,
        val text: Words?,
    ) : Sight(text)

    data class Spoken(
        val text: Words,
    ) : Sight(text)

    data class OnKey(
        val sign: Words,
    ) : Sight(sign)

    data class Count(
        val text: Words,
        val count: Int,
    ) : Sight(text)

    /** In percent. */
    data class Size(
        val percent: UInt,
    ) : Sight()

    data class Same(
        val name: String,
    ) : Sight()

    data class Dialled(
        val text: Words?,
    ) : Sight(text)

    data class Said(
        val text: Words?,
    ) : Sight(text)

    data object Cleared : Sight()
}
