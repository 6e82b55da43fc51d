package org.conferral.province;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvinceFactsTest {
    @Test
    void theDefaultIsTheJulyRun() {
        ProvinceFacts facts = ProvinceFacts.of(ProvinceSize.DEFAULT);
        assertAll(
                () -> assertEquals(33_118, facts.candidates()),
                () -> assertEquals(
                        Map.of(
                                "AHSD", 33_054, "CHSA", 41, "HSED", 14, "ADEX", 2, "ADVD", 2, "GHSD", 2, "COSC", 2,
                                "IOPC", 1),
                        facts.candidatesByType()),
                () -> assertEquals(Map.of(44008, 24, 44011, 8), facts.failuresByRule()),
                () -> assertEquals(33_086, facts.succeeding()),
                () -> assertEquals(60, facts.size().authorities()),
                () -> assertEquals(600, facts.size().schools()));
    }

    // province R1.4
    @Test
    void aMillionStudentsHoldTheSameCandidates() {
        ProvinceFacts million = ProvinceFacts.of(ProvinceSize.of(1_000_000, 33_118));
        assertEquals(ProvinceFacts.of(ProvinceSize.DEFAULT).candidatesByType(), million.candidatesByType());
        assertEquals(million.size(), ProvinceSize.ofStudents(1_000_000));
    }

    @Test
    void aProvinceWithoutRoomForEverySituationIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ProvinceFacts.of(ProvinceSize.of(500, 100)));
        assertThrows(IllegalArgumentException.class, () -> ProvinceFacts.of(ProvinceSize.of(450, 400)));
        assertThrows(IllegalArgumentException.class, () -> ProvinceSize.of(300, 400));
    }
}
