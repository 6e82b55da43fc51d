package org.conferral.batch.platform;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A job as its artifacts see it: execution 5, with the status that a test gives it. */
public class JobStandIn implements JobContext {
    public static final long EXECUTION = 5;

    private final BatchStatus status;
    private @Nullable String exit;
    private @Nullable Object data;

    public JobStandIn(BatchStatus status) {
        this.status = status;
    }

    public JobStandIn exit(String said) {
        setExitStatus(said);
        return this;
    }

    @Override
    public String getJobName() {
        return "job";
    }

    @Override
    public @Nullable Object getTransientUserData() {
        return data;
    }

    @Override
    public void setTransientUserData(@Nullable Object kept) {
        data = kept;
    }

    @Override
    public long getInstanceId() {
        return 1;
    }

    @Override
    public long getExecutionId() {
        return EXECUTION;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public BatchStatus getBatchStatus() {
        return status;
    }

    @Override
    public @Nullable String getExitStatus() {
        return exit;
    }

    @Override
    public void setExitStatus(String said) {
        exit = said;
    }
}
