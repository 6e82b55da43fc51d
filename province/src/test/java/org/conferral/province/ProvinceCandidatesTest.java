package org.conferral.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R1.2: the files hold the candidates, refusals and look-alikes that the facts tell. */
class ProvinceCandidatesTest {
    static Stream<ProvinceSize> sizes() {
        return Stream.of(ProvinceSize.SMALL, ProvinceSize.DEFAULT);
    }

    // province R1.2
    @ParameterizedTest
    @MethodSource("sizes")
    void candidatesAndRefusalsAreTheFacts(ProvinceSize size) {
        WrittenProvince province = WrittenProvince.of(size);
        PlainCandidates rule = PlainCandidates.of(size);
        ProvinceFacts facts = ProvinceFacts.of(size);
        Map<String, Integer> types = new TreeMap<>();
        Map<Integer, Integer> refusals = new TreeMap<>();
        province.students().keySet().forEach(asn -> rule.frozenType(asn).ifPresent(type -> {
            types.merge(type, 1, Integer::sum);
            refusals.merge(rule.refusal(asn, type), 1, Integer::sum);
        }));
        int succeeding = refusals.remove(0);

        assertEquals(size.students(), province.students().size());
        assertEquals(facts.candidatesByType(), types);
        assertEquals(facts.failuresByRule(), refusals);
        assertEquals(facts.succeeding(), succeeding);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyRowOfTheAllowTableIsThereBothWays(ProvinceSize size) {
        WrittenProvince province = WrittenProvince.of(size);
        PlainCandidates rule = PlainCandidates.of(size);
        Set<String> candidates = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String asn : province.students().keySet()) {
            for (String pair : pairs(rule, asn)) {
                (rule.frozenType(asn).isPresent() ? candidates : others).add(pair);
            }
        }
        for (String held : PlainCandidates.ORDER) {
            for (String type : PlainCandidates.ORDER) {
                boolean refused = PlainCandidates.prevented(type, held);
                String pair = held + ">" + type;
                assertTrue((refused ? others : candidates).contains(pair), () -> pair + " is missing");
                assertFalse(refused && candidates.contains(pair), () -> pair + " is wrong");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyOtherLookAlikeIsThere(ProvinceSize size) {
        WrittenProvince province = WrittenProvince.of(size);
        PlainCandidates rule = PlainCandidates.of(size);
        ProvinceFacts facts = ProvinceFacts.of(size);
        assertEquals(facts.lookAlikes().get("secondary"), count(province, rule, "ASN Status", "Secondary"));
        assertEquals(facts.lookAlikes().get("deactivated"), count(province, rule, "ASN Status", "Deactivated"));
        assertEquals(facts.lookAlikes().get("deceased"), count(province, rule, "Deceased", "Y"));
        assertEquals(facts.lookAlikes().get("recalculating"), count(province, rule, "Recalculating", "Y"));
        assertEquals(
                facts.lookAlikes().get("honorary-only"),
                count(
                        province,
                        asn -> rule.achieved(asn).equals(Set.of("HHSD"))
                                && rule.awarded(asn).isEmpty()));
        assertEquals(
                facts.withoutSchool(),
                count(
                        province,
                        asn -> rule.frozenType(asn).isPresent()
                                && province.student(asn)
                                        .get("Responsible School Code")
                                        .isEmpty()));
        for (String status : List.of("NotAchieved", "NotAssessing", "ToBeAssessed", "CalculationOutstanding")) {
            assertTrue(province.progress().stream()
                    .anyMatch(row -> row.has("Status", status)
                            && rule.frozenType(row.asn()).isEmpty()));
        }
    }

    /** The type held and the other one achieved, for a student with nothing else that could decide. */
    private static List<String> pairs(PlainCandidates rule, String asn) {
        Set<String> achieved = rule.achieved(asn);
        Set<String> held = rule.awarded(asn);
        if (held.size() != 1 || !achieved.containsAll(held) || achieved.size() > 2) {
            return List.of();
        }
        String only = held.iterator().next();
        return achieved.stream()
                .filter(type -> achieved.size() == 1 || !type.equals(only))
                .map(type -> only + ">" + type)
                .toList();
    }

    /** Students who would be candidates but for that mark. */
    private static int count(WrittenProvince province, PlainCandidates rule, String column, String value) {
        return count(
                province,
                asn -> province.student(asn).has(column, value)
                        && rule.achieved(asn).contains("AHSD")
                        && rule.awarded(asn).isEmpty());
    }

    private static int count(WrittenProvince province, Predicate<String> those) {
        return (int) province.students().keySet().stream().filter(those).count();
    }
}
