package org.conferral.batch.run;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Properties;

/** Two partitions, as the wizard's search has, each with the number of the run that the step before left with the job. */
@Named
@Dependent
public class HeadlessSearchMapper implements PartitionMapper {
    private static final int PARTITIONS = 2;

    @Inject
    JobContext job;

    @Override
    public PartitionPlan mapPartitions() {
        Properties properties = new Properties();
        properties.setProperty(
                "run", String.valueOf(HeadlessRun.of(job).orElseThrow().id()));
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(PARTITIONS);
        plan.setThreads(PARTITIONS);
        plan.setPartitionProperties(Collections.nCopies(PARTITIONS, properties).toArray(Properties[]::new));
        return plan;
    }
}
