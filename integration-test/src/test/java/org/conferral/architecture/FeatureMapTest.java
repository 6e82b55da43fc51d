package org.conferral.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.conferral.architecture.ProductClasses.ROOT;
import static org.conferral.architecture.ProductClasses.WEB;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which feature may call which. */
@AnalyzeClasses(locations = ProductClasses.class)
class FeatureMapTest {
    /** The arrows; what may be called through one of them may be called directly, and everyone may call platform. */
    private static final Map<String, Set<String>> MAY_CALL = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("people", Set.of("platform")),
            Map.entry("organization", Set.of("platform")),
            Map.entry("student", Set.of("organization")),
            Map.entry("credential", Set.of("student")),
            Map.entry("order", Set.of("credential", "consumer")),
            Map.entry("award", Set.of("order")),
            Map.entry("run", Set.of("award")),
            Map.entry("intake", Set.of("organization", "student", "credential", "order", "award", "connection")),
            Map.entry("document", Set.of("order", "award")),
            Map.entry("mail", Set.of("platform")),
            Map.entry("consumer", Set.of("mail")),
            Map.entry("printing", Set.of("document", "mail")),
            Map.entry("verification", Set.of("document")),
            Map.entry("delivery", Set.of("document", "mail")),
            Map.entry("connection", Set.of("people", "mail", "student")),
            Map.entry("mypass", Set.of("connection", "verification")));

    @ArchTest
    static void featuresCallOnlyWhatTheMapAllows(JavaClasses product) {
        MAY_CALL.keySet().forEach(feature -> arrowsFrom(feature).check(product));
    }

    private static ArchRule arrowsFrom(String feature) {
        Set<String> allowed = reachableFrom(feature);
        String[] forbidden = MAY_CALL.keySet().stream()
                .filter(other -> !allowed.contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + feature + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .allowEmptyShould(true)
                .as(feature + " may call " + allowed + " only");
    }

    private static Set<String> reachableFrom(String feature) {
        Set<String> reachable = new HashSet<>(Set.of(feature));
        MAY_CALL.getOrDefault(feature, Set.of()).forEach(next -> reachable.addAll(reachableFrom(next)));
        return reachable;
    }

    @ArchTest
    static final ArchRule everyPackageBelongsToAFeatureOrARoom =
            classes().should().resideInAnyPackage(packagesOnTheMap()).as("every package is a room of a feature");

    private static String[] packagesOnTheMap() {
        Stream<String> rooms = MAY_CALL.keySet().stream()
                .flatMap(feature -> Stream.of("boundary", "control", "entity").map(room -> feature + "." + room))
                .map(room -> ROOT + "." + room + "..");
        Stream<String> batch = MAY_CALL.keySet().stream().map(feature -> ROOT + ".batch." + feature);
        return Stream.of(rooms, batch, Stream.of(ROOT, ROOT + ".batch", WEB))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfTheOtherModulesAreFreeOfCycles = slices().matching(ROOT + ".(batch|web).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);
}
