package org.conferral.province;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The candidate rule and the refusals once more, in plain code over the rows of the files. */
final class PlainCandidates {
    static final List<String> ORDER = List.of("AHSD", "ADEX", "ADVD", "GHSD", "HSED", "CHSA", "IOPC", "COSC");
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "HSED", Set.of("AHSD", "ADEX", "ADVD", "GHSD"),
            "CHSA", Set.of("AHSD", "HSED"),
            "IOPC", Set.of("AHSD", "ADEX", "ADVD", "HSED", "GHSD"),
            "COSC", Set.of("AHSD", "HSED", "CHSA"));

    private static final Map<ProvinceSize, PlainCandidates> READ = new ConcurrentHashMap<>();

    private final WrittenProvince province;
    private final Map<String, List<String>> achieved;
    private final Map<String, List<String>> awarded;
    private final Set<String> dated;

    /** Worked out once for all tests. */
    static PlainCandidates of(ProvinceSize size) {
        return READ.computeIfAbsent(size, key -> new PlainCandidates(WrittenProvince.of(key)));
    }

    private PlainCandidates(WrittenProvince province) {
        this.province = province;
        achieved = WrittenProvince.byAsn(
                province.progress().stream().filter(row -> row.has("Status", "Achieved")), "Credential Code");
        awarded = WrittenProvince.byAsn(province.awards().stream(), "Credential Code");
        dated = province.progress().stream()
                .filter(row -> row.has("Status", "Achieved")
                        && !row.get("Award School Year").isEmpty())
                .map(row -> row.asn() + row.get("Credential Code"))
                .collect(toCollection(LinkedHashSet::new));
    }

    Set<String> achieved(String asn) {
        return Set.copyOf(achieved.getOrDefault(asn, List.of()));
    }

    Set<String> awarded(String asn) {
        return Set.copyOf(awarded.getOrDefault(asn, List.of()));
    }

    static boolean prevented(String type, String held) {
        return ORDER.contains(held) && !ALLOWED.getOrDefault(held, Set.of()).contains(type);
    }

    Optional<String> frozenType(String asn) {
        Row student = province.student(asn);
        if (!student.has("ASN Status", "Primary")
                || student.has("Deceased", "Y")
                || student.has("Recalculating", "Y")) {
            return Optional.empty();
        }
        return ORDER.stream()
                .filter(type -> achieved(asn).contains(type))
                .filter(type -> !awarded(asn).contains(type))
                .filter(type -> awarded(asn).stream().noneMatch(held -> prevented(type, held)))
                .findFirst();
    }

    /** The rule that refuses a candidate, 0 for none. */
    int refusal(String asn, String type) {
        if (achieved(asn).contains("HHSD") && !awarded(asn).contains("HHSD")) {
            return 44011;
        }
        return dated.contains(asn + type) ? 0 : 44008;
    }
}
