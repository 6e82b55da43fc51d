package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conferral.platform.entity.Work;
import org.junit.jupiter.api.Test;

/** Jobs begin after the commit, on a thread that has no transaction. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class BatchJobLauncherTest {
    private static final Work RUN = new Work("run", 7);
    private static final Map<String, String> PARAMETERS = Map.of("run", "7");

    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Runnable> elsewhere = new ArrayList<>();
    private final List<JobStart> submitted = new ArrayList<>();
    private final BatchJobLauncher launcher = new BatchJobLauncher();

    BatchJobLauncherTest() {
        launcher.asSystem = new AsSystem();
        launcher.afterCommit = new AfterCommit() {
            @Override
            public void run(Runnable work) {
                afterCommit.add(work);
            }
        };
        launcher.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (proxy, method, values) -> {
                    elsewhere.add((Runnable) values[0]);
                    return null;
                });
        launcher.jobs = new JobsAtHand() {
            @Override
            void submit(JobStart start) {
                submitted.add(start);
            }
        };
    }

    @Test
    void nothingBeginsBeforeTheCommitNorOnItsThread() {
        launcher.launch("run-award-and-order", RUN, PARAMETERS);
        assertEquals(List.of(), elsewhere);

        afterCommit.forEach(Runnable::run);
        assertEquals(List.of(), submitted);

        elsewhere.forEach(Runnable::run);
        assertEquals(List.of(new JobStart("run-award-and-order", RUN, PARAMETERS, 0)), submitted);
    }

    @Test
    void whatGoesOnIsARestartOfTheLastExecution() {
        launcher.relaunch(41, "run-award-and-order", RUN, PARAMETERS);
        afterCommit.forEach(Runnable::run);
        elsewhere.forEach(Runnable::run);

        assertEquals(List.of(new JobStart("run-award-and-order", RUN, PARAMETERS, 41)), submitted);
    }
}
