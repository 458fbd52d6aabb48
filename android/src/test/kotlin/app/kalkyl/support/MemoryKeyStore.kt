package app.kalkyl.support

import android.security.keystore.KeyGenParameterSpec
import java.io.InputStream
import java.io.OutputStream
import java.security.InvalidAlgorithmParameterException
import java.security.InvalidKeyException
import java.security.Key
import java.security.KeyStoreException
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.KeyGeneratorSpi
import javax.crypto.Mac
import javax.crypto.MacSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/** The phone's key store in memory, under the real one's name. It outlives the processes of a test. */
object MemoryKeyStore {
    /** Calls at which a fault can be put. */
    enum class Call { LOAD, CONTAINS, GET_KEY, ALIASES, DELETE, GENERATE, INIT, FINISH }

    private class Fault(
        val late: Boolean,
        var times: Int,
        val error: () -> Throwable,
    )

    private class MemoryKey(
        val bytes: ByteArray,
    ) : SecretKey {
        override fun getAlgorithm() = "HmacSHA256"

        // Like the real key store, it does not give out the bytes of a key.
        override fun getFormat(): String? = null

        override fun getEncoded(): ByteArray? = null
    }

    private const val NAME = "AndroidKeyStore"
    private const val HMAC = "HmacSHA256"
    private val keys = Collections.synchronizedMap(LinkedHashMap<String, MemoryKey>())
    private val faults = Collections.synchronizedMap(HashMap<Call, Fault>())
    private val made = Collections.synchronizedList(ArrayList<KeyGenParameterSpec>())

    /** Error that every call throws until it is null again. */
    @Volatile var trouble: Throwable? = null

    /** Calls that find nothing, change nothing and report nothing, as Android's do without their service. */
    @Volatile var silent = emptySet<Call>()

    private var turns: Byte = 0

    /** True if keys answer otherwise every time, as a broken chip's do. */
    @Volatile var wanders = false

    /** Number of restarts: an instance that was opened before one finds nothing any more. */
    @Volatile private var life = 0

    val names: List<String> get() = synchronized(keys) { keys.keys.toList() }

    /** Parameters of all keys that were asked for, also of those that could not be made. */
    val specs: List<KeyGenParameterSpec> get() = synchronized(made) { made.toList() }

    /** Installs it in front of all other providers of HMAC, so that its exceptions are the ones seen. */
    fun install() {
        Security.removeProvider(NAME)
        Security.insertProviderAt(MemoryProvider(), 1)
    }

    fun reset() {
        loseAll()
        made.clear()
        mend()
        wanders = false
    }

    fun mend() {
        faults.clear()
        trouble = null
        silent = emptySet()
    }

    fun loseAll() = keys.clear()

    /** Simulates a restart of Android's own process. */
    fun restart() {
        life++
    }

    fun put(
        alias: String,
        bytes: ByteArray,
    ) {
        keys[alias] = MemoryKey(bytes)
    }

    fun bytes(alias: String): ByteArray? = keys[alias]?.bytes?.clone()

    /** Puts a fault at [call], for so many [times]; if [late], after the call has done its work. */
    fun fail(
        call: Call,
        times: Int = Int.MAX_VALUE,
        late: Boolean = false,
        error: () -> Throwable,
    ) {
        faults[call] = Fault(late, times, error)
    }

    private fun <T> at(
        call: Call,
        nothing: T,
        of: Int = life,
        work: () -> T,
    ): T {
        trouble?.let { throw it }
        val fault = synchronized(faults) { faults[call]?.takeIf { it.times-- > 0 } }
        if (fault?.late == false) throw fault.error()
        return (if (call in silent || of != life) nothing else work()).also { if (fault != null) throw fault.error() }
    }

    private class MemoryProvider : Provider(NAME, "1", "keys in memory, for tests") {
        init {
            put("KeyStore.$NAME", Store::class.java.name)
            put("KeyGenerator.$HMAC", Generator::class.java.name)
            put("Mac.$HMAC", Hmac::class.java.name)
            put("Mac.$HMAC SupportedKeyClasses", MemoryKey::class.java.name)
        }
    }

    class Generator : KeyGeneratorSpi() {
        private var spec: KeyGenParameterSpec? = null

        override fun engineInit(random: SecureRandom?) = throw UnsupportedOperationException()

        override fun engineInit(
            size: Int,
            random: SecureRandom?,
        ) = throw UnsupportedOperationException()

        override fun engineInit(
            spec: AlgorithmParameterSpec?,
            random: SecureRandom?,
        ) {
            this.spec = spec as? KeyGenParameterSpec ?: throw InvalidAlgorithmParameterException()
        }

        override fun engineGenerateKey(): SecretKey {
            val spec = checkNotNull(spec)
            made += spec
            return at(Call.GENERATE, MemoryKey(ByteArray(0))) {
                val bytes = ByteArray(spec.keySize / 8).also(SecureRandom()::nextBytes)
                MemoryKey(bytes).also { keys[spec.keystoreAlias] = it }
            }
        }
    }

    class Hmac : MacSpi() {
        private val mac = Mac.getInstance(HMAC, "SunJCE")

        override fun engineGetMacLength() = mac.macLength

        override fun engineInit(
            key: Key?,
            params: AlgorithmParameterSpec?,
        ) = at(Call.INIT, Unit) {
            mac.init(SecretKeySpec((key as? MemoryKey ?: throw InvalidKeyException()).bytes, HMAC))
        }

        override fun engineUpdate(input: Byte) = mac.update(input)

        override fun engineUpdate(
            input: ByteArray,
            offset: Int,
            length: Int,
        ) = mac.update(input, offset, length)

        override fun engineDoFinal(): ByteArray =
            at(Call.FINISH, ByteArray(0)) {
                if (wanders) mac.update(++turns)
                mac.doFinal()
            }

        override fun engineReset() = mac.reset()
    }

    class Store : KeyStoreSpi() {
        private var opened = -1

        override fun engineLoad(
            stream: InputStream?,
            password: CharArray?,
        ) = at(Call.LOAD, Unit) { opened = life }

        override fun engineGetKey(
            alias: String,
            password: CharArray?,
        ): Key? = at(Call.GET_KEY, null, opened) { keys[alias] }

        override fun engineContainsAlias(alias: String) = at(Call.CONTAINS, false, opened) { alias in keys }

        override fun engineAliases(): Enumeration<String> =
            at(Call.ALIASES, Collections.emptyEnumeration(), opened) { Collections.enumeration(names) }

        override fun engineDeleteEntry(alias: String) =
            at(Call.DELETE, Unit, opened) {
                keys -= alias
            }

        override fun engineSize() = engineAliases().toList().size

        override fun engineIsKeyEntry(alias: String) = engineContainsAlias(alias)

        override fun engineIsCertificateEntry(alias: String?) = false

        override fun engineGetCertificate(alias: String?): Certificate? = null

        override fun engineGetCertificateChain(alias: String?): Array<Certificate>? = null

        override fun engineGetCertificateAlias(certificate: Certificate?): String? = null

        override fun engineGetCreationDate(alias: String?): Date? = null

        override fun engineSetKeyEntry(
            alias: String?,
            key: Key?,
            password: CharArray?,
            chain: Array<out Certificate>?,
        ) = throw KeyStoreException()

        override fun engineSetKeyEntry(
            alias: String?,
            key: ByteArray?,
            chain: Array<out Certificate>?,
        ) = throw KeyStoreException()

        override fun engineSetCertificateEntry(
            alias: String?,
            certificate: Certificate?,
        ) = throw KeyStoreException()

        override fun engineStore(
            stream: OutputStream?,
            password: CharArray?,
        ) = throw UnsupportedOperationException()
    }
}
