package org.conferral.run.entity;

import java.util.List;
import java.util.Set;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * A record of a run, as found by the search and as settled.
 *
 * @param schoolYear projected while pending, awarded once ordered
 * @param credentialNumber {@code #####-#####}, once ordered
 * @param orderItemNumber {@code ##########-##}, once ordered
 * @param rule the rule's number, 0 where none applies, once refused
 * @param ruleValues what the rule's message names
 */
public record RunItemRow(
        long id,
        long studentId,
        Asn asn,
        LegalName name,
        CredentialCode type,
        @Nullable String authority,
        @Nullable String school,
        String requirementSets,
        @Nullable SchoolYear schoolYear,
        boolean hasMailingAddress,
        boolean activeHold,
        ItemState state,
        @Nullable String credentialNumber,
        @Nullable String orderItemNumber,
        @Nullable Stage stage,
        @Nullable Integer rule,
        List<String> ruleValues) {
    /** What refuses a record in bulk but not when the credential is awarded singly. */
    private static final Set<Integer> SINGLY = Set.of(44008, 44011, 60076);

    /** Whether awarding the credential singly, on its own page, would do. */
    public boolean mayBeAwardedSingly() {
        return rule != null && SINGLY.contains(rule);
    }
}
