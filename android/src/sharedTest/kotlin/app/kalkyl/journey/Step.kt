package app.kalkyl.journey

import app.kalkyl.core.Key
import app.kalkyl.view.Keyboard
import org.json.JSONArray
import org.json.JSONObject

/**
 * One step of a journey, as tests/journeys/README.md documents it: [act] decides which fields there are. A missing
 * field throws, and so does a field that nothing has read, at [finish].
 */
class Step(
    private val fields: JSONObject,
) {
    private val read = mutableSetOf<String>()

    /** Number of the line in the file, from 1. */
    val line = field("line") as Int

    /** The line as it stands in the file. */
    val written = field("written") as String
    val act = field("do") as String

    fun has(name: String): Boolean = fields.has(name)

    fun string(name: String) = field(name) as String

    fun strings(name: String) = (field(name) as JSONArray).elements().map { it as String }

    fun flag(name: String) = field(name) as Boolean

    fun int(name: String) = field(name) as Int

    fun long(name: String) = (field(name) as Number).toLong()

    /** Text of a field, with the text that was [kept] in place of each name. */
    fun text(
        name: String,
        kept: (String) -> String,
    ) = (field(name) as JSONArray).elements().joinToString("") { it as? String ?: kept(nameOf(it)) }

    fun key(): Key = key(string("key"))

    /** Keys to be pressed, with the keys of the text that was [kept] in place of each name. */
    fun keys(kept: (String) -> List<Key>) =
        (field("keys") as JSONArray).elements().flatMap { if (it is String) listOf(key(it)) else kept(nameOf(it)) }

    /** Fails if a field of the step has not been read. */
    fun finish() {
        val ignored = fields.keys().asSequence().toSet() - read
        check(ignored.isEmpty()) { "`$act` has fields that nothing reads: $ignored" }
    }

    private fun field(name: String): Any {
        read += name
        return fields.get(name)
    }

    private fun nameOf(kept: Any) = (kept as JSONObject).getString("kept")

    private fun key(name: String) = NAMED_KEYS[name] ?: Keyboard.signs.getValue(name.single())

    companion object {
        private val NAMED_KEYS =
            mapOf(
                "back" to Key.BACK,
                "sign" to Key.SIGN,
                "history" to Key.HISTORY,
                "MC" to Key.MEMORY_CLEAR,
                "MR" to Key.MEMORY_RECALL,
                "M+" to Key.MEMORY_ADD,
                "M-" to Key.MEMORY_SUBTRACT,
            )

        /** The steps in a file that steps.sh has written. */
        fun decode(json: String): List<Step> = JSONArray(json).elements().map { Step(it as JSONObject) }

        private fun JSONArray.elements(): List<Any> = (0 until length()).map { get(it) }
    }
}
