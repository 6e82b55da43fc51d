package org.conferral.batch.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import javax.management.AttributeChangeNotification;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import org.conferral.platform.boundary.WorkWatching;

/**
 * Tells all servers when this one is told to suspend or to go down, or the application is taken off it. The application
 * server stops every job that it finds running then, those of other servers too, and their owners must know why.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Departure {
    private static final Logger LOG = System.getLogger(Departure.class.getName());
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();
    private static final String STATE = "jboss.root:type=state";
    private static final String UP = "normal";

    private final NotificationListener listener = (notification, handback) -> heard(notification);

    @Inject
    AsSystem asSystem;

    @Inject
    WorkWatching watching;

    @PostConstruct
    void listen() {
        try {
            SERVER.addNotificationListener(new ObjectName(STATE), listener, null, null);
        } catch (JMException e) {
            throw new IllegalStateException("The server does not tell its state", e);
        }
    }

    private void heard(Notification notification) {
        if (notification instanceof AttributeChangeNotification change
                && change.getAttributeName().equals("RunningState")) {
            if (UP.equals(change.getOldValue())) {
                tell(watching::leave);
            } else if (UP.equals(change.getNewValue())) {
                tell(watching::stay);
            }
        }
    }

    @PreDestroy
    void leave() {
        tell(watching::leave);
        try {
            SERVER.removeNotificationListener(new ObjectName(STATE), listener);
        } catch (JMException e) {
            LOG.log(Level.DEBUG, "The server is past telling its state", e);
        }
    }

    private void tell(Runnable what) {
        try {
            asSystem.run(what);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The other servers were not told that this one comes or goes", e);
        }
    }
}
