package org.conferral.platform.control.health.check;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** What the application server tells of its own state. */
final class ServerState {
    private ServerState() {}

    /** Whether the server has this bean now. */
    static boolean has(String bean) {
        try {
            return ManagementFactory.getPlatformMBeanServer().isRegistered(new ObjectName(bean));
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(bean, e);
        }
    }

    /** A number that this bean of the server has. */
    static long number(String bean, String attribute) {
        try {
            Object value = ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(bean), attribute);
            return Long.parseLong(String.valueOf(value));
        } catch (JMException e) {
            throw new IllegalStateException("The server does not tell " + attribute + " of " + bean, e);
        }
    }
}
