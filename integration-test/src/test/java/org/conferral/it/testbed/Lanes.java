package org.conferral.it.testbed;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * When which integration tests run: those on two servers of their own from the beginning, those alone on the testbed in
 * turn, and all others when the last of these is through.
 */
public final class Lanes implements ClassOrderer, TestExecutionListener, BeforeAllCallback {
    private static final Set<String> ALONE = new HashSet<>();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(Lanes::lane));
    }

    private static int lane(ClassDescriptor test) {
        if (test.isAnnotated(OnTwoNodes.class)) {
            return 0;
        }
        return test.isAnnotated(AloneOnTestbed.class) ? 1 : 2;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        synchronized (ALONE) {
            plan.getRoots().forEach(root -> plan.getDescendants(root).stream()
                    .filter(Lanes::isAlone)
                    .forEach(test -> ALONE.add(test.getUniqueId())));
        }
    }

    private static boolean isAlone(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass().isAnnotationPresent(AloneOnTestbed.class))
                .orElse(false);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        through(test);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        through(test);
    }

    private static void through(TestIdentifier test) {
        synchronized (ALONE) {
            ALONE.remove(test.getUniqueId());
            ALONE.notifyAll();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        synchronized (ALONE) {
            while (!ALONE.isEmpty()) {
                ALONE.wait();
            }
        }
    }
}
