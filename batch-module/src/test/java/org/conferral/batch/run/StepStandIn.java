package org.conferral.batch.run;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.context.StepContext;
import java.io.Serializable;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A step as its artifacts see it: it keeps what they leave with it. */
class StepStandIn implements StepContext {
    private @Nullable Object data;

    @Override
    public @Nullable Object getTransientUserData() {
        return data;
    }

    @Override
    public void setTransientUserData(@Nullable Object kept) {
        data = kept;
    }

    @Override
    public String getStepName() {
        return "step";
    }

    @Override
    public long getStepExecutionId() {
        return 1;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public @Nullable Serializable getPersistentUserData() {
        return null;
    }

    @Override
    public void setPersistentUserData(@Nullable Serializable kept) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BatchStatus getBatchStatus() {
        return BatchStatus.STARTED;
    }

    @Override
    public @Nullable String getExitStatus() {
        return null;
    }

    @Override
    public void setExitStatus(String said) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Exception getException() {
        return null;
    }

    @Override
    public Metric[] getMetrics() {
        return new Metric[0];
    }
}
