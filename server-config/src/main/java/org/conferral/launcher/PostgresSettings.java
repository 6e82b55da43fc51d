package org.conferral.launcher;

/** PostgreSQL's settings for a machine of two cores; written at every start, so that they follow the build. */
final class PostgresSettings {
    static final String TEXT = """
            # Written by the launcher at every start. Your own settings: ALTER SYSTEM, or after the include in
            # postgresql.conf.
            max_connections = 120
            shared_buffers = 512MB
            work_mem = 32MB
            maintenance_work_mem = 256MB
            effective_cache_size = 2GB
            random_page_cost = 1.1
            max_wal_size = 4GB
            checkpoint_timeout = 15min
            wal_compression = on
            fsync = on
            synchronous_commit = on
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgresql-%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_min_duration_statement = 5s
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            """;

    private PostgresSettings() {}
}
