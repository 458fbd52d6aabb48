package app.kalkyl.support

import org.junit.runners.model.FrameworkMethod
import org.robolectric.RobolectricTestRunner
import org.robolectric.internal.bytecode.InstrumentationConfiguration

/**
 * Runs tests on the framework with one copy of the bindings for all sandboxes. There is one native library in a
 * process: with a copy for each, calls from it would end in the wrong one, and the tests would pass.
 */
class OneLoaderRunner(
    test: Class<*>,
) : RobolectricTestRunner(test) {
    override fun createClassLoaderConfig(method: FrameworkMethod): InstrumentationConfiguration =
        InstrumentationConfiguration
            .Builder(super.createClassLoaderConfig(method))
            .doNotAcquirePackage("app.kalkyl.core.")
            .doNotAcquirePackage("com.sun.jna.")
            // The bindings pass Kotlin's functions and numbers across the border.
            .doNotAcquirePackage("kotlin.")
            .build()
}
