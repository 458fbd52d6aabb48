package app.kalkyl.journey

/** A line that cannot be read, and why. */
class Unreadable(
    override val message: String,
) : Exception(message)

/** A quoted text, with the names of kept texts that belong into it. */
data class Words(
    val pieces: List<Piece>,
) {
    sealed interface Piece {
        data class Literal(
            val text: String,
        ) : Piece

        data class Kept(
            val name: String,
        ) : Piece
    }

    val names: List<String> get() = pieces.filterIsInstance<Piece.Kept>().map { it.name }

    /** The text, where every name is a text that was kept. */
    fun fill(kept: Map<String, String>): String =
        pieces.joinToString("") { piece ->
            when (piece) {
                is Piece.Literal -> piece.text
                is Piece.Kept -> kept.getValue(piece.name)
            }
        }

    companion object {
        /** A letter, then letters and digits. */
        fun isName(name: String): Boolean = NAME.matches(name)

        private val NAME = Regex("[A-Za-z][A-Za-z0-9]*")
    }
}

sealed interface Token {
    data class Bare(
        val word: String,
    ) : Token

    data class Quoted(
        val words: Words,
    ) : Token
}

/** One line into words and quoted texts. What follows a `#` outside quotes is a comment. */
class Tokens(
    private val line: String,
) {
    private var at = 0

    fun split(): List<Token> =
        buildList {
            skipSpace()
            while (at < line.length && line[at] != '#') {
                add(if (line[at] == '"') Token.Quoted(quoted()) else Token.Bare(bare()))
                skipSpace()
            }
        }

    private fun skipSpace() = takeWhile { it.isWhitespace() }

    private fun bare(): String {
        val word = takeWhile { !it.isWhitespace() }
        if ('"' in word) throw Unreadable("a quotation mark needs a space before it")
        return word
    }

    private fun quoted(): Words {
        val pieces = mutableListOf<Words.Piece>()
        val text = StringBuilder()

        // Ends what was read so far; none where two pieces meet.
        fun literal(): List<Words.Piece> =
            listOf(Words.Piece.Literal(text.toString())).filter { it.text.isNotEmpty() }.also { text.clear() }

        at++
        while (true) {
            when (val next = take() ?: throw Unreadable("a quotation mark is never closed")) {
                '"' -> break
                '\\' -> text.append(escape())
                '$' -> pieces += literal() + Words.Piece.Kept(name())
                else -> text.append(next)
            }
        }
        pieces += literal()
        if (at < line.length && !line[at].isWhitespace()) {
            throw Unreadable("a closing quotation mark needs a space after it")
        }
        return Words(pieces)
    }

    private fun name(): String {
        val name = takeWhile { it in 'a'..'z' || it in 'A'..'Z' || it in '0'..'9' }
        if (!Words.isName(name)) throw Unreadable("\$ needs a name after it; a dollar sign is \\\$")
        return name
    }

    private fun escape(): String =
        when (val sign = take()) {
            'n' -> "\n"
            't' -> "\t"
            '"', '\\', '$' -> sign.toString()
            'u' -> number() ?: throw Unreadable("\\u is written like \\u{202e}")
            else -> throw Unreadable("after \\ comes one of n t \" \\ \$ u{...}")
        }

    private fun number(): String? {
        if (take() != '{') return null
        val hex = takeWhile { it in HEX }
        // Half of a pair is no character.
        val point = hex.toIntOrNull(16)?.takeIf { Character.isValidCodePoint(it) && it !in SURROGATES }
        return if (take() == '}' && point != null) String(Character.toChars(point)) else null
    }

    private fun take(): Char? = line.getOrNull(at)?.also { at++ }

    private fun takeWhile(belongs: (Char) -> Boolean): String =
        line.drop(at).takeWhile(belongs).also { at += it.length }

    private companion object {
        const val HEX = "0123456789abcdefABCDEF"
        val SURROGATES = 0xd800..0xdfff
    }
}
