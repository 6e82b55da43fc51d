package org.conferral.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Takes times, and tells them: the median, with the lowest and the highest in brackets. */
public final class Measure {
    private Measure() {}

    /** Seconds that something takes. */
    public static double seconds(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds of a processor that this thread takes for something; what others do beside it does not count. */
    public static double processor(Callable<?> work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        work.call();
        return (threads.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    /** Milliseconds that something takes, so many times after one that does not count. */
    public static double[] milliseconds(int times, Callable<?> work) throws Exception {
        double[] all = new double[times];
        work.call();
        for (int time = 0; time < times; time++) {
            all[time] = 1_000 * seconds(work);
        }
        return all;
    }

    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** {@code median [lowest–highest]}. */
    public static String told(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%,.1f [%,.1f–%,.1f]", median(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    public static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    /** What of the heap is in use after a collection, in kB. */
    public static long heap() {
        System.gc();
        Runtime now = Runtime.getRuntime();
        return (now.totalMemory() - now.freeMemory()) / 1024;
    }
}
