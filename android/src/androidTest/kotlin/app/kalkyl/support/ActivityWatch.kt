package app.kalkyl.support

import android.app.Activity
import android.app.Application
import android.os.Bundle
import app.kalkyl.CalculatorActivity

/** The activity that runs, and its state, as the system reports them on the main thread. */
class ActivityWatch : Application.ActivityLifecycleCallbacks {
    @Volatile
    var activity: CalculatorActivity? = null
        private set

    @Volatile
    var isStopped = false
        private set

    override fun onActivityCreated(
        activity: Activity,
        state: Bundle?,
    ) {
        this.activity = activity as? CalculatorActivity
    }

    override fun onActivityStarted(activity: Activity) {
        isStopped = false
    }

    override fun onActivityResumed(activity: Activity) = Unit

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivityStopped(activity: Activity) {
        isStopped = true
    }

    override fun onActivitySaveInstanceState(
        activity: Activity,
        state: Bundle,
    ) = Unit

    override fun onActivityDestroyed(activity: Activity) {
        if (this.activity === activity) this.activity = null
    }
}
