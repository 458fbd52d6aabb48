package app.kalkyl

import android.app.Application
import android.os.Build
import android.os.DeadObjectException
import android.security.keystore.BackendBusyException
import android.security.keystore.KeyExpiredException
import android.security.keystore.KeyNotYetValidException
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.UserNotAuthenticatedException
import app.kalkyl.core.DeviceKeyException
import app.kalkyl.support.MemoryKeyStore
import app.kalkyl.support.MemoryKeyStore.Call
import app.kalkyl.support.OneLoaderRunner
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import java.io.IOException
import java.security.InvalidKeyException
import java.security.KeyStoreException
import java.security.NoSuchAlgorithmException
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import kotlin.reflect.KClass
import android.security.KeyStoreException as SystemException

/** Keys that are kept, and errors that are told when the phone's key store fails. */
@RunWith(OneLoaderRunner::class)
@Config(sdk = [35], application = Application::class)
class KeysTest {
    private val keys = Keys(pauseMillis = 0)
    private val missing = DeviceKeyException.Missing::class
    private val transient = DeviceKeyException.Transient::class
    private val locked = DeviceKeyException.Locked::class
    private val invalidated = DeviceKeyException.Invalidated::class
    private val input get() = ByteArray(32) { it.toByte() }

    @Before
    fun begin() {
        MemoryKeyStore.install()
        MemoryKeyStore.reset()
    }

    @After
    fun end() {
        MemoryKeyStore.reset()
        onAndroid(35)
    }

    private fun onAndroid(sdk: Int) = ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", sdk)

    private fun said(question: () -> Unit): KClass<out DeviceKeyException> =
        assertThrows(DeviceKeyException::class.java) { question() }::class

    private fun saidOfKey() = said { keys.prf("a", input) }

    @Test
    fun `an answer is HMAC-SHA256 under the key`() {
        // RFC 4231, 4.2
        MemoryKeyStore.put("a", ByteArray(20) { 0x0b })
        val answer = keys.prf("a", "Hi There".toByteArray())
        val expected = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        assertEquals(expected, answer.joinToString("") { "%02x".format(it) })
    }

    @Test
    fun `the input is wiped, whether there is an answer or not`() {
        keys.create("a")
        for (alias in listOf("a", "b")) {
            val given = input
            runCatching { keys.prf(alias, given) }
            assertArrayEquals(alias, ByteArray(32), given)
        }
    }

    @Test
    fun `a key is looked up anew for every answer`() {
        keys.create("a")
        val before = keys.prf("a", input)
        assertArrayEquals(before, keys.prf("a", input))
        MemoryKeyStore.put("a", ByteArray(32))
        assertFalse(before.contentEquals(keys.prf("a", input)))
        MemoryKeyStore.loseAll()
        assertEquals(missing, saidOfKey())
    }

    @Test
    fun `keys are found again when the key store was restarted`() {
        keys.create("a")
        val answer = keys.prf("a", input)
        MemoryKeyStore.restart()
        assertEquals(listOf("a"), keys.list())
        assertArrayEquals(answer, keys.prf("a", input))
    }

    @Test
    fun `create leaves a key that is there as it is`() {
        keys.create("a")
        val before = MemoryKeyStore.bytes("a")
        keys.create("a")
        Keys().create("a")
        assertArrayEquals(before, MemoryKeyStore.bytes("a"))
    }

    @Test
    fun `a key is forgotten once and for all, and one that is not there is no error`() {
        keys.create("a")
        keys.create("b")
        keys.forget("a")
        keys.forget("a")
        assertEquals(listOf("b"), keys.list())
        assertEquals(missing, saidOfKey())
        keys.forget("b")
        keys.forget("b")
        assertEquals(emptyList<String>(), keys.list())
    }

    @Test
    fun `a key that is still there was not forgotten`() {
        keys.create("a")
        MemoryKeyStore.silent = setOf(Call.DELETE)
        assertEquals(transient, said { keys.forget("a") })
    }

    @Test
    fun `a key that is gone was forgotten, whatever was said about it`() {
        keys.create("a")
        keys.create("b")
        MemoryKeyStore.fail(Call.DELETE, late = true) { KeyStoreException() }
        keys.forget("a")
        assertEquals(listOf("b"), keys.list())
    }

    @Test
    fun `the names are those that were given, and nothing of one's own stays beside them`() {
        assertEquals(emptyList<String>(), keys.list())
        keys.create("a")
        keys.create("b")
        assertEquals(listOf("a", "b"), keys.list())
        assertEquals(listOf("a", "b"), MemoryKeyStore.names)
    }

    @Test
    fun `keys can only sign, have 256 bits and are bound to nothing that can change`() {
        keys.create("a")
        assertTrue(MemoryKeyStore.specs.any { it.keystoreAlias == "a" })
        for (spec in MemoryKeyStore.specs) {
            assertEquals(256, spec.keySize)
            assertEquals(KeyProperties.PURPOSE_SIGN, spec.purposes)
            assertFalse(spec.isUserAuthenticationRequired)
            assertFalse(spec.isUnlockedDeviceRequired)
            assertFalse(spec.isUserPresenceRequired)
            assertFalse("a chip of its own", spec.isStrongBoxBacked)
            assertEquals(listOf(null, null), listOf(spec.keyValidityStart, spec.keyValidityForOriginationEnd))
        }
    }

    @Test
    fun `a key that answers otherwise the second time is not kept`() {
        MemoryKeyStore.wanders = true
        assertEquals(transient, said { keys.create("a") })
        assertEquals(emptyList<String>(), MemoryKeyStore.names - "0")
        MemoryKeyStore.wanders = false
        keys.create("a")
        assertEquals(listOf("a"), keys.list())
    }

    @Test
    fun `a key that cannot be asked is not kept`() {
        MemoryKeyStore.fail(Call.FINISH) { ProviderException("hangs") }
        assertEquals(transient, said { keys.create("a") })
        assertEquals(emptyList<String>(), MemoryKeyStore.names - "0")
    }

    @Test
    fun `a name that never was is missing, also where there are no keys at all`() {
        assertEquals(missing, saidOfKey())
        keys.create("b")
        assertEquals(missing, saidOfKey())
    }

    @Test
    fun `a name that never was is not waited for`() {
        // A negative pause throws, so that every wait fails the test.
        val hasty = Keys(pauseMillis = -1)
        assertEquals(missing, said { hasty.prf("a", input) })
    }

    @Test
    fun `a key store that says nothing is not one without keys`() {
        keys.create("a")
        val before = MemoryKeyStore.bytes("a")
        MemoryKeyStore.silent = Call.entries.toSet()
        assertEquals(listOf(transient, transient), listOf(saidOfKey(), said { keys.list() }))
        assertEquals(listOf(transient, transient), listOf(said { keys.create("a") }, said { keys.forget("a") }))
        MemoryKeyStore.silent = emptySet()
        assertArrayEquals(before, MemoryKeyStore.bytes("a"))
        assertEquals(listOf("a"), keys.list())
    }

    @Test
    fun `a whole key store in trouble is transient, and all is there when it is over`() {
        keys.create("a")
        MemoryKeyStore.trouble = ProviderException()
        val calls = listOf({ keys.create("b") }, { keys.prf("a", input) }, { keys.forget("a") }, { keys.list() })
        for (call in calls) assertEquals(transient, said { call() })
        MemoryKeyStore.trouble = null
        assertEquals(listOf("a"), keys.list())
    }

    @Test
    fun `what is over when it is asked again is not told`() {
        keys.create("a")
        val answer = keys.prf("a", input)
        for (call in listOf(Call.LOAD, Call.GET_KEY, Call.INIT, Call.FINISH)) {
            MemoryKeyStore.fail(call, times = 1) { KeyPermanentlyInvalidatedException() }
            assertArrayEquals("$call", answer, keys.prf("a", input))
        }
    }

    @Test
    fun `that a key is no good any more is said only where it is said twice`() {
        keys.create("a")
        var times = 0
        MemoryKeyStore.fail(Call.INIT) {
            if (times++ == 0) ProviderException() else KeyPermanentlyInvalidatedException()
        }
        assertEquals(transient, saidOfKey())
        MemoryKeyStore.fail(Call.INIT) { KeyPermanentlyInvalidatedException() }
        assertEquals(invalidated, saidOfKey())
    }

    @Test
    fun `a key that goes while it is asked is missing`() {
        keys.create("a")
        MemoryKeyStore.fail(Call.INIT) {
            MemoryKeyStore.loseAll()
            KeyPermanentlyInvalidatedException()
        }
        assertEquals(missing, saidOfKey())
    }

    @Test
    fun `where finding a key and listing it do not agree nothing is certain`() {
        keys.create("a")
        MemoryKeyStore.silent = setOf(Call.GET_KEY)
        assertEquals(transient, saidOfKey())
        MemoryKeyStore.silent = setOf(Call.ALIASES)
        MemoryKeyStore.fail(Call.INIT) { KeyPermanentlyInvalidatedException() }
        assertEquals(transient, saidOfKey())
    }

    @Test
    fun `the core's own classes are one copy for all sandboxes`() {
        val outside = ClassLoader.getSystemClassLoader()
        assertSame(outside, DeviceKeyException::class.java.classLoader)
        assertNotSame(outside, Keys::class.java.classLoader)
    }

    /** Error that is said when [call] fails with [error] for an existing key, on Android [sdk]. */
    private class Row(
        val call: Call,
        val said: KClass<out DeviceKeyException>,
        val sdk: Int = 35,
        val error: () -> Throwable,
    )

    /** [code] as in android.system.keystore2.ResponseCode, or as in KeyMint's ErrorCode below 0. */
    private fun system(code: Int) = SystemException(code, "")

    private fun unrecoverable(code: Int) = UnrecoverableKeyException().initCause(system(code))

    private val rows =
        listOf(
            Row(Call.INIT, locked) { UserNotAuthenticatedException() },
            Row(Call.FINISH, locked) { ProviderException(UserNotAuthenticatedException()) },
            Row(Call.INIT, invalidated) { KeyPermanentlyInvalidatedException() },
            Row(Call.INIT, invalidated, sdk = 31) { KeyPermanentlyInvalidatedException() },
            Row(Call.INIT, transient, sdk = 30) { KeyPermanentlyInvalidatedException() },
            Row(Call.INIT, transient, sdk = 26) { KeyPermanentlyInvalidatedException() },
            Row(Call.GET_KEY, locked) { unrecoverable(LOCKED) },
            Row(Call.GET_KEY, transient, sdk = 32) { unrecoverable(LOCKED) },
            Row(Call.INIT, locked) { InvalidKeyException(system(USER_NOT_AUTHENTICATED)) },
            Row(Call.GET_KEY, invalidated) { unrecoverable(VALUE_CORRUPTED) },
            Row(Call.INIT, invalidated) { InvalidKeyException(system(VALUE_CORRUPTED)) },
            Row(Call.GET_KEY, transient, sdk = 32) { unrecoverable(VALUE_CORRUPTED) },
            Row(Call.FINISH, transient) { ProviderException(system(KEY_NOT_FOUND)) },
            Row(Call.FINISH, transient) { ProviderException(system(INVALIDATED)) },
            Row(Call.GET_KEY, transient) { unrecoverable(SYSTEM_ERROR) },
            Row(Call.GET_KEY, transient) { unrecoverable(UNINITIALIZED) },
            Row(Call.GET_KEY, transient) { unrecoverable(INVALID_KEY_BLOB) },
            Row(Call.GET_KEY, transient) { UnrecoverableKeyException("credentials changed") },
            Row(Call.INIT, transient) { InvalidKeyException(system(HARDWARE_BUSY)) },
            Row(Call.INIT, transient) { KeyExpiredException() },
            Row(Call.INIT, transient) { KeyNotYetValidException() },
            Row(Call.INIT, transient) { BackendBusyException(20) },
            Row(Call.FINISH, transient) { ProviderException(system(INVALID_OPERATION_HANDLE)) },
            Row(Call.LOAD, transient) { KeyStoreException() },
            Row(Call.LOAD, transient) { IOException() },
            Row(Call.FINISH, transient) { IllegalStateException() },
            Row(Call.INIT, transient) { NullPointerException() },
            Row(Call.INIT, transient) { RuntimeException(DeadObjectException()) },
            Row(Call.INIT, transient) { SecurityException() },
            Row(Call.GET_KEY, transient) { AssertionError() },
            Row(Call.GET_KEY, transient) { circle() },
        )

    private fun circle(): Throwable {
        val inner = ProviderException()
        return ProviderException(inner).also(inner::initCause)
    }

    @Test
    fun `what the key store throws means what the table says`() {
        keys.create("a")
        for ((index, row) in rows.withIndex()) {
            onAndroid(row.sdk)
            MemoryKeyStore.fail(row.call, error = row.error)
            assertEquals("row $index: ${row.call} ${row.error()}", row.said, saidOfKey())
            MemoryKeyStore.mend()
            onAndroid(35)
            assertEquals(32, keys.prf("a", input).size)
        }
    }

    @Test
    fun `that a key is lost is said of none but the one that was asked for`() {
        keys.create("a")
        for (call in Call.entries) {
            MemoryKeyStore.fail(call) { KeyPermanentlyInvalidatedException() }
            for (ask in listOf({ keys.create("b") }, { keys.forget("a") }, { keys.list() })) {
                val said = runCatching { ask() }.exceptionOrNull() ?: continue
                assertEquals("$call", transient, said::class)
            }
            MemoryKeyStore.reset()
            keys.create("a")
        }
    }

    /** Puts a fault at every call, before and after its work, once and always, with every error that is known. */
    private fun everyFault(then: (fault: String) -> Unit) {
        val errors = rows.map { it.error } + listOf({ NoSuchAlgorithmException() })
        for (call in Call.entries) {
            for (error in errors + { OutOfMemoryError() } + { StackOverflowError() }) {
                for ((times, late) in listOf(1 to false, 1 to true, Int.MAX_VALUE to false, Int.MAX_VALUE to true)) {
                    MemoryKeyStore.reset()
                    MemoryKeyStore.put("a", ByteArray(32) { 1 })
                    MemoryKeyStore.put("b", ByteArray(32) { 2 })
                    MemoryKeyStore.fail(call, times, late, error)
                    then("$call $times $late ${error()}")
                }
            }
        }
    }

    /** True if [question] throws one of the four cases; any other exception fails the test. */
    private fun fails(
        fault: String,
        question: () -> Unit,
    ): Boolean {
        val thrown = runCatching(question).exceptionOrNull()
        assertTrue("$fault: $thrown", thrown == null || thrown is DeviceKeyException)
        assertFalse("$fault: a key that is there", thrown is DeviceKeyException.Missing)
        return thrown != null
    }

    @Test
    fun `whatever fails, an answer is right or one of the four cases`() {
        MemoryKeyStore.put("a", ByteArray(32) { 1 })
        val right = keys.prf("a", input)
        everyFault { fault ->
            fails(fault) { assertArrayEquals(fault, right, keys.prf("a", input)) }
            fails(fault) { assertEquals(fault, listOf("a", "b"), keys.list()) }
        }
    }

    @Test
    fun `whatever fails, making and forgetting one key loses no other`() {
        val others = listOf("a", "b").associateWith { if (it == "a") 1.toByte() else 2.toByte() }
        everyFault { fault ->
            fails(fault) { keys.create("a") }
            val failed = fails(fault) { keys.create("c") }
            assertTrue(fault, failed || "c" in MemoryKeyStore.names)
            for ((alias, byte) in others) {
                assertArrayEquals(fault, ByteArray(32) { byte }, MemoryKeyStore.bytes(alias))
            }
            val kept = fails(fault) { keys.forget("a") }
            assertTrue(fault, kept || "a" !in MemoryKeyStore.names)
            assertArrayEquals(fault, ByteArray(32) { 2 }, MemoryKeyStore.bytes("b"))
        }
    }

    @Test
    fun `whatever fails, a name that never was is not invalidated`() {
        everyFault { fault ->
            val thrown = runCatching { keys.prf("never", input) }.exceptionOrNull()
            val told = thrown is DeviceKeyException && thrown !is DeviceKeyException.Invalidated
            assertTrue("$fault: $thrown", told)
        }
    }

    private companion object {
        const val LOCKED = 2
        const val UNINITIALIZED = 3
        const val SYSTEM_ERROR = 4
        const val KEY_NOT_FOUND = 7
        const val VALUE_CORRUPTED = 8
        const val INVALIDATED = 17
        const val USER_NOT_AUTHENTICATED = -26
        const val INVALID_OPERATION_HANDLE = -28
        const val INVALID_KEY_BLOB = -33
        const val HARDWARE_BUSY = -48
    }
}
