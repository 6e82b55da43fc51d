package org.conferral.consumer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.consumer.entity.ConsumerChoices;
import org.conferral.consumer.entity.ConsumerDetails;
import org.conferral.consumer.entity.ConsumerFilter;
import org.conferral.consumer.entity.ConsumerName;
import org.conferral.consumer.entity.ConsumerRow;
import org.conferral.consumer.entity.ConsumerState;
import org.conferral.consumer.entity.NotificationFrequency;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads consumers. */
@ApplicationScoped
public class ConsumerReads {
    private static final int MOST_CHOICES = 100;
    private static final String BY_NAME = "unaccent(lower(c.name)), c.id";
    private static final Map<String, String> SORTS = Map.of(
            "name", "unaccent(lower(c.name))",
            "contact", "unaccent(lower(c.contact))",
            "link_address", "lower(c.link_address)",
            "domain", "c.link_domain",
            "frequency", "c.frequency",
            "state", "c.state",
            "last_access", "c.last_access_at",
            "updated", "c.updated_at");

    @Inject
    Database database;

    /** A page of them. */
    public Page<ConsumerRow> page(ConsumerFilter filter, PageRequest request) {
        Conditions conditions = conditions(filter);
        return database.read(handle -> new Page<>(
                rows(handle, conditions, order(request) + " limit " + request.size() + " offset " + request.first()),
                conditions
                        .bind(handle.createQuery("select count(*) from document_consumer c where " + conditions.sql()))
                        .mapTo(Long.class)
                        .one()));
    }

    /** All of them, sorted as the list is. */
    public List<ConsumerRow> all(ConsumerFilter filter, PageRequest order) {
        return database.read(handle -> rows(handle, conditions(filter), order(order)));
    }

    public Optional<ConsumerRow> find(long id) {
        return database.read(handle -> rows(handle, new Conditions().and("c.id = :id", "id", id), BY_NAME).stream()
                .findFirst());
    }

    /** The first of those that may receive documents, whose names contain the text, and the present one whatever its state. */
    public ConsumerChoices choices(@Nullable Long present, @Nullable String text) {
        Conditions named =
                new Conditions().and(Conditions.anyContains("text", "c.name"), "text", Conditions.containing(text));
        List<ConsumerName> found =
                database.read(handle -> named.bind(handle.createQuery("""
                        select c.id, c.name from (
                          select c.id, c.name from document_consumer c
                          where c.id = :present or c.state = 'APPROVED' and %s
                          order by coalesce(c.id = :present, false) desc, %s limit :most) c
                        order by %s""".formatted(named.sql(), BY_NAME, BY_NAME)))
                        .bind("present", present)
                        .bind("most", MOST_CHOICES)
                        .map(ConsumerReads::named)
                        .list());
        return new ConsumerChoices(found, found.size() < MOST_CHOICES && (text == null || text.isBlank()));
    }

    /** The consumer, if it may receive documents. */
    public Optional<ConsumerName> approved(long id) {
        return database.read(handle -> handle.createQuery(
                        "select c.id, c.name from document_consumer c where c.id = :id and c.state = 'APPROVED'")
                .bind("id", id)
                .map(ConsumerReads::named)
                .findOne());
    }

    /** The consumer, if it is approved; its state stays to the end of the transaction. */
    public Optional<ConsumerName> lockApproved(long id) {
        return database.read(handle -> handle.createQuery(
                        "select c.id, c.name from document_consumer c where c.id = :id and c.state = 'APPROVED' for share")
                .bind("id", id)
                .map(ConsumerReads::named)
                .findOne());
    }

    /** Those of these that are approved; their states stay to the end of the transaction. */
    public Set<Long> lockApproved(Collection<Long> ids) {
        return database.read(handle -> handle.createQuery(
                        "select c.id from document_consumer c where c.id = any (:ids) and c.state = 'APPROVED'"
                                + " order by c.id for share")
                .bind("ids", ids.toArray(Long[]::new))
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }

    private static ConsumerName named(ResultSet row, StatementContext context) throws SQLException {
        return new ConsumerName(row.getLong("id"), row.getString("name"));
    }

    private static List<ConsumerRow> rows(Handle handle, Conditions conditions, String tail) {
        return conditions
                .bind(handle.createQuery(
                        "select c.* from document_consumer c where " + conditions.sql() + " order by " + tail))
                .map(ConsumerReads::row)
                .list();
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null ? BY_NAME : sort + (request.ascending() ? " asc" : " desc") + " nulls last, " + BY_NAME;
    }

    private static Conditions conditions(ConsumerFilter filter) {
        ConsumerState state = filter.state();
        NotificationFrequency frequency = filter.frequency();
        return new Conditions()
                .and(
                        Conditions.anyContains("text", "c.name", "c.contact", "c.link_address"),
                        "text",
                        Conditions.containing(filter.text()))
                .and("c.state = :state", "state", state == null ? null : state.name())
                .and("c.frequency = :frequency", "frequency", frequency == null ? null : frequency.name());
    }

    private static ConsumerRow row(ResultSet row, StatementContext context) throws SQLException {
        return new ConsumerRow(
                row.getLong("id"),
                new ConsumerDetails(
                        row.getString("name"),
                        row.getString("contact"),
                        row.getString("link_address"),
                        NotificationFrequency.valueOf(row.getString("frequency")),
                        row.getString("language")),
                row.getString("link_domain"),
                ConsumerState.valueOf(row.getString("state")),
                Columns.instantOrNull(row, "last_access_at"),
                row.getString("last_access_by"),
                Columns.instant(row, "registered_at"),
                Columns.instant(row, "updated_at"),
                row.getInt("version"));
    }
}
