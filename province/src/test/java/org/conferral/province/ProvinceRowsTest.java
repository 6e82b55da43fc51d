package org.conferral.province;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R1.3: what the import checks of a row holds for every row of the default province. */
class ProvinceRowsTest {
    private static final List<String> NAMES = List.of("Last Name", "First Name", "Middle Name");

    private final WrittenProvince province = WrittenProvince.of(ProvinceSize.DEFAULT);
    private final Map<String, Row> organizations =
            province.organizations().stream().collect(toMap(row -> row.get("Organization Code"), Function.identity()));

    @Test
    void knownOrganizationsAreThere() {
        assertEquals("A.0050", organization("S.0982").get("Authority Code"));
        assertEquals("Y", organization("S.0982").get("Active"));
        assertTrue(organizations.values().stream().anyMatch(row -> row.has("Active", "N")));
        assertTrue(organizations.values().stream()
                .allMatch(row -> row.get("Organization Code").startsWith("A.")
                        || organizations.containsKey(row.get("Authority Code"))));
    }

    @Test
    void studentsAreWellFormed() {
        for (Row student : province.students().values()) {
            assertTrue(student.get("ASN").matches("\\d{9}|\\d{4}-\\d{4}-\\d"), student::toString);
            assertTrue(named(student), student::toString);
            String school = student.get("Responsible School Code");
            assertTrue(school.isEmpty() || organizations.containsKey(school), student::toString);
            assertTrue(LocalDate.parse(student.get("Birth Date")).getYear() > 1950, student::toString);
        }
    }

    @Test
    void secondariesPointToPrimariesBeforeAndAfterThem() {
        Set<Boolean> later = new HashSet<>();
        for (Row secondary : those(row -> row.has("ASN Status", "Secondary"))) {
            Row primary = province.student(secondary.get("Primary ASN"));
            assertEquals("Primary", primary.get("ASN Status"));
            later.add(primary.cells().getRecordNumber() > secondary.cells().getRecordNumber());
        }
        assertEquals(Set.of(true, false), later);
    }

    @Test
    void keysAreUnique() {
        assertUnique(province.progress(), "Requirement Set Code");
        assertUnique(province.awards(), "Credential Code");
        assertUnique(province.addresses(), "Street", "Postal Code", "Country");
        List<String> numbers = province.awards().stream()
                .map(row -> row.get("Credential Number"))
                .filter(number -> !number.isEmpty())
                .toList();
        assertTrue(numbers.stream().allMatch(number -> number.matches("\\d{10}")));
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
        assertTrue(numbers.size() < province.awards().size());
    }

    @Test
    void everyRowBelongsToAStudent() {
        Stream.of(province.addresses(), province.progress(), province.awards())
                .flatMap(Collection::stream)
                .forEach(row -> assertTrue(province.students().containsKey(row.asn()), row::toString));
    }

    @Test
    void awardsAreNamedAndBeforeTheReferenceDay() {
        for (Row award : province.awards()) {
            assertTrue(named(award), award::toString);
            assertTrue(LocalDate.parse(award.get("Awarded On")).isBefore(LocalDate.of(2026, 7, 15)), award::toString);
        }
    }

    @Test
    void documentLanguageFollowsTheSchool() {
        Set<Row> french = those(row -> row.has("Document Language", "FR"));
        assertTrue(french.stream().allMatch(row -> organization(row.get("Responsible School Code"))
                .has("Language", "FR")));
        assertEquals(8, Math.round(french.size() * 100.0 / province.students().size()));
    }

    @Test
    void mailReachesAllButTheFacts() {
        ProvinceFacts facts = ProvinceFacts.of(ProvinceSize.DEFAULT);
        PlainCandidates rule = PlainCandidates.of(ProvinceSize.DEFAULT);
        Map<String, List<Row>> addresses = province.addresses().stream().collect(groupingBy(Row::asn));
        List<List<Row>> ofCandidates = province.students().keySet().stream()
                .filter(asn -> rule.frozenType(asn).isPresent())
                .map(asn -> addresses.getOrDefault(asn, List.of()))
                .toList();
        assertEquals(
                facts.withoutAddress(),
                ofCandidates.stream().filter(List::isEmpty).count());
        assertEquals(
                facts.withExpiredAddressOnly(),
                ofCandidates.stream()
                        .filter(rows -> !rows.isEmpty() && rows.stream().allMatch(ProvinceRowsTest::expired))
                        .count());
        assertTrue(
                province.addresses().stream().anyMatch(row -> row.get("Street").split("\n", -1).length == 4));
    }

    @Test
    void holdsOfCandidatesAreTheFacts() {
        PlainCandidates rule = PlainCandidates.of(ProvinceSize.DEFAULT);
        long held = those(row -> row.get("Official Mark Hold Expiry").startsWith("2099")).stream()
                .filter(row -> rule.frozenType(row.asn()).isPresent())
                .count();
        assertEquals(ProvinceFacts.of(ProvinceSize.DEFAULT).onHold(), held);
    }

    @Test
    void awkwardNamesAreThere() {
        assertEquals(
                3,
                those(row -> NAMES.stream().anyMatch(name -> row.get(name).matches("[=+@-].*")))
                        .size());
        for (String pattern : List.of(
                ".{50}",
                ".*\\p{InUnified_Canadian_Aboriginal_Syllabics}.*",
                ".*\\p{M}.*",
                ".*’.*",
                ".*\".*",
                ".*,.*")) {
            assertTrue(
                    province.students().values().stream()
                            .anyMatch(row -> row.get("Last Name").matches(pattern)),
                    pattern);
        }
        for (String column : List.of("Last Name", "First Name")) {
            assertTrue(!those(row -> row.get(column).isEmpty()).isEmpty(), column);
        }
    }

    private Row organization(String code) {
        return Objects.requireNonNull(organizations.get(code), code);
    }

    private static boolean named(Row row) {
        return NAMES.stream().allMatch(name -> row.get(name).length() <= 50)
                && row.get("Suffix").length() <= 15
                && !(row.get("Last Name") + row.get("First Name")).isEmpty();
    }

    private static boolean expired(Row address) {
        return !address.get("Expiry Date").isEmpty()
                && LocalDate.parse(address.get("Expiry Date")).isBefore(LocalDate.of(2026, 7, 15));
    }

    private Set<Row> those(Predicate<Row> rows) {
        return province.students().values().stream().filter(rows).collect(toSet());
    }

    private static void assertUnique(List<Row> rows, String... columns) {
        Set<String> keys = new HashSet<>();
        for (Row row : rows) {
            StringBuilder key = new StringBuilder(row.asn());
            Stream.of(columns).forEach(column -> key.append('|').append(row.get(column)));
            assertTrue(keys.add(key.toString()), row::toString);
        }
    }
}
