package org.conferral.batch.platform;

import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;

/** The job operator of this server, as the product uses it. */
@ApplicationScoped
public class Operator {
    /** Starts a job, or restarts an execution where there is one that can be; the number of the new execution. */
    long start(JobStart start) {
        return start.lastExecution() == 0 ? fresh(start) : restart(start);
    }

    private static long fresh(JobStart start) {
        return operator().start(start.job(), properties(start.parameters()));
    }

    private static long restart(JobStart start) {
        Properties forced = properties(start.parameters());
        forced.setProperty("jberet.restart.mode", "force");
        try {
            return operator().restart(start.lastExecution(), forced);
        } catch (JobRestartException
                | NoSuchJobExecutionException
                | JobExecutionAlreadyCompleteException
                | JobExecutionNotMostRecentException e) {
            return fresh(start);
        }
    }

    /** Whether an execution waits in the pool or is at work. */
    boolean isAlive(long execution) {
        try {
            return switch (operator().getJobExecution(execution).getBatchStatus()) {
                case STARTING, STARTED, STOPPING -> true;
                case STOPPED, FAILED, COMPLETED, ABANDONED -> false;
            };
        } catch (NoSuchJobExecutionException e) {
            return false;
        }
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }

    private static Properties properties(Map<String, String> parameters) {
        Properties properties = new Properties();
        parameters.forEach(properties::setProperty);
        return properties;
    }
}
