package org.conferral.batch.document;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.Stream;
import org.conferral.platform.entity.WorkSettings;

/** As many partitions as a run has, {@code CONFERRAL_RUN_PARTITIONS}; all of the same execution of the agent. */
@Named
@Dependent
public class PartitionsMapper implements PartitionMapper {
    @Inject
    JobContext job;

    @Inject
    WorkSettings settings;

    @Override
    public PartitionPlan mapPartitions() {
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setPartitions(settings.partitions());
        plan.setThreads(settings.partitions());
        plan.setPartitionProperties(
                Stream.generate(this::properties).limit(settings.partitions()).toArray(Properties[]::new));
        return plan;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("execution", String.valueOf(job.getTransientUserData()));
        return properties;
    }
}
