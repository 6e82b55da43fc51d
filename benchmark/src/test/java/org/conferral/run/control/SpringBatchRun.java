package org.conferral.run.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conferral.benchmark.BenchmarkDatabase;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JobRepositoryFactoryBean;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.ItemWriter;
import org.springframework.batch.item.database.JdbcBatchItemWriter;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.item.support.CompositeItemWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The run as a job of Spring Batch: the search in SQL, then a step of chunks that reads by a cursor and writes by batches,
 * with its job repository in the same database. One thread.
 */
final class SpringBatchRun {
    private static final List<String> WRITES =
            List.of("insert into credential_number (number, origin) values (:number, 'GENERATED')", """
            insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on, last_name,
              suffix, first_name, middle_name, run_id, updated_by, updated_at)
            values (:student_id, :credential_type_id, :number, :projected_school_year, current_date, :last_name, :suffix,
              :first_name, :middle_name, :run_id, 'benchmark', now())""", """
            insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by,
              placed_by_organization, run_id)
            values (:order_id, 'ORDERED', 'NOT_APPLICABLE', 'Alberta Education', now(), 'benchmark', 'Alberta Education',
              :run_id)""", """
            insert into document_order_item (id, order_id, item_number, student_id, purpose, document_type,
              credential_number, document_language, delivery_method, recipient_is_student, recipient_name, street, city,
              province, postal_code, country, status, run_id, placed_at, updated_by, updated_at)
            overriding system value
            values (:order_item_id, :order_id, 1, :student_id, 'FIRST_RUN', :code, :number, :document_language,
              'AUTOMATED_PLUS_CARDBOARD', true, :recipient, :street, :city, :province, :postal_code, :country, 'ORDERED',
              :run_id, now(), 'benchmark', now())""", """
            update run_item set state = 'ORDERED', credential_number = :number, order_item_id = :order_item_id,
              order_item_number = lpad(cast(:order_id as bigint)::text, 10, '0') || '-01',
              school_year = :projected_school_year, awarded_on = current_date, awarded_last_name = :last_name,
              awarded_suffix = :suffix, awarded_first_name = :first_name, awarded_middle_name = :middle_name,
              document_language = :document_language, settled_at = now()
            where id = :item""");

    private final BenchmarkDatabase database;
    private final int chunk;

    SpringBatchRun(BenchmarkDatabase database, int chunk) {
        this.database = database;
        this.chunk = chunk;
    }

    /** Makes the tables of the job repository, once. */
    static void prepare(BenchmarkDatabase database) throws SQLException {
        if (database.text("select to_regclass('batch_job_instance')").equals("null")) {
            try (Connection connection = database.own()) {
                new ResourceDatabasePopulator(
                                new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"))
                        .populate(connection);
            }
        }
    }

    int run() throws Exception {
        try (Connection writing = database.rewriting();
                Connection reading = database.own();
                Statement statement = writing.createStatement()) {
            reading.setAutoCommit(false);
            statement.execute(OneTransaction.RUN);
            statement.execute(OneTransaction.SEARCH);
            statement.execute("analyze run_item");
            statement.execute(OneTransaction.REFUSE);
            SingleConnectionDataSource shared = new SingleConnectionDataSource(writing, true);
            JdbcTransactionManager transactions = new JdbcTransactionManager(shared);
            JobRepository repository = repository(shared, transactions);
            Step step = new StepBuilder("award-and-order", repository)
                    .<Map<String, Object>, Map<String, Object>>chunk(chunk, transactions)
                    .reader(new JdbcCursorItemReaderBuilder<Map<String, Object>>()
                            .name("pending")
                            .dataSource(new SingleConnectionDataSource(reading, true))
                            .sql(JdbcBatches.PENDING)
                            .rowMapper(new ColumnMapRowMapper())
                            .fetchSize(1_000)
                            .build())
                    .writer(writer(shared))
                    .build();
            mustComplete(new JobBuilder("run", repository).start(step).build(), repository);
            statement.execute("update run set ended_at = now()");
            return 1;
        }
    }

    private static JobRepository repository(SingleConnectionDataSource shared, JdbcTransactionManager transactions)
            throws Exception {
        JobRepositoryFactoryBean factory = new JobRepositoryFactoryBean();
        factory.setDataSource(shared);
        factory.setTransactionManager(transactions);
        factory.setDatabaseType("POSTGRES");
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static CompositeItemWriter<Map<String, Object>> writer(SingleConnectionDataSource shared) throws Exception {
        List<ItemWriter<? super Map<String, Object>>> writers = new ArrayList<>();
        for (String sql : WRITES) {
            JdbcBatchItemWriter<Map<String, Object>> writer = new JdbcBatchItemWriterBuilder<Map<String, Object>>()
                    .dataSource(shared)
                    .sql(sql)
                    .columnMapped()
                    // of a batch that is one statement the driver does not count the rows
                    .assertUpdates(false)
                    .build();
            writer.afterPropertiesSet();
            writers.add(writer);
        }
        CompositeItemWriter<Map<String, Object>> all = new CompositeItemWriter<>();
        all.setDelegates(writers);
        all.afterPropertiesSet();
        return all;
    }

    private static void mustComplete(Job job, JobRepository repository) throws Exception {
        TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
        launcher.setJobRepository(repository);
        launcher.afterPropertiesSet();
        JobExecution execution = launcher.run(
                job,
                new JobParametersBuilder().addLong("begun", System.nanoTime()).toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(execution.toString());
        }
    }
}
