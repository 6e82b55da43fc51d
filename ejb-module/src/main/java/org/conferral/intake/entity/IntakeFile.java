package org.conferral.intake.entity;

import static org.conferral.intake.entity.IntakeColumn.filled;
import static org.conferral.intake.entity.IntakeColumn.mandatory;
import static org.conferral.intake.entity.IntakeColumn.optional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;

/** The import files, in the order in which they are taken, and their columns. */
public enum IntakeFile {
    ORGANIZATIONS(
            "intake_organization",
            false,
            filled("Organization Code", "code", CellForm.organization()),
            filled("Name", "name", CellForm.text(200)),
            optional("Authority Code", "authority_code", CellForm.authority()),
            optional("Language", "language", CellForm.language()),
            optional("Active", "active", CellForm.yesNo())),
    STUDENTS(
            "intake_student",
            true,
            filled("ASN", "asn", CellForm.asn()),
            filled(
                    "ASN Status",
                    "asn_status",
                    CellForm.oneOf(
                            Map.of("Primary", "PRIMARY", "Secondary", "SECONDARY", "Deactivated", "DEACTIVATED"))),
            optional("Primary ASN", "primary_asn", CellForm.asn()),
            optional(Names.LAST, "last_name", CellForm.text(Names.LONGEST)),
            optional(Names.FIRST, "first_name", CellForm.text(Names.LONGEST)),
            optional("Middle Name", "middle_name", CellForm.text(Names.LONGEST)),
            optional("Suffix", "suffix", CellForm.text(Names.LONGEST_SUFFIX)),
            optional("Preferred First Name", "preferred_first_name", CellForm.text(Names.LONGEST)),
            optional("Birth Date", "birth_date", CellForm.date()),
            optional("Deceased", "deceased", CellForm.yesNo()),
            optional("Responsible School Code", "responsible_school_code", CellForm.school()),
            optional("Official Mark Hold Expiry", "mark_hold_expiry", CellForm.date()),
            optional("Recalculating", "recalculating", CellForm.yesNo()),
            optional("Document Language", "document_language", CellForm.language()),
            optional("E-mail", "email", CellForm.email(254))),
    ADDRESSES(
            "intake_address",
            false,
            filled("ASN", "asn", CellForm.asn()),
            filled("Street", "street", CellForm.lines(4, 246)),
            optional("City", "city", CellForm.text(60)),
            optional("Province", "province", CellForm.text(60)),
            mandatory("Postal Code", "postal_code", CellForm.text(20)),
            filled("Country", "country", CellForm.text(60)),
            optional("Preferred", "preferred", CellForm.yesNo()),
            optional("Effective Date", "effective_date", CellForm.date()),
            optional("Expiry Date", "expiry_date", CellForm.date())),
    CREDENTIAL_PROGRESS(
            "intake_progress",
            false,
            filled("ASN", "asn", CellForm.asn()),
            optional("Credential Code", "credential_code", credential()),
            filled("Requirement Set Code", "requirement_set_code", CellForm.text(20)),
            filled(
                    "Status",
                    "status",
                    CellForm.oneOf(Map.of(
                            "Achieved", "ACHIEVED",
                            "NotAchieved", "NOT_ACHIEVED",
                            "NotAssessing", "NOT_ASSESSING",
                            "ToBeAssessed", "TO_BE_ASSESSED",
                            "CalculationOutstanding", "CALCULATION_OUTSTANDING"))),
            optional("Award School Year", "award_school_year", CellForm.schoolYear())),
    AWARDED_CREDENTIALS(
            "intake_award",
            true,
            filled("ASN", "asn", CellForm.asn()),
            filled("Credential Code", "credential_code", credential()),
            optional("Credential Number", "credential_number", CellForm.credentialNumber()),
            optional("Legacy Credential Number", "legacy_number", CellForm.text(20)),
            filled("School Year", "school_year", CellForm.schoolYear()),
            filled("Awarded On", "awarded_on", CellForm.date()),
            optional(Names.LAST, "last_name", CellForm.text(Names.LONGEST)),
            optional(Names.FIRST, "first_name", CellForm.text(Names.LONGEST)),
            optional("Middle Name", "middle_name", CellForm.text(Names.LONGEST)),
            optional("Suffix", "suffix", CellForm.text(Names.LONGEST_SUFFIX)));

    private final String table;
    private final boolean namesPerson;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records whose forms hold no state
    private final List<IntakeColumn> columns;

    IntakeFile(String table, boolean namesPerson, IntakeColumn... columns) {
        this.table = table;
        this.namesPerson = namesPerson;
        this.columns = List.of(columns);
    }

    /** The file's name in a ZIP or folder, like {@code credential_progress.csv}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The file of this name. */
    public static Optional<IntakeFile> named(String fileName) {
        return Stream.of(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }

    /** The staging table its rows go through. */
    public String table() {
        return table;
    }

    public List<IntakeColumn> columns() {
        return columns;
    }

    /** The mandatory columns that a header lacks; of last and first name one is enough. */
    public List<String> missing(List<String> header) {
        Stream<String> lacking = columns.stream()
                .filter(IntakeColumn::mandatory)
                .map(IntakeColumn::header)
                .filter(column -> !header.contains(column));
        boolean nameless = namesPerson && !header.contains(Names.LAST) && !header.contains(Names.FIRST);
        return Stream.concat(lacking, nameless ? Stream.of(Names.LAST + " / " + Names.FIRST) : Stream.of())
                .toList();
    }

    private static CellForm credential() {
        return CellForm.oneOf(Arrays.stream(CredentialCode.values()).collect(Collectors.toMap(Enum::name, Enum::name)));
    }

    /** What students and awarded credentials share. */
    private static final class Names {
        static final String LAST = "Last Name";
        static final String FIRST = "First Name";
        static final int LONGEST = 50;
        static final int LONGEST_SUFFIX = 15;

        private Names() {}
    }
}
