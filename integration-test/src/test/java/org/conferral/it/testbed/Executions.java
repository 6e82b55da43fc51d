package org.conferral.it.testbed;

import java.util.Set;

/** What became of executions of jobs, as the job repository has it. */
public final class Executions {
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED", "ABANDONED");

    private Executions() {}

    /** The status that it has once it is over. */
    public static String ended(long execution) {
        return Patience.await(
                "the end of execution " + execution,
                () -> Database.value(
                        String.class, "select batchstatus from job_execution where jobexecutionid = ?", execution),
                ENDED::contains);
    }

    /** Nobody is at work any more on what the table has the executions of. */
    public static void mustBeOver(String table) {
        Patience.await(
                "the end of each " + table,
                () -> Database.count("select count(*) from " + table + " where ended_at is null"),
                atWork -> atWork == 0);
    }

    /** The exit status as it stands. */
    public static String exit(long execution) {
        return Database.value(String.class, "select exitstatus from job_execution where jobexecutionid = ?", execution);
    }
}
