package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings names every setting that something reads, and no other. */
class SettingTableTest {
    private static final Pattern SETTING = Pattern.compile("\\b(?:CONFERRAL|DB|MAIL)_[A-Z_]*[A-Z]\\b");
    private static final Pattern ROW = Pattern.compile("^\\| `[^|]*\\|", Pattern.MULTILINE);

    /** What the launcher tells the server, and nobody else sets. */
    private static final Set<String> INTERNAL = Set.of("CONFERRAL_ACCOUNTS", "CONFERRAL_SAMPLE_DIR");

    private final List<SourceText> texts = SourceText.all();

    @Test
    void tableNamesWhatIsRead() {
        Set<String> read = texts.stream()
                .filter(text -> text.file().toString().matches(".*src.main.*"))
                .flatMap(text -> settings(text.text()))
                .filter(setting -> !INTERNAL.contains(setting))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = texts.stream()
                .filter(text -> text.file().equals(SourceText.ROOT.resolve("README.md")))
                .flatMap(text -> ROW.matcher(text.text()).results().map(MatchResult::group))
                .flatMap(SettingTableTest::settings)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read, told);
    }

    private static Stream<String> settings(String text) {
        return SETTING.matcher(text).results().map(MatchResult::group);
    }
}
