package org.conferral.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Set-based SQL over the application's data source, in the caller's transaction: every statement of one transaction
 * shares one connection, which the transaction and not this class commits.
 */
@ApplicationScoped
public class Database {
    @Resource(lookup = "java:jboss/datasources/ConferralDS")
    DataSource dataSource;

    private @Nullable Jdbi jdbi;

    @PostConstruct
    void connect() {
        jdbi = Jdbi.create(dataSource)
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(Integer.class, "integer")
                .registerArrayType(String.class, "text");
    }

    /** What {@code query} answers over a connection of the current transaction. */
    @SuppressWarnings(
            "NullAway") // the type parameter may be nullable, which JSpecify mode cannot say of Function's result
    public <T> T read(Function<Handle, T> query) {
        return open().withHandle(query::apply);
    }

    /** Runs statements over a connection of the current transaction. */
    public void write(Consumer<Handle> statements) {
        open().useHandle(statements::accept);
    }

    private Jdbi open() {
        if (jdbi == null) {
            throw new IllegalStateException("no data source");
        }
        return jdbi;
    }

    /** An instant as the driver takes it for {@code timestamptz}. */
    public static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
