package org.conferral.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.conferral.architecture.ProductClasses.BATCH;
import static org.conferral.architecture.ProductClasses.CONTROL;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.sql.ResultSet;
import java.util.Collection;

/** How things are called, and the habits that a compiler does not keep. */
@AnalyzeClasses(locations = ProductClasses.class)
class ConventionTest {
    /** Top-level classes of one package of control. */
    private static final int MOST_IN_A_ROOM = 18;

    @ArchTest
    static final ArchRule batchArtifactsAreDependentNamedBeans = classes()
            .that()
            .resideInAPackage(BATCH)
            .and()
            .areAssignableTo(resideInAPackage("jakarta.batch.api.."))
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith(Named.class)
            .andShould()
            .beAnnotatedWith(Dependent.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule batchArtifactsAreCalledAfterTheirRole = classes()
            .that()
            .resideInAPackage(BATCH)
            .and()
            .areAssignableTo(resideInAPackage("jakarta.batch.api.."))
            .should()
            .haveNameMatching(".*(Reader|Processor|Writer|Batchlet|Listener|Mapper|Decider|Collector|Analyzer)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesCallNoOverloads = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(new ArchCondition<JavaClass>("have no two public methods of one name and number of parameters") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .collect(groupingBy(
                                    method -> method.getName() + " of "
                                            + method.getRawParameterTypes().size(),
                                    counting()))
                            .forEach((method, count) -> events.add(new SimpleConditionEvent(
                                    item, count == 1, item.getName() + "." + method + ": " + count)));
                }
            })
            .because("an expression that gives null cannot choose between them, and the page fails")
            .allowEmptyShould(true);

    /** A person has many pages open: what was read for one is read again, or is there for a request alone ({@code Shown}). */
    @ArchTest
    static final ArchRule viewsHoldNoRows = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ViewScoped.class)
            .should(new ArchCondition<JavaField>("be no collection of what was read") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    if (field.getRawType().isAssignableTo(Collection.class)
                            && field.getAllInvolvedRawTypes().stream().anyMatch(ConventionTest::isRow)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
            });

    private static boolean isRow(JavaClass type) {
        return type.isRecord()
                && type.getPackageName().endsWith(".entity")
                && !type.getSimpleName().equals("SchoolYear");
    }

    @ArchTest
    static final ArchRule exceptionsSayWhatIsWrong = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .haveSimpleNameEndingWith("Exception")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noSuffixWithoutMeaning = noClasses()
            .should()
            .haveNameMatching(".*[a-z](Impl|Manager|Helper|Utils?|Bean|DTO|Dto|VO|DAO|Dao|Controller)");

    @ArchTest
    static final ArchRule noRoomWithoutMeaning = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..dto..", "..model..", "..impl..", "..helper..");

    @ArchTest
    static final ArchRule controlThatGrowsIsDividedIntoRooms = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .resideInAPackage(CONTROL)
            .should(new ArchCondition<>("live in a package of at most " + MOST_IN_A_ROOM) {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long size = type.getPackage().getClasses().stream()
                            .filter(other -> other.isTopLevelClass()
                                    && !other.getSimpleName().equals("package-info"))
                            .count();
                    events.add(new SimpleConditionEvent(
                            type, size <= MOST_IN_A_ROOM, type.getName() + " lives with " + size + " classes"));
                }
            });

    @ArchTest
    static final ArchRule entitiesChangeByNamedTransitions = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the time is read without a Clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    MethodCallTarget target = call.getTarget();
                    boolean now = target.getName().equals("now")
                            && target.getOwner().getPackageName().equals("java.time")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isAssignableTo(java.time.Clock.class));
                    return now || target.getFullName().equals("java.lang.System.currentTimeMillis()");
                }
            });

    @ArchTest
    static final ArchRule whatAColumnMeansIsSaidInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.conferral.platform.control.Columns")
            .should()
            .callMethod(ResultSet.class, "getObject", String.class, Class.class);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .areTopLevelClasses()
            .should(new ArchCondition<>("live in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    events.add(new SimpleConditionEvent(type, marked, type.getName() + " marked: " + marked));
                }
            });
}
