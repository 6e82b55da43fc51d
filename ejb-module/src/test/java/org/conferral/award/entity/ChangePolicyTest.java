package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/awarding.md §10.4 to 10.7 and §13, row by row. */
class ChangePolicyTest {
    private static final CredentialNumber NUMBER = CredentialNumber.parse("12345-67890");
    private static final Awarded NOW = awarded("Roy", 2026, null);

    // award R2.1, R2.2, R2.3
    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = '|', textBlock = """
                    Cree | 2026 |      | true  | false |       | -     |                             | another name is a re-issue
                    Roy  | 2025 |      | true  | false |       | -     |                             | another school year is a re-issue
                    Roy  | 2026 | L-7  | true  | false |       | -     |                             | a legacy number alone may come
                    Roy  | 2026 | L-7  | true  | false | 12-01 | -     |                             | also while documents are on their way
                    Roy  | 2026 |      | true  | false |       | 44005 | 12345-67890                 | nothing changed
                    Roy  | 2026 |      | true  | false | 12-01 | 44005 | 12345-67890                 | nothing changed comes before open items
                    Cree | 2026 |      | true  | false | 12-01 | 44015 | 12345-67890;12-01           | no re-issue while a document is on its way
                    Roy  | 2025 |      | true  | false | 12-01 | 44015 | 12345-67890;12-01           | whatever it is re-issued for
                         | 2026 |      | true  | false | 12-01 | 44004 |                             | no name to award comes before open items
                         | 2026 |      | true  | true  |       | 44003 | 12345-67890                 | deleted comes before no name
                    Cree | 2026 |      | false | true  | 12-01 | 44002 |                             | not the latest comes before everything
                    """)
    void edit(
            @Nullable String name,
            int year,
            @Nullable String legacy,
            boolean latest,
            boolean deleted,
            @Nullable String open,
            String rule,
            @Nullable String values,
            String fact) {
        assertEquals(
                refusal(rule, values),
                ChangePolicy.edit(facts(latest, deleted, false, open), awarded(name, year, legacy)),
                fact);
    }

    // award R2.3
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
                    true  | false |       | -     |                   | an active credential may be deleted
                    true  | false | 12-01 | 44015 | 12345-67890;12-01 | not while a document is on its way
                    true  | true  | 12-01 | 44003 | 12345-67890       | deleted already comes before open items
                    false | true  | 12-01 | 44002 |                   | not the latest comes before everything
                    """)
    void delete(
            boolean latest, boolean deleted, @Nullable String open, String rule, @Nullable String values, String fact) {
        assertEquals(refusal(rule, values), ChangePolicy.delete(facts(latest, deleted, false, open)), fact);
    }

    // award R2.3, R2.4
    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
                    true  | true  | false |       | -     |                   | a deleted credential may be had back
                    true  | true  | false | 12-01 | 44015 | 12345-67890;12-01 | not while a document is on its way
                    true  | false | false | 12-01 | 9023  |                   | one that is not deleted need not
                    false | true  | false | 12-01 | 44002 |                   | not the latest comes before open items
                    false | true  | true  | 12-01 | 44010 | 1234-5678-9;AHSD  | another active number comes before everything
                    """)
    void undelete(
            boolean latest,
            boolean deleted,
            boolean held,
            @Nullable String open,
            String rule,
            @Nullable String values,
            String fact) {
        assertEquals(refusal(rule, values), ChangePolicy.undelete(facts(latest, deleted, held, open)), fact);
    }

    private static Optional<Refusal> refusal(String rule, @Nullable String values) {
        return rule.equals("-")
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Integer.parseInt(rule), values == null ? List.of() : List.of(values.split(";", -1))));
    }

    private static ChangeFacts facts(boolean latest, boolean deleted, boolean held, @Nullable String open) {
        return new ChangeFacts(
                new Asn("123456789"),
                CredentialCode.AHSD,
                NUMBER,
                latest,
                deleted,
                held,
                NOW,
                open == null ? List.of() : List.of(open));
    }

    private static Awarded awarded(@Nullable String last, int year, @Nullable String legacy) {
        return new Awarded(new LegalName(last, null, null, null), new SchoolYear(year), legacy);
    }
}
