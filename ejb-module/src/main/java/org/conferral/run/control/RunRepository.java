package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunNotFoundException;

/** Where runs are kept, with what happened to them. */
@ApplicationScoped
public class RunRepository {
    private static final Logger LOG = System.getLogger(RunRepository.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Stores a new run with its credential types. */
    public Run add(Run run, Set<CredentialCode> types) {
        entities.persist(run);
        entities.flush();
        database.write(handle -> handle.createUpdate("""
                        insert into run_credential_type (run_id, credential_type_id)
                        select :run, id from credential_type where code = any (:codes)""")
                .bind("run", run.id())
                .bind("codes", types.stream().map(CredentialCode::name).toArray(String[]::new))
                .execute());
        return run;
    }

    /**
     * The run, locked until the transaction ends. JPA's own lock is {@code FOR UPDATE}, which waits for every chunk that
     * wrote an award or an order of the run, and between the chunks of several partitions its turn may never come.
     */
    public Optional<Run> lock(long id) {
        List<?> found = entities.createNativeQuery("select * from run where id = ?1 for no key update", Run.class)
                .setParameter(1, id)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
        return found.stream().findFirst().map(Run.class::cast);
    }

    /** The run, locked until the transaction ends. */
    public Run get(long id) {
        return lock(id).orElseThrow(() -> new RunNotFoundException(id));
    }

    /** The run as it is, not locked. */
    public Optional<Run> find(long id) {
        return Optional.ofNullable(entities.find(Run.class, id));
    }

    /** Removes a search or draft with all it found. */
    public void remove(Run run) {
        entities.remove(run);
        entities.flush();
    }

    /** Keeps that a search found nothing, in its place. */
    public void removeEmpty(Run run) {
        database.write(handle -> handle.createUpdate(
                        "insert into run_empty_search (run_id, searched_by, ended_at) values (:run, :by, :at)")
                .bind("run", run.id())
                .bind("by", run.searcher())
                .bind("at", Database.timestamp(clock.instant()))
                .execute());
        database.write(handle -> handle.createUpdate("""
                        insert into run_empty_asked (run_id, asn, student_id, finding)
                        select run_id, asn, student_id, finding from run_asked where run_id = :run""").bind("run", run.id()).execute());
        remove(run);
    }

    /** Whether this person's search found nothing. */
    public boolean foundNothing(long id, String login) {
        return database.read(handle -> handle.createQuery(
                        "select exists (select from run_empty_search where run_id = :run and searched_by = :by)")
                .bind("run", id)
                .bind("by", login)
                .mapTo(Boolean.class)
                .one());
    }

    /** Removes drafts, and notes of empty searches, older than this many hours. */
    public int removeDraftsOlderThan(int hours) {
        return database.read(handle -> {
            handle.execute("delete from run_empty_search where ended_at < now() - make_interval(hours => ?)", hours);
            return handle.execute(
                    "delete from run where status = 'DRAFT' and searched_at < now() - make_interval(hours => ?)",
                    hours);
        });
    }

    /** Writes down what happened, and who did it; {@code detail} is what the kind's sentence names. */
    public void record(long id, RunEventKind kind, String by, String... detail) {
        database.write(handle -> handle.createUpdate("""
                        insert into run_event (run_id, kind, happened_at, happened_by, detail)
                        values (:run, :kind, :at, :by, :detail)""")
                .bind("run", id)
                .bind("kind", kind.name())
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .bind("detail", List.of(detail).toArray(String[]::new))
                .execute());
        LOG.log(Level.INFO, "Run {0}: {1} {2}", String.valueOf(id), kind, String.join(" ", detail));
    }

    /** Removes the events of runs that have ended, older than this many days; how many. */
    public int removeEventsOlderThan(int days) {
        return database.read(handle -> handle.execute("""
                delete from run_event e using run r
                where r.id = e.run_id and r.ended_at is not null and e.happened_at < now() - make_interval(days => ?)""", days));
    }

    /** Writes what was changed in a run before set-based statements read it. */
    public void flush() {
        entities.flush();
    }
}
