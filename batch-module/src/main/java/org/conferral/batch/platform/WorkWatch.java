package org.conferral.batch.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.boundary.WorkWatching;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.NoRoomException;
import org.conferral.platform.entity.WorkSettings;

/**
 * On every node: renews the leases of what is at hand here, and hands what expired to its kind. Its timers are not
 * persistent, because each node watches for itself; the lease decides between nodes. Two of them, so that a takeover that
 * takes long keeps no renewal waiting.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkWatch {
    private static final Logger LOG = System.getLogger(WorkWatch.class.getName());
    private static final String RENEWAL = "renew leases";
    private static final String WATCH = "look for interrupted work";

    @Resource
    TimerService timers;

    @Inject
    AsSystem asSystem;

    @Inject
    WorkWatching watching;

    @Inject
    JobsAtHand jobs;

    @Inject
    Instance<WorkTakeover> found;

    @Inject
    WorkSettings settings;

    private List<WorkTakeover> takeovers = List.of();

    @PostConstruct
    void begin() {
        find();
        every(settings.renewal(), RENEWAL);
        every(settings.watch(), WATCH);
    }

    /** Once: each look makes references anew, and they are kept for as long as this bean lives. */
    void find() {
        takeovers = found.stream().toList();
    }

    private void every(Duration time, String what) {
        timers.createIntervalTimer(time.toMillis(), time.toMillis(), new TimerConfig(what, false));
    }

    @Timeout
    void tick(Timer timer) {
        if (WATCH.equals(timer.getInfo())) {
            look();
        } else {
            renew();
        }
    }

    private void renew() {
        quietly(RENEWAL, () -> watching.renew(jobs.held()));
    }

    /** Renews first: what is at hand here is not to be found expired. */
    void look() {
        renew();
        quietly("try for room in the database", this::tryForRoom);
        quietly("look for jobs that ended", jobs::forgetEnded);
        quietly(WATCH, () -> watching.expired().forEach(this::handOver));
    }

    private void tryForRoom() {
        if (watching.tryForRoom()) {
            watching.foundRoom();
        }
    }

    private void handOver(ExpiredWork expired) {
        for (WorkTakeover takeover : takeovers) {
            if (takeover.kind().equals(expired.work().kind())) {
                quietly("take over " + expired.work(), () -> takeover.takeOver(expired));
            }
        }
    }

    private void quietly(String what, Runnable work) {
        try {
            asSystem.run(work);
        } catch (NoRoomException e) {
            LOG.log(Level.DEBUG, "No room yet to {0}", what);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not " + what, e);
        }
    }
}
