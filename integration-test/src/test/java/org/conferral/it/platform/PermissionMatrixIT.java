package org.conferral.it.platform;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Permissions;
import org.conferral.it.testbed.Permissions.Entry;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every account against every boundary method, really called: refused exactly where the table says so. Arguments are
 * empty, so that what is allowed fails at its first step, and nothing it may have written stays.
 */
@ArquillianTest
class PermissionMatrixIT {
    /** Who tells the server's log of each call that is refused, with its trace: thousands here. */
    private static final Logger REFUSALS = Logger.getLogger("org.jboss.as.ejb3.invocation");

    @BeforeEach
    void tellNobody() {
        REFUSALS.setLevel(Level.OFF);
    }

    @AfterEach
    void tellAgain() {
        REFUSALS.setLevel(null);
    }

    // platform R5.1
    @Test
    void eachAccountIsRefusedExactlyWhatItMayNotDo() throws Exception {
        List<String> differences = new ArrayList<>();
        for (Account account : Account.values()) {
            differences.addAll(as(account, () -> differences(account)));
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void nobodySignedInMayOnlyAskWhoTheyAre() throws Exception {
        for (Entry entry : Permissions.table()) {
            boolean everyone = entry.roles().contains(Permissions.EVERYONE);
            for (Method method : methods(entry)) {
                assertEquals(everyone, isAllowed(method), entry.method());
            }
        }
    }

    private static List<String> differences(Account account) throws Exception {
        List<String> differences = new ArrayList<>();
        for (Entry entry : Permissions.table()) {
            for (Method method : methods(entry)) {
                boolean allowed = isAllowed(method);
                if (allowed != entry.admits(account)) {
                    differences.add(account.login() + (allowed ? " may call " : " may not call ") + entry.method());
                }
            }
        }
        return differences;
    }

    private static List<Method> methods(Entry entry) throws ClassNotFoundException {
        List<Method> methods = Arrays.stream(Class.forName(entry.bean()).getMethods())
                .filter(method -> method.getName().equals(entry.name()))
                .toList();
        if (methods.isEmpty()) {
            throw new AssertionError("no " + entry.method());
        }
        return methods;
    }

    private static boolean isAllowed(Method method) throws Exception {
        UserTransaction transaction = InServer.transaction();
        transaction.begin();
        try {
            method.invoke(boundary(method.getDeclaringClass()), nothing(method));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof EJBAccessException);
        } finally {
            transaction.rollback();
        }
    }

    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(PermissionMatrixIT::nothing)
                .toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
