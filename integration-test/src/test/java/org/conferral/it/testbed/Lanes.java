package org.conferral.it.testbed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Which integration tests run where and when: those alone on the testbed in turn, those on two servers of their own in
 * turn, and all others on a testbed of their own, all three from the beginning.
 */
public final class Lanes implements ClassOrderer, BeforeAllCallback, AfterAllCallback {
    /** Of so many classes that run beside others one is on two servers: another one would only wait for these. */
    private static final int BETWEEN_TWO_NODES = 4;

    @Override
    public void orderClasses(ClassOrdererContext context) {
        List<? extends ClassDescriptor> all = context.getClassDescriptors();
        List<ClassDescriptor> ordered = new ArrayList<>(
                all.stream().filter(test -> !test.isAnnotated(OnTwoNodes.class)).toList());
        int place = 0;
        for (ClassDescriptor test :
                all.stream().filter(test -> test.isAnnotated(OnTwoNodes.class)).toList()) {
            ordered.add(Math.min(place, ordered.size()), test);
            place += BETWEEN_TWO_NODES;
        }
        all.sort((one, other) -> Integer.compare(ordered.indexOf(one), ordered.indexOf(other)));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        SideTestbed.enter();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Surroundings.leave();
    }
}
