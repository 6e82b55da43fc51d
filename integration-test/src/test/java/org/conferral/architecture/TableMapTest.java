package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Which feature owns which table, and who else reads it: the SQL of each feature, held to the map in
 * {@code docs/architecture.md} as {@link FeatureMapTest} holds its classes.
 */
class TableMapTest {
    private static final Path MAIN = Path.of("..", "ejb-module", "src", "main");
    private static final Path FEATURES = MAIN.resolve(Path.of("java", "org", "conferral"));
    private static final Pattern MADE =
            Pattern.compile("create (?:or replace )?(?:unlogged )?(?:table|view) (?:if not exists )?(\\w+)");
    private static final Pattern GONE = Pattern.compile("drop (?:table|view) (?:if exists )?(\\w+)");
    private static final Pattern MAPPED =
            Pattern.compile("@(?:Table|JoinTable|CollectionTable)\\(\\s*name = \"(\\w+)\"");
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern WRITTEN =
            Pattern.compile("(?:insert into|update|delete from|truncate|lock table)\\s+(\\w+)");
    private static final Pattern READ =
            Pattern.compile("(?:(?:from|join|using)|(?:from|using)\\s+\\w+(?:\\s+\\w+)?,)\\s+(\\w+)");
    private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| (`.*|nothing) \\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private static final Map<String, Set<String>> OWNED = new TreeMap<>();
    private static final Map<String, Set<String>> READ_OF_OTHERS = new TreeMap<>();
    private static final Map<String, Set<String>> WRITES = new TreeMap<>();
    private static final Map<String, Set<String>> READS = new TreeMap<>();
    private static Set<String> tables = Set.of();

    @BeforeAll
    static void readEverything() throws IOException {
        for (String line : Files.readAllLines(SourceText.ROOT.resolve("docs/architecture.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                OWNED.put(row.group(1), found(NAME, row.group(2)).collect(Collectors.toCollection(TreeSet::new)));
                READ_OF_OTHERS.put(
                        row.group(1), found(NAME, row.group(3)).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        tables = migrated();
        try (Stream<Path> sources = Files.walk(FEATURES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Path within = FEATURES.relativize(source);
                if (within.getNameCount() > 1) {
                    read(within.getName(0).toString(), Files.readString(source));
                }
            }
        }
    }

    private static Set<String> migrated() throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> files = Files.list(MAIN.resolve(Path.of("resources", "db", "migration")))) {
            for (Path file : files.sorted().toList()) {
                String sql = Files.readString(file).replaceAll("--.*", "");
                known.removeAll(found(GONE, sql).collect(Collectors.toSet()));
                found(MADE, sql).forEach(known::add);
            }
        }
        return known;
    }

    private static void read(String feature, String source) {
        String sql = TEXT.matcher(source).results().map(text -> text.group()).collect(Collectors.joining("\n"));
        Set<String> writes = WRITES.computeIfAbsent(feature, key -> new TreeSet<>());
        Stream.concat(found(MAPPED, source), found(WRITTEN, sql))
                .filter(tables::contains)
                .forEach(writes::add);
        Set<String> reads = READS.computeIfAbsent(feature, key -> new TreeSet<>());
        found(READ, sql).filter(tables::contains).forEach(reads::add);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    @Test
    void everyTableAndViewHasOneOwner() {
        Set<String> owned = new TreeSet<>();
        OWNED.values().forEach(theirs -> theirs.forEach(table -> assertTrue(owned.add(table), table + " has two")));
        assertEquals(tables, owned);
    }

    @Test
    void featuresWriteOnlyTheirOwn() {
        WRITES.forEach((feature, written) ->
                assertEquals(Set.of(), without(written, feature), feature + " writes what is another's"));
    }

    @Test
    void featuresReadOfOthersWhatTheMapSays() {
        READS.forEach((feature, read) ->
                assertEquals(READ_OF_OTHERS.getOrDefault(feature, Set.of()), without(read, feature), feature));
    }

    private static Set<String> without(Set<String> tables, String owner) {
        Set<String> others = new TreeSet<>(tables);
        others.removeAll(OWNED.getOrDefault(owner, Set.of()));
        return others;
    }
}
