package app.kalkyl.journey

import java.io.File

/**
 * Translates a text on the screen by the files in locales, so that a journey that is written in one language can be
 * played in every other.
 */
class Translator(
    locales: File,
    val language: String,
) {
    private class Message(
        val id: String,
        val text: String,
    ) {
        private val parts = text.split(PLACEABLE)
        val pattern = Regex(parts.joinToString("(.+)") { Regex.escape(it) })

        /** This message with other values put in, in order. */
        fun with(values: List<String>) =
            parts.foldIndexed("") { index, text, part ->
                text + (if (index == 0) "" else values.getOrElse(index - 1) { "" }) + part
            }
    }

    private val tags = locales.listFiles { file -> file.isDirectory }.orEmpty().map { it.name }
    private val all = tags.associateWith { tag -> read(File(locales, tag)) }
    private val own = all.getValue(language).groupBy { it.id }

    /** Endonyms of the languages, by tag. */
    private val names =
        Regex("tag = \"(.+)\"\nendonym = \"(.+)\"")
            .findAll(File(locales, "locales.toml").readText())
            .associate { it.groupValues[1] to it.groupValues[2] }
            .filterKeys { it in tags }

    /** Possible translations of [text] from any language. The language's own name stands for any other's. */
    fun of(text: String): List<String> {
        if (text in names.values) return listOf(names.getValue(language)) + names.values
        val found =
            all.values.flatten().flatMap { message ->
                val match = message.pattern.matchEntire(text) ?: return@flatMap emptyList()
                own[message.id].orEmpty().map { plain(it.with(match.groupValues.drop(1))) }
            }
        // A number may have the other language's decimal separator.
        return (found + text + text.replace(',', '.') + text.replace('.', ',')).distinct()
    }

    /** Reads messages and attributes on one line; only those can be touched. */
    private fun read(folder: File): List<Message> =
        folder.listFiles { file -> file.extension == "ftl" }.orEmpty().flatMap { file ->
            var id = ""
            file.readLines().mapNotNull { line ->
                val (name, text) = LINE.matchEntire(line)?.destructured ?: return@mapNotNull null
                id = if (name.startsWith(".")) id.substringBefore('.') + name else name
                Message(id, text)
            }
        }

    private companion object {
        val PLACEABLE = Regex("\\{[^}]*\\}")
        val LINE = Regex("\\s*(\\.?[a-z][a-z0-9-]*) = (.+)")
    }
}
