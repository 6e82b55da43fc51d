package org.conferral.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.conferral.architecture.ProductClasses.BATCH;
import static org.conferral.architecture.ProductClasses.BOUNDARY;
import static org.conferral.architecture.ProductClasses.CONTROL;
import static org.conferral.architecture.ProductClasses.ENTITY;
import static org.conferral.architecture.ProductClasses.ROOT;
import static org.conferral.architecture.ProductClasses.WEB;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;

/** Which room may see which, and what may be used only there. */
@AnalyzeClasses(locations = ProductClasses.class)
class LayerTest {
    private static final String DATABASE = ROOT + ".platform.control.Database";

    @ArchTest
    static final ArchRule roomsPointInwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("Web")
            .definedBy(WEB)
            .layer("Batch")
            .definedBy(BATCH)
            .layer("Boundary")
            .definedBy(BOUNDARY)
            .layer("Control")
            .definedBy(CONTROL)
            .layer("Entity")
            .definedBy(ENTITY)
            .whereLayer("Web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("Batch")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("Boundary")
            .mayOnlyBeAccessedByLayers("Web", "Batch", "Control")
            .whereLayer("Control")
            .mayOnlyBeAccessedByLayers("Boundary")
            .whereLayer("Entity")
            .mayOnlyBeAccessedByLayers("Boundary", "Control", "Web", "Batch");

    @ArchTest
    static final ArchRule controlIsPrivateToItsFeature = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should(new DependOn("another feature's control (but for the platform's, from control)") {
                @Override
                boolean matches(JavaClass origin, JavaClass target) {
                    boolean shared =
                            feature(target).equals("platform") && room(origin).equals("control");
                    return room(target).equals("control") && !feature(target).equals(feature(origin)) && !shared;
                }
            });

    @ArchTest
    static final ArchRule controlDoesNotCallBackToItsOwnBoundary = noClasses()
            .that()
            .resideInAPackage(CONTROL)
            .should(new DependOn("the boundary of its own feature") {
                @Override
                boolean matches(JavaClass origin, JavaClass target) {
                    return room(target).equals("boundary") && feature(target).equals(feature(origin));
                }
            });

    @ArchTest
    static final ArchRule persistentEntitiesStayBehindTheBoundary = noClasses()
            .that()
            .resideInAnyPackage(WEB, BATCH)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyControlTouchesTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage(CONTROL)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "org.flywaydb..", "org.postgresql..")
                    .or(assignableTo(EntityManager.class))
                    .or(assignableTo(EntityManagerFactory.class))
                    .or(assignableTo(DataSource.class))
                    .or(name(DATABASE)));

    @ArchTest
    static final ArchRule onlyTheLauncherTalksToTheJobOperator = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".batch.platform..")
            .should()
            .dependOnClassesThat(assignableTo(JobOperator.class).or(assignableTo(BatchRuntime.class)));

    @ArchTest
    static final ArchRule batchArtifactsStayInTheBatchModule = noClasses()
            .that()
            .resideOutsideOfPackage(BATCH)
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.batch..", "org.jberet.."));

    @ArchTest
    static final ArchRule pagesStayInTheWebModule = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs.."));

    @ArchTest
    static final ArchRule recordsAndRulesKnowNoContainer = noClasses()
            .that()
            .resideInAPackage(ENTITY)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..", "jakarta.transaction.."));

    /** A dependency that {@link #matches}, asked with where it comes from. */
    private abstract static class DependOn extends ArchCondition<JavaClass> {
        DependOn(String what) {
            super("depend on " + what);
        }

        abstract boolean matches(JavaClass origin, JavaClass target);

        @Override
        public void check(JavaClass origin, ConditionEvents events) {
            origin.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> matches(origin, dependency.getTargetClass()))
                    .map(Dependency::getDescription)
                    .forEach(description -> events.add(SimpleConditionEvent.satisfied(origin, description)));
        }

        static String feature(JavaClass type) {
            return part(type, 0);
        }

        static String room(JavaClass type) {
            return part(type, 1);
        }

        private static String part(JavaClass type, int index) {
            String name = type.getPackageName();
            if (!name.startsWith(ROOT + ".")) {
                return "";
            }
            String[] parts = name.substring(ROOT.length() + 1).split("\\.", -1);
            return index < parts.length ? parts[index] : "";
        }
    }
}
