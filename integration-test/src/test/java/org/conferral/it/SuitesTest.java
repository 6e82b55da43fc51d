package org.conferral.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectClasses;

/** What the build leaves out by itself, because suites have it. */
class SuitesTest {
    private static final Pattern LEFT_OUT = Pattern.compile("<exclude>\\*\\*/(.*)</exclude>");

    @Test
    void isInOneSuiteAndNothingElseIs() throws IOException {
        List<Pattern> patterns = LEFT_OUT.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> Pattern.compile(found.group(1).replace("*", "\\w*")))
                .toList();
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            assertEquals(
                    Stream.of(FaultsIT.class, RunFaultsIT.class)
                            .flatMap(SuitesTest::classes)
                            .map(type -> type.getSimpleName() + ".java")
                            .sorted()
                            .toList(),
                    sources.map(source -> String.valueOf(source.getFileName()))
                            .filter(name -> patterns.stream()
                                    .anyMatch(pattern -> pattern.matcher(name).matches()))
                            .sorted()
                            .toList());
        }
    }

    private static Stream<Class<?>> classes(Class<?> suite) {
        return Stream.of(
                Objects.requireNonNull(suite.getAnnotation(SelectClasses.class)).value());
    }
}
