package org.conferral.province;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a province of a size holds, whatever its seed, for tests to compare with. Of the default's 33,118 candidates
 * 33,054 are AHSD, 41 CHSA, 14 HSED, 2 each ADEX, ADVD, GHSD and COSC, 1 IOPC; 24 fail with 44008, 8 with 44011.
 *
 * @param candidates what a search over all types and schools finds
 * @param candidatesByType by credential code, the frozen type
 * @param failuresByRule candidates that processing refuses, by rule number
 * @param lookAlikes students that resemble candidates and are none, by name of the situation
 * @param withoutAddress candidates with no address row
 * @param withExpiredAddressOnly candidates whose every address has expired; with the former, all who get no mail
 * @param onHold candidates with an Official Mark Hold until 2099-12-31
 * @param withoutSchool candidates found only when no authority is chosen
 */
public record ProvinceFacts(
        ProvinceSize size,
        int candidates,
        Map<String, Integer> candidatesByType,
        Map<Integer, Integer> failuresByRule,
        Map<String, Integer> lookAlikes,
        int withoutAddress,
        int withExpiredAddressOnly,
        int onHold,
        int withoutSchool) {
    public static ProvinceFacts of(ProvinceSize size) {
        Headcount headcount = Headcount.of(size);
        Map<String, Integer> types = new TreeMap<>();
        Map<Integer, Integer> rules = new TreeMap<>();
        Map<String, Integer> lookAlikes = new LinkedHashMap<>();
        headcount.bySituation().forEach((situation, count) -> {
            if (situation.candidate()) {
                types.merge(situation.frozenType(), count, Integer::sum);
            }
            if (situation.rule() > 0) {
                rules.merge(situation.rule(), count, Integer::sum);
            }
            if (situation.lookAlike()) {
                lookAlikes.put(situation.name(), count);
            }
        });
        return new ProvinceFacts(
                size,
                headcount.of(Situation::candidate),
                types,
                rules,
                lookAlikes,
                count(size, Traits::withoutAddress),
                count(size, Traits::withExpiredAddressOnly),
                count(size, Traits::onHold),
                headcount.of(situation -> situation.candidate() && situation.has(Situation.Mark.NO_SCHOOL)));
    }

    /** Candidates that a run awards and orders. */
    public int succeeding() {
        return candidates
                - failuresByRule.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int count(ProvinceSize size, IntPredicate trait) {
        return (int) IntStream.range(0, size.candidates()).filter(trait).count();
    }
}
