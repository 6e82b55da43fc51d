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
import org.conferral.platform.boundary.JobLauncher;

/** Starts jobs through the job operator of this server. */
@ApplicationScoped
public class BatchJobLauncher implements JobLauncher {
    @Override
    public long start(String job, Map<String, String> parameters) {
        return operator().start(job, properties(parameters));
    }

    @Override
    public long restart(long executionId, String job, Map<String, String> parameters) {
        Properties forced = properties(parameters);
        forced.setProperty("jberet.restart.mode", "force");
        try {
            return operator().restart(executionId, forced);
        } catch (JobRestartException
                | NoSuchJobExecutionException
                | JobExecutionAlreadyCompleteException
                | JobExecutionNotMostRecentException e) {
            return start(job, parameters);
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
