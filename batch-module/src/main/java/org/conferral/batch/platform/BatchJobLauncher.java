package org.conferral.batch.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.entity.Work;

/** Starts jobs on this server, after the commit and on a thread that has no transaction. */
@ApplicationScoped
public class BatchJobLauncher implements JobLauncher {
    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    @Inject
    AfterCommit afterCommit;

    @Inject
    AsSystem asSystem;

    @Inject
    JobsAtHand jobs;

    @Override
    public void launch(String job, Work work, Map<String, String> parameters) {
        relaunch(0, job, work, parameters);
    }

    @Override
    public void relaunch(long lastExecution, String job, Work work, Map<String, String> parameters) {
        JobStart start = new JobStart(job, work, parameters, lastExecution);
        // through a bean of this module: the job operator is the one of the module that is at work
        afterCommit.run(() -> executor.execute(() -> asSystem.run(() -> jobs.submit(start))));
    }
}
