package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each requirement that a {@code package-info} lists is held by a test that says so. The feature's name and the number,
 * {@code run R1.1} or {@code run R1.1, R1.2}, stand in the name of the row or in the comment of the test that would fail
 * if the requirement were not kept.
 */
class RequirementTest {
    private static final String NUMBER = "R\\d+(?:[.]\\d+)?";
    private static final Pattern PACKAGE = Pattern.compile("^package org[.]conferral[.]([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern LISTED = Pattern.compile("<li>(" + NUMBER + ") ");
    private static final Pattern HELD = Pattern.compile("\\b([a-z][a-z.]*) (" + NUMBER + "(?:, " + NUMBER + ")*)");

    private final List<SourceText> texts = SourceText.all();

    private final List<String> listed = texts.stream()
            .filter(text -> text.isCalled("package-info.java"))
            .flatMap(text -> PACKAGE.matcher(text.text())
                    .results()
                    .map(name -> name.group(1).replaceFirst("[.]boundary$", ""))
                    .flatMap(feature -> LISTED.matcher(text.text())
                            .results()
                            .map(requirement -> feature + " " + requirement.group(1))))
            .toList();

    private final Set<String> held = texts.stream()
            .filter(text -> text.file().toString().matches(".*src.test.java.*(?:Test|IT)[.]java"))
            .flatMap(text -> HELD.matcher(text.joined()).results())
            .flatMap(mark -> Stream.of(mark.group(2).split(", ", -1)).map(number -> mark.group(1) + " " + number))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void requirementIsHeldByATest() {
        assertEquals(
                List.of(),
                listed.stream()
                        .filter(requirement -> !held.contains(requirement))
                        .toList());
    }

    @Test
    void requirementHasItsNumberForItself() {
        assertEquals(listed.stream().distinct().toList(), listed);
    }

    @Test
    void testHoldsARequirementThatIsListed() {
        Set<String> features = listed.stream().map(RequirementTest::feature).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                held.stream()
                        .filter(mark -> features.contains(feature(mark)))
                        .filter(mark -> !listed.contains(mark))
                        .toList());
    }

    @Test
    void everyFeatureListsWhatItMustDo() {
        Set<String> features = listed.stream().map(RequirementTest::feature).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                texts.stream()
                        .filter(text ->
                                text.file().toString().matches(".*ejb-module.src.main.*boundary.package-info[.]java"))
                        .flatMap(text -> PACKAGE.matcher(text.text()).results())
                        .map(name -> name.group(1).replaceFirst("[.]boundary$", ""))
                        .filter(feature -> !features.contains(feature))
                        .toList());
    }

    private static String feature(String requirement) {
        return requirement.replaceFirst(" .*", "");
    }
}
