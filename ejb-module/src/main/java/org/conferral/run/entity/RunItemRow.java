package org.conferral.run.entity;

import java.util.List;
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
        List<String> ruleValues) {}
