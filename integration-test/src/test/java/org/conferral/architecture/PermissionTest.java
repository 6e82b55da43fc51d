package org.conferral.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.conferral.architecture.ProductClasses.BATCH;
import static org.conferral.architecture.ProductClasses.BOUNDARY;
import static org.conferral.architecture.ProductClasses.CONTROL;
import static org.conferral.architecture.ProductClasses.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.transaction.Transactional;

/** Permissions and transactions begin at the boundary, and no public method of a bean there forgets to say who may call it. */
@AnalyzeClasses(locations = ProductClasses.class)
class PermissionTest {
    private static final DescribedPredicate<CanBeAnnotated> ENTERPRISE_BEAN = annotatedWith(Stateless.class)
            .or(annotatedWith(Stateful.class))
            .or(annotatedWith(Singleton.class))
            .as("enterprise beans");

    private static final DescribedPredicate<CanBeAnnotated> SAYS_WHO_MAY_CALL =
            annotatedWith(RolesAllowed.class).or(annotatedWith(PermitAll.class)).or(annotatedWith(DenyAll.class));

    private static final DescribedPredicate<CanBeAnnotated> CALLED_BY_THE_CONTAINER = annotatedWith(PostConstruct.class)
            .or(annotatedWith(PreDestroy.class))
            .or(annotatedWith(Timeout.class))
            .or(annotatedWith(Schedule.class));

    @ArchTest
    static final ArchRule everyMethodOfABeanSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.<JavaClass>alwaysTrue().and(ENTERPRISE_BEAN))
            .and(DescribedPredicate.not(CALLED_BY_THE_CONTAINER))
            .should(new ArchCondition<JavaMethod>("say who may call it") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean said = SAYS_WHO_MAY_CALL.test(method) || SAYS_WHO_MAY_CALL.test(method.getOwner());
                    events.add(new SimpleConditionEvent(method, said, method.getFullName() + ": " + said));
                }
            });

    @ArchTest
    static final ArchRule useCasesAreBeansOfTheBoundary = classes()
            .that(annotatedWith(Stateless.class).or(annotatedWith(Stateful.class)))
            .should()
            .resideInAnyPackage(BOUNDARY, ROOT + ".batch.platform..");

    @ArchTest
    static final ArchRule singletonsStayBehindTheBoundary =
            classes().that().areAnnotatedWith(Singleton.class).should().resideInAnyPackage(CONTROL, BATCH);

    @ArchTest
    static final ArchRule transactionsBeginAtTheBoundary = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould(new ArchCondition<>("have a @Transactional method") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods().stream()
                            .filter(method -> method.isAnnotatedWith(Transactional.class))
                            .forEach(
                                    method -> events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
                }
            });

    @ArchTest
    static final ArchRule onlyJobsAndTheDoorRunAsTheSystem = classes()
            .that()
            .areAnnotatedWith(RunAs.class)
            .should()
            .haveFullyQualifiedName(ROOT + ".batch.platform.AsSystem")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".delivery.boundary.DocumentDoor")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".connection.boundary.PublicAccountService")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".connection.boundary.ProviderService")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".connection.boundary.ConnectionService")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".connection.boundary.ConnectionCodeService")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".mypass.boundary.MypassQueries")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".mypass.boundary.OwnDataQueries")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".mypass.boundary.MessageService")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".mypass.boundary.ReprintOrderService")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".mypass.boundary.WaybillService")
            .because("whoever stands at a consumer's door or in myPass is let in by a key, and has no role")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule useCasesAreNotFinal =
            noClasses().that(ENTERPRISE_BEAN.forSubtype()).should().haveModifier(JavaModifier.FINAL);
}
