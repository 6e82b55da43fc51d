package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.AttributeChangeNotification;
import javax.management.JMException;
import javax.management.NotificationBroadcasterSupport;
import javax.management.ObjectName;
import javax.management.StandardEmitterMBean;
import org.conferral.platform.boundary.WorkWatching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other servers are told of this one's state. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class DepartureTest {
    private static final String STATE = "jboss.root:type=state";

    private final NotificationBroadcasterSupport server = new NotificationBroadcasterSupport();
    private final List<String> told = new ArrayList<>();
    private final Departure departure = new Departure();
    private boolean away;

    /** The server has something to say of itself, and nothing to ask. */
    public interface State {}

    @BeforeEach
    void serverTellsItsState() throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .registerMBean(new StandardEmitterMBean(new State() {}, State.class, server), new ObjectName(STATE));
        departure.asSystem = new AsSystem();
        departure.watching = new WorkWatching() {
            @Override
            public void leave() {
                tell("leaves");
            }

            @Override
            public void stay() {
                tell("stays");
            }
        };
        departure.listen();
    }

    @AfterEach
    void serverIsGone() throws JMException {
        ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(STATE));
    }

    @Test
    void whoIsSuspendedLeavesAndWhoIsResumedStays() {
        changes("RunningState", "normal", "suspending");
        changes("RunningState", "suspending", "suspended");
        changes("RunningState", "suspended", "normal");

        assertEquals(List.of("leaves", "stays"), told);
    }

    @Test
    void nothingElseIsHeard() {
        changes("RuntimeConfigurationState", "normal", "reload-required");

        assertEquals(List.of(), told);
    }

    @Test
    void whoIsTakenOffItsServerLeavesAndHearsNoMore() {
        departure.leave();
        changes("RunningState", "suspended", "normal");

        assertEquals(List.of("leaves"), told);
    }

    @Test
    void aDatabaseThatIsAwayHindersNobodyFromGoing() {
        away = true;
        changes("RunningState", "normal", "stopping");
        departure.leave();

        assertEquals(List.of("leaves", "leaves"), told);
    }

    private void tell(String what) {
        told.add(what);
        if (away) {
            throw new IllegalStateException("no connection");
        }
    }

    private void changes(String attribute, String from, String to) {
        server.sendNotification(
                new AttributeChangeNotification(STATE, 1, 0, "", attribute, String.class.getName(), from, to));
    }
}
