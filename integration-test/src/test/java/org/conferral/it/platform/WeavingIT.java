package org.conferral.it.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.run.entity.Run;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** EclipseLink weaves the entities at deployment: what it cannot weave works, but slowly and without a word. */
@ArquillianTest
class WeavingIT {
    @Test
    void entitiesAreWoven() {
        Set<String> interfaces =
                Stream.of(Run.class.getInterfaces()).map(Class::getSimpleName).collect(Collectors.toSet());
        assertTrue(interfaces.containsAll(Set.of("PersistenceWeaved", "ChangeTracker")), interfaces::toString);
    }
}
