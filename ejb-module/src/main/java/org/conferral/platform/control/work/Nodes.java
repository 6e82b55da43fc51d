package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.WorkSettings;
import org.jdbi.v3.core.statement.Update;

/**
 * The servers that are up. A name is one server's for as long as it says so in time: two under one name would take each
 * other's work for their own.
 */
@ApplicationScoped
public class Nodes {
    private static final Logger LOG = System.getLogger(Nodes.class.getName());
    private static final Duration LATELY = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(500).toNanos();

    /** Who has the name now, and until when. */
    private record Holder(String host, String until) {}

    @Inject
    Database database;

    @Inject
    WorkSettings settings;

    private final UUID life = UUID.randomUUID();
    private volatile boolean leaving;

    /**
     * Takes this server's name. One that was killed keeps it until its time is over, which is waited for.
     *
     * @throws IllegalStateException when another server that is up has it, in words for an administrator
     */
    public void claim() {
        if (take()) {
            return;
        }
        Holder first = holder();
        while (!take()) {
            Holder now = holder();
            if (!now.until().isEmpty() && !now.until().equals(first.until())) {
                throw new IllegalStateException("Another server with the name " + settings.node() + " is at work ("
                        + now.host() + "). Give each server its own CONFERRAL_NODE.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private boolean take() {
        return changed("""
                insert into node (name, life, host, until)
                values (:name, :life, :host, now() + make_interval(secs => :lease))
                on conflict (name) do update set life = excluded.life, host = excluded.host, until = excluded.until
                  where node.until <= now() or node.life = excluded.life""", update -> update.bind("host", host()));
    }

    private static String host() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }

    private Holder holder() {
        return database.read(handle -> handle.createQuery("select host, until::text from node where name = :name")
                .bind("name", settings.node())
                .map((row, context) -> new Holder(row.getString("host"), row.getString("until")))
                .findOne()
                .orElse(new Holder("gone", "")));
    }

    /** Says that this server is still there. */
    public void renew() {
        boolean mine = changed(
                "update node set until = now() + make_interval(secs => :lease) where name = :name and life = :life",
                update -> update);
        if (!mine && !take()) {
            LOG.log(Level.ERROR, "Another server has taken the name {0}. Stop one of the two.", settings.node());
        }
    }

    /**
     * This server was told to suspend or to go down, which stops whatever job it finds running in the job repository, on
     * other servers too.
     */
    public void leaving() {
        leave("update node set leaving_at = now() where name = ? and life = ?");
    }

    private void leave(String sql) {
        leaving = true;
        database.write(handle -> handle.execute(sql, settings.node(), life));
    }

    /** This server goes on after all. */
    public void stay() {
        leaving = false;
    }

    public boolean isLeaving() {
        return leaving;
    }

    /** Whether a server was leaving so lately that a job which was stopped may have been stopped by that. */
    public boolean anyLeftLately() {
        return database.read(handle -> handle.createQuery(
                        "select exists (select from node where leaving_at > now() - make_interval(secs => :lately))")
                .bind("lately", LATELY.toSeconds())
                .mapTo(Boolean.class)
                .one());
    }

    /** Leaves the name to who comes next; when the server left is known for a day. */
    public void leave() {
        leave("update node set leaving_at = now(), until = now() where name = ? and life = ?");
        database.write(handle -> handle.execute("delete from node where until < now() - interval '1 day'"));
    }

    private boolean changed(String sql, UnaryOperator<Update> more) {
        return database.read(handle -> more.apply(handle.createUpdate(sql)
                                .bind("name", settings.node())
                                .bind("life", life)
                                .bind("lease", settings.lease().toSeconds()))
                        .execute()
                == 1);
    }
}
