package org.conferral.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.conferral.architecture.ProductClasses.ROOT;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.it.testbed.Permissions;

/** What the boundaries' annotations say is what {@code permissions.txt} says: a change is a decision, made in both places. */
@AnalyzeClasses(locations = ProductClasses.class)
class PermissionTableTest {
    private static final DescribedPredicate<CanBeAnnotated> ENTERPRISE_BEAN =
            annotatedWith(Stateless.class).or(annotatedWith(Stateful.class)).or(annotatedWith(Singleton.class));

    @ArchTest
    static void annotationsSayWhatTheTableSays(JavaClasses product) {
        Set<String> written = Permissions.table().stream()
                .map(entry -> line(entry.method(), entry.roles().stream()))
                .collect(Collectors.toSet());
        Set<String> annotated = product.stream()
                .filter(type -> ENTERPRISE_BEAN.test(type) && (type.getPackageName() + ".").contains(".boundary."))
                .flatMap(PermissionTableTest::lines)
                .collect(Collectors.toSet());
        assertAll(
                () -> assertEquals("", missing(annotated, written), "annotated so, but not in " + Permissions.FILE),
                () -> assertEquals("", missing(written, annotated), "only in " + Permissions.FILE));
    }

    private static String missing(Set<String> some, Set<String> others) {
        return some.stream().filter(line -> !others.contains(line)).sorted().collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(JavaClass bean) {
        return bean.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class)
                        && !method.getOwner().isInterface())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> line(name(bean, method), roles(method)));
    }

    private static String name(JavaClass bean, JavaMethod method) {
        return bean.getName().substring(ROOT.length() + 1).replace("boundary.", "") + "." + method.getName();
    }

    private static String line(String method, Stream<String> roles) {
        return method + " " + String.join(" ", new TreeSet<>(roles.toList()));
    }

    private static Stream<String> roles(JavaMethod method) {
        return roles((HasAnnotations<?>) method)
                .or(() -> roles((HasAnnotations<?>) method.getOwner()))
                .orElseGet(Stream::empty);
    }

    private static Optional<Stream<String>> roles(HasAnnotations<?> where) {
        if (where.isAnnotatedWith(PermitAll.class)) {
            return Optional.of(Stream.of(Permissions.EVERYONE));
        }
        return where.tryGetAnnotationOfType(RolesAllowed.class).map(allowed -> Arrays.stream(allowed.value()));
    }
}
