package org.conferral.run.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.OddText;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.run.entity.RunCriteria;
import org.junit.jupiter.api.Test;

/** What an administrator types as parameters of a job; schools are looked up, and tested with a database. */
class CriteriaByCodeTest {
    private final CriteriaByCode criteria = new CriteriaByCode();

    @Test
    void everyTextIsTheTypesThatItNamesOrRefused() {
        OddText.each(List.of("AHSD", "CHSA", "ahsd", ",", " ", "ALL"), text -> {
            try {
                RunCriteria read = criteria.parse("ALL", text);
                assertFalse(read.types().isEmpty());
                if (!text.equals("ALL")) {
                    assertEquals(
                            Arrays.stream(text.split(",", -1))
                                    .map(String::strip)
                                    .collect(Collectors.toSet()),
                            names(read.types()));
                }
            } catch (IllegalArgumentException e) {
                // naming the code
            }
        });
    }

    private static Set<String> names(Set<CredentialCode> types) {
        return types.stream().map(CredentialCode::name).collect(Collectors.toSet());
    }
}
