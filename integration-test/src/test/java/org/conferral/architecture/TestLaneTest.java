package org.conferral.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.conferral.it.testbed.AloneOnTestbed;
import org.conferral.it.testbed.Gate;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.OnTwoNodes;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/** Which integration tests may be at work at once. */
@AnalyzeClasses(packages = "org.conferral.it")
class TestLaneTest {
    @ArchTest
    static final ArchRule insideTheServerATestIsAlone = classes()
            .that()
            .areAnnotatedWith(ArquillianTest.class)
            .should()
            .beAnnotatedWith(AloneOnTestbed.class)
            .because("it sees what all users of the testbed do");

    @ArchTest
    static final ArchRule whoHoldsOthersBackIsAlone = noClasses()
            .that()
            .areNotAnnotatedWith(AloneOnTestbed.class)
            .and()
            .areNotAnnotatedWith(OnTwoNodes.class)
            .and(JavaClass.Predicates.simpleNameEndingWith("IT"))
            .should()
            .dependOnClassesThat(belongToAnyOf(Gate.class, HeldLock.class).and(resideInAPackage("..testbed")))
            .because("others would wait for it");
}
