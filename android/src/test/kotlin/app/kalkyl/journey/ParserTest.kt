package app.kalkyl.journey

import app.kalkyl.core.Direction
import app.kalkyl.core.Key
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** What tests/journeys/README.md says a line is, and is not. */
class ParserTest {
    private fun problems(text: String): List<Problem> =
        assertThrows(text, WrongJourney::class.java) { parse(text) }.problems

    private fun acts(text: String): List<Act> = parse(text).steps.map { it.act }

    private fun split(line: String): List<Token> = Tokens(line).split()

    private fun words(text: String) = Words(listOf(Words.Piece.Literal(text)))

    @Test
    fun `every journey of the workspace is read`() {
        val folder = File(System.getProperty("workspace"), "tests/journeys")
        val journeys = folder.listFiles { file -> file.extension == "journey" }.orEmpty()
        assertTrue("no journeys in $folder", journeys.size > 10)
        for (file in journeys) {
            val text = file.readText()
            val steps = parse(text).steps
            val lines = text.lines().map { it.trim() }
            val expected = lines.filter { it.isNotEmpty() && !it.startsWith('#') }
            assertEquals(file.name, expected, steps.map { it.text })
            assertTrue(file.name, steps.all { lines[it.line - 1] == it.text })
        }
    }

    @Test
    fun `every wrong line is named`() {
        val found = problems("see calculator\n\njump\n# fine\npress 1 Q\nsee \"open\n")
        assertEquals(listOf(3, 5, 6), found.map { it.line })
        assertTrue(found.first().what.startsWith("unknown step `jump`"))
        val told = assertThrows(WrongJourney::class.java) { parse("back\njump\n\"a\"\n") }.message.orEmpty()
        assertTrue(told, "line 2: unknown step `jump`" in told && "line 3: a step begins with a verb" in told)
    }

    @Test
    fun `keys are written together or apart`() {
        val keys = listOf(Key.ONE, Key.TWO, Key.ADD, Key.THREE, Key.MEMORY_ADD, Key.BACK)
        val expected = listOf(Act.Press(keys.map(Tap::On)), Act.HoldKey(Key.EQUALS))
        assertEquals(expected, acts("press 1 2+3 M+ back\nhold =\n"))
    }

    @Test
    fun `every key of the calculator can be pressed`() {
        val pressed = acts("press 0123456789.+-*/%=C back sign MC MR M+ M-").single() as Act.Press
        assertEquals(Key.entries.toSet(), pressed.taps.map { (it as Tap.On).key }.toSet())
        assertEquals(acts("press .-*/"), acts("press ,−×÷"))
    }

    @Test
    fun `a name is kept before it is used, as a text or as a screen`() {
        assertEquals(3, acts("keep code big\npress \$code\nsee \"a \$code\"\n").size)
        assertEquals(2, acts("keep a screen\nsame as a\n").size)
        for (text in listOf(
            "press \$code\nkeep code big\n",
            "keep a screen\nsee \"\$a\"\n",
            "keep a big\nsame as a\n",
            "keep a screen\nkeep a big\nsame as a\n",
            "touch \"\$a\"",
            "touch field \"\$a\"",
            "hold \"\$a\"",
            "write \"b\" \"\$a\"",
            "keep b field \"\$a\"",
            "see value \"b\" \"\$a\"",
            "not see direction rtl \"\$a\"",
            "said \"\$a\"",
        )) {
            assertEquals(text, 1, problems(text).size)
        }
    }

    @Test
    fun `every form there is is read`() {
        val text =
            """
            phone locale sv-SE ar
            phone separator ,
            phone voices
            phone zone +01:00
            phone memory 2048
            phone platform "android" "14"
            phone keys busy
            press 12=
            hold C
            hold "a"
            hold "a" 2 down
            touch "a" 2
            touch field "a"
            release
            draw
            write "a" "b" repeat 9
            answer
            back
            leave
            background
            foreground
            spoken
            restart
            restart phone
            clock +2min
            clock 2026-11-22 18:00
            keep a screen
            keep b display
            keep c big 2
            keep d step 1
            keep e field "a"
            keep f value "a"
            keep g "a"
            see "${'$'}g"
            see sheet
            see display "0"
            see value "a" "b"
            see direction rtl "a"
            see size 130
            see language ar "a"
            see key ","
            see count "a" 3
            not see held "a"
            not same as a
            not dialled
            said "a"
            not cleared
            """.trimIndent()
        assertEquals(text.lines(), parse(text).steps.map { it.text })
        val used = text.lines().flatMap { it.split(' ') }.toSet()
        assertEquals(emptySet<String>(), FORMS.keys - used)
    }

    @Test
    fun `what may be left out is told from what is there`() {
        val a = words("a")
        assertEquals(listOf(Act.Hold(Target.Named(a, null), true)), acts("hold \"a\" down"))
        assertEquals(listOf(Act.Hold(Target.Named(a, 2), false)), acts("hold \"a\" 2"))
        assertEquals(listOf(Act.Touch(Target.Field(a))), acts("touch field \"a\""))
        assertEquals(listOf(Act.Write(a, Words(emptyList()), 1)), acts("write \"a\" \"\""))
        assertEquals(listOf(Act.Keep("a", Source.Big(null))), acts("keep a big"))
        assertEquals(listOf(Act.Expect(true, Sight.Said(null))), acts("not said"))
        val left = Act.Expect(false, Sight.Way(Direction.LEFT_TO_RIGHT, null))
        assertEquals(listOf(left), acts("see direction ltr"))
        assertEquals(listOf(Act.Phone(Setting.Locales(emptyList()))), acts("phone locale"))
    }

    @Test
    fun `malformed steps are told their form`() {
        for (line in listOf(
            "touch \"a\" 0",
            "touch \"a\" -1",
            "touch \"a\" \"b\"",
            "touch a",
            "press",
            "press \"1\"",
            "press \$1",
            "hold 12",
            "hold down",
            "hold \"a\" down 2",
            "clock 2min",
            "clock 2026-02-29 1:00",
            "keep 1 big",
            "keep a",
            "keep a step",
            "not back",
            "not not cleared",
            "write \"a\"",
            "write \"a\" \"b\" repeat 10000001",
            "restart now",
            "answer 1",
            "see",
            "see big \"a\"",
            "see size",
            "see count \"a\"",
            "see count \"a\" -1",
            "see direction up",
            "same NAME",
            "phone zone 1:00",
            "phone memory 4294967296",
            "phone platform \"a\" \"\$b\"",
            "phone locale \"sv\"",
            "phone keys bad",
        )) {
            val found = problems(line)
            assertTrue("$line: $found", found.single().what.contains("is written:"))
        }
    }

    @Test
    fun `words and texts are told apart, and comments left out`() {
        assertEquals(emptyList<Token>(), split("  # only this"))
        val see = listOf(Token.Bare("see"), Token.Quoted(words("a # b")))
        assertEquals(see, split("see \"a # b\" # rest"))
        assertEquals(listOf(Token.Quoted(Words(emptyList()))), split("\"\""))
        assertEquals(listOf(Token.Bare("C#"), Token.Bare("b")), split("\tC#  b\r"))
        assertEquals("back", parse("\uFEFF\tback \r\n").steps.single().text)
    }

    @Test
    fun `escapes and kept names are read`() {
        assertEquals(listOf(Token.Quoted(words("\u202e\n\t\"\\\$"))), split("\"\\u{202e}\\n\\t\\\"\\\\\\\$\""))
        assertEquals(listOf(Token.Quoted(words("\uD83D\uDE00"))), split("\"\\u{1F600}\""))
        val pieces = listOf(Words.Piece.Literal("a "), Words.Piece.Kept("code"), Words.Piece.Literal(" b"))
        assertEquals(listOf(Token.Quoted(Words(pieces))), split("\"a \$code b\""))
        assertEquals("a 7 b", Words(pieces).fill(mapOf("code" to "7")))
    }

    @Test
    fun `what is not closed or not known is refused`() {
        for (line in listOf(
            "\"open",
            "\"\\x\"",
            "\"\\u{zz}\"",
            "\"\\u{d800}\"",
            "\"\\u{110000}\"",
            "\"\\u{}\"",
            "\"\\u{20\"",
            "\"\\u20\"",
            "\"5 \$\"",
            "\"\$1\"",
            "a\"b\"",
            "\"a\"b",
            "\"a\\",
        )) {
            assertThrows(line, Unreadable::class.java) { split(line) }
        }
    }

    @Test
    fun `moments are counted from 1970`() {
        assertEquals(0L, Moments.moment("1970-01-01", "00:00"))
        assertEquals(951_827_400L, Moments.moment("2000-02-29", "12:30"))
        assertEquals(1_795_370_400L, Moments.moment("2026-11-22", "18:00"))
        for ((date, time) in listOf(
            "2026-02-29" to "1:00",
            "2026-13-01" to "1:00",
            "2026-0-1" to "1:00",
            "2026-1-1" to "24:00",
            "2026-1-1" to "1:60",
            "1969-1-1" to "1:00",
            "2201-1-1" to "1:00",
            "2026-1" to "1:00",
            "x" to "y",
        )) {
            assertNull("$date $time", Moments.moment(date, time))
        }
    }

    @Test
    fun `durations and zones have one form`() {
        val durations = mapOf("+500ms" to 500L, "+30s" to 30_000L, "+2min" to 120_000L, "+3h" to 10_800_000L)
        durations.forEach { (word, time) -> assertEquals(word, time, Moments.duration(word)) }
        assertEquals(86_400_000L, Moments.duration("+1d"))
        for (word in listOf("2min", "+2", "+min", "+2m", "-2s", "+9223372036854775807s", "+99999999999999999999s")) {
            assertNull(word, Moments.duration(word))
        }
        assertEquals(listOf(60, -210, 840), listOf("+01:00", "-3:30", "+14:00").map(Moments::zone))
        for (word in listOf("1:00", "+1", "+a:00", "+14:01", "-14:01", "+:00")) {
            assertNull(word, Moments.zone(word))
        }
    }
}
