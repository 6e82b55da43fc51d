package org.conferral.batch.run;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leaves with the step when a chunk began, as {@link System#nanoTime} tells it. */
@Named
@Dependent
public class RunChunkListener extends AbstractChunkListener {
    @Inject
    StepContext step;

    @Override
    public void beforeChunk() {
        step.setTransientUserData(System.nanoTime());
    }
}
