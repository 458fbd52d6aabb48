package app.kalkyl

import android.os.Build.VERSION.SDK_INT
import android.os.Build.VERSION_CODES
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.UserNotAuthenticatedException
import app.kalkyl.core.DeviceKey
import app.kalkyl.core.DeviceKeyException
import app.kalkyl.core.DeviceKeyException.Invalidated
import app.kalkyl.core.DeviceKeyException.Locked
import app.kalkyl.core.DeviceKeyException.Missing
import app.kalkyl.core.DeviceKeyException.Transient
import java.security.KeyStore
import javax.crypto.KeyGenerator
import javax.crypto.Mac
import android.security.KeyStoreException as SystemException

/**
 * Keys that never leave the phone: HMAC-SHA256 in its key store. A chip of its own (StrongBox) is not asked for: such
 * chips are known to hang, to answer wrongly and to lose keys, and with its key the store is gone.
 * The table at [told] maps what the key store throws to device key errors. No key object outlives a call.
 */
class Keys(
    private val pauseMillis: Long = 100,
) : DeviceKey {
    @Synchronized
    override fun create(alias: String) =
        asked {
            // Making a key under an existing name would replace that key.
            if (alias !in names()) make(alias)
        }

    /** [input] is a copy made for this call, and wiped. */
    override fun prf(
        alias: String,
        input: ByteArray,
    ): ByteArray =
        try {
            asked(alias) { mac(alias, input) }
        } finally {
            input.fill(0)
        }

    override fun forget(alias: String) =
        asked {
            val failure = runCatching { store().deleteEntry(alias) }.exceptionOrNull()
            if (alias in names()) throw failure ?: Transient()
        }

    override fun list(): List<String> = asked { names() }

    private fun mac(
        alias: String,
        input: ByteArray,
    ): ByteArray {
        val key = store().getKey(alias, null) ?: throw absent(alias)
        return Mac.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256).apply { init(key) }.doFinal(input)
    }

    /** Tells a missing key from a key store that cannot be reached: up to Android 11 both answer with no key. */
    private fun absent(alias: String) = if (alias in names()) Transient() else Missing()

    /**
     * Names of all keys. A key store that cannot be reached lists none and reports no error, so an empty list counts
     * only if the next one has [WITNESS], a key made for this check. It stays until there is another key.
     */
    private fun names(): List<String> {
        var listed = listed()
        if (listed.isEmpty()) {
            generate(spec(WITNESS))
            listed = listed()
            if (listed.isEmpty()) throw Transient()
        }
        val names = listed.filter { it != WITNESS }
        if (names.isNotEmpty() && names.size < listed.size) runCatching { store().deleteEntry(WITNESS) }
        return names
    }

    private fun listed(): List<String> = store().aliases().toList()

    /** Opens the key store anew for every call: an instance from before its restart does not find it again. */
    private fun store(): KeyStore = KeyStore.getInstance(STORE).apply { load(null) }

    /** Makes a key and tries it: one that does not answer twice alike would lock out whoever relies on it. */
    private fun make(alias: String) {
        generate(spec(alias))
        try {
            val answers = List(2) { mac(alias, TRIAL.copyOf()) }
            if (answers.any { it.size != ANSWER || !it.contentEquals(answers.first()) }) throw Transient()
        } catch (e: Throwable) {
            runCatching { store().deleteEntry(alias) }
            throw e
        }
    }

    /** Binds neither to authentication nor to the unlocked phone: bound keys end when the screen lock is changed. */
    private fun spec(alias: String) =
        KeyGenParameterSpec.Builder(alias, KeyProperties.PURPOSE_SIGN).setKeySize(KEY_BITS)

    private fun generate(spec: KeyGenParameterSpec.Builder) {
        KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, STORE).run {
            init(spec.build())
            generateKey()
        }
    }

    /**
     * Asks once more after a failure: the key store restarts now and then, and drops operations when other apps need
     * the room. *Invalidated* counts only if it is said twice, of an [alias] that is listed.
     */
    private fun <T> asked(
        alias: String? = null,
        question: () -> T,
    ): T {
        val first = failure { return question() }
        if (first is Missing) throw first
        pause()
        val second = failure { return question() }
        val counts = first is Invalidated && alias != null && isListed(alias)
        throw if (second !is Invalidated || counts) second else Transient()
    }

    /** Catches errors, too: the bindings catch only exceptions, and the core would take silence for an answer. */
    private inline fun failure(question: () -> Nothing): DeviceKeyException =
        try {
            question()
        } catch (e: Throwable) {
            generateSequence(e) { it.cause }.take(DEPTH).firstNotNullOfOrNull(::told) ?: Transient()
        }

    private fun isListed(alias: String) = runCatching { alias in names() }.getOrDefault(false)

    private fun pause() =
        try {
            Thread.sleep(pauseMillis)
        } catch (_: InterruptedException) {
            Thread.currentThread().interrupt()
        }

    /**
     * Maps one exception, or one cause of it, to what it proves; everything else is *Transient*. *Missing* and
     * *Invalidated* can end with a store being replaced, so they are said only when there is no doubt.
     *
     * | thrown by Android, and where | said | why |
     * |---|---|---|
     * | nothing: getKey gives none | Missing | and the name is not on a list that counts |
     * | UserNotAuthenticated (init) | Locked | key store or phone is locked |
     * | KeyPermanentlyInvalidated (init), from 12 on | Invalidated | or it does not find the key: the list tells |
     * | the same, to 11 | Transient | said of a key store that is not ready, too |
     * | security.KeyStoreException as a cause, from 13 on: | | |
     * | ... requiresUserAuthentication (getKey, init) | Locked | key store or phone is locked |
     * | ... ERROR_KEY_CORRUPTED (getKey, init) | Invalidated | "could not be recovered" |
     * | ... ERROR_KEY_DOES_NOT_EXIST (doFinal) | Transient | or is invalidated; asked again, the rows above tell |
     * | ... ERROR_KEYMINT_FAILURE and all others | Transient | also "Invalid key blob", which is known to pass |
     * | the same, to 12 | Transient | no public class, and nothing but a text to go by |
     * | UnrecoverableKey (getKey) without such a cause | Transient | "invalidated" has lost its cause on the way |
     * | InvalidKey, KeyExpired, KeyNotYetValid (init) | Transient | no dates were set: a clock has jumped |
     * | BackendBusy, KeyStoreConnect (init) | Transient | no room among the operations, no connection |
     * | Provider (doFinal, generateKey) | Transient | dropped in the middle |
     * | java.security.KeyStoreException (deleteEntry) | Transient | no connection |
     * | NoSuchElement, NullPointer (aliases, load) | Transient | gone while it is asked |
     * | IllegalState, Security, DeadObject, errors | Transient | unknown |
     */
    private fun told(e: Throwable): DeviceKeyException? =
        when {
            e is DeviceKeyException -> e
            e is UserNotAuthenticatedException -> Locked()
            e is KeyPermanentlyInvalidatedException -> if (SDK_INT >= VERSION_CODES.S) Invalidated() else null
            SDK_INT < VERSION_CODES.TIRAMISU || e !is SystemException -> null
            e.requiresUserAuthentication() -> Locked()
            e.numericErrorCode == SystemException.ERROR_KEY_CORRUPTED -> Invalidated()
            else -> null
        }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val KEY_BITS = 256

        /** Name that the core never gives to a key. */
        const val WITNESS = "0"

        /** Greatest number of nested causes that are looked at: they can form a cycle. */
        const val DEPTH = 8

        /** Bytes of an answer, and a question that tries a new key. */
        const val ANSWER = 32
        val TRIAL = ByteArray(ANSWER)
    }
}
