package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.control.Database;

/** The job repository, whose tables are the application server's and shared with it. */
@ApplicationScoped
public class JobHistory {
    /** The server makes its tables without these, and looks for children of each execution that goes. */
    private static final List<String> INDEXES = List.of(
            "create index if not exists ix_job_execution_jobinstanceid on job_execution (jobinstanceid)",
            "create index if not exists ix_step_execution_jobexecutionid on step_execution (jobexecutionid)",
            "create index if not exists ix_partition_execution_stepexecutionid on partition_execution (stepexecutionid)");

    @Inject
    Database database;

    /** Removes executions that ended, or fell silent, this many days ago, but for those that a lease names; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle -> {
            INDEXES.forEach(handle::execute);
            return handle.createQuery("""
                            with gone as (
                              delete from job_execution e
                              where coalesce(e.endtime, e.lastupdatedtime, e.createtime) < now() - make_interval(days => :days)
                                and not exists (select from work_lease l
                                  where e.jobexecutionid in (l.execution, l.last_execution))
                              returning jobexecutionid, jobinstanceid
                            ), instances as (
                              delete from job_instance i where i.jobinstanceid in (select jobinstanceid from gone)
                                and not exists (select from job_execution e where e.jobinstanceid = i.jobinstanceid
                                  and e.jobexecutionid not in (select jobexecutionid from gone))
                            )
                            select count(*)::integer from gone""")
                    .bind("days", days)
                    .mapTo(Integer.class)
                    .one();
        });
    }
}
