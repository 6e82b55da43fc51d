package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import org.conferral.batch.platform.AsSystem;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.StudentRange;

/**
 * Divides the items that are pending now among {@code CONFERRAL_RUN_PARTITIONS} partitions (2 unless set), by ranges of
 * students. Every start and restart partitions afresh.
 */
@Named
@Dependent
public class PendingItemMapper implements PartitionMapper {
    /** The run's number. */
    @Inject
    @BatchProperty
    String run;

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    @Inject
    WorkSettings settings;

    @Override
    public PartitionPlan mapPartitions() {
        List<StudentRange> ranges = asSystem.call(() -> work.pendingRanges(Long.parseLong(run), settings.partitions()));
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setPartitions(Math.max(1, ranges.size()));
        plan.setThreads(Math.max(1, ranges.size()));
        plan.setPartitionProperties(
                ranges.isEmpty() ? new Properties[] {properties(new StudentRange(0, 0))} : properties(ranges));
        return plan;
    }

    private static Properties[] properties(List<StudentRange> ranges) {
        return ranges.stream().map(PendingItemMapper::properties).toArray(Properties[]::new);
    }

    private static Properties properties(StudentRange range) {
        Properties properties = new Properties();
        properties.setProperty("low", String.valueOf(range.low()));
        properties.setProperty("high", String.valueOf(range.high()));
        return properties;
    }
}
