package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only the container calls, by night or in a job, is called by a test as well: nobody else would see it fail. */
class ContainerCallsTest {
    private static final Pattern BATCH = Pattern.compile("@(?:Named|Schedule|Startup)\\b|implements JobLauncher\\b");

    private final List<SourceText> texts = SourceText.all();

    // platform R3.1
    @Test
    void whatRemovesIsCalledByATest() {
        assertEquals(List.of(), untested("integration-test", "ejb-module", Pattern.compile("implements Pruning\\b")));
    }

    @Test
    void artifactsAndTimersHaveUnitTests() {
        assertEquals(List.of(), untested("batch-module", "batch-module", BATCH));
    }

    /** Those of a module that no test names. */
    private List<String> untested(String tests, String module, Pattern what) {
        List<String> named = texts.stream()
                .filter(text -> text.file().toString().matches(".*" + tests + ".src.test.java.*(?:Test|IT)[.]java"))
                .map(SourceText::text)
                .toList();
        return texts.stream()
                .filter(text -> text.file().toString().matches(".*" + module + ".src.main.java.*[.]java"))
                .filter(text -> what.matcher(text.text()).find())
                .map(text -> text.file().getFileName().toString().replace(".java", ""))
                .filter(type -> named.stream().noneMatch(test -> Pattern.compile("\\b" + type + "\\b")
                        .matcher(test)
                        .find()))
                .sorted()
                .toList();
    }
}
