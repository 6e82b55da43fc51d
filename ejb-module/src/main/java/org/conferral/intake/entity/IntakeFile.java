package org.conferral.intake.entity;

import static org.conferral.intake.entity.IntakeColumn.filled;
import static org.conferral.intake.entity.IntakeColumn.mandatory;
import static org.conferral.intake.entity.IntakeColumn.optional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;

/** The import files, in the order in which they are taken, and their columns. */
public enum IntakeFile {
    ORGANIZATIONS(
            "intake_organization",
            false,
            filled("Organization Code", "code", CellForm.organization()),
            filled("Name", "name", CellForm.organizationName(200)),
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
            optional(Names.LAST, "last_name", CellForm.name(Names.LONGEST)),
            optional(Names.FIRST, "first_name", CellForm.name(Names.LONGEST)),
            optional("Middle Name", "middle_name", CellForm.name(Names.LONGEST)),
            optional("Suffix", "suffix", CellForm.suffix(Names.LONGEST_SUFFIX)),
            optional("Preferred First Name", "preferred_first_name", CellForm.name(Names.LONGEST)),
            optional("Birth Date", "birth_date", CellForm.birthDate()),
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
            filled("Street", "street", CellForm.street(4, 246)),
            optional("City", "city", CellForm.place(60)),
            optional("Province", "province", CellForm.place(60)),
            mandatory("Postal Code", "postal_code", CellForm.place(20)),
            filled("Country", "country", CellForm.place(60)),
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
            filled("Awarded On", "awarded_on", CellForm.pastDate()),
            optional(Names.LAST, "last_name", CellForm.name(Names.LONGEST)),
            optional(Names.FIRST, "first_name", CellForm.name(Names.LONGEST)),
            optional("Middle Name", "middle_name", CellForm.name(Names.LONGEST)),
            optional("Suffix", "suffix", CellForm.suffix(Names.LONGEST_SUFFIX))),
    CONNECTIONS(
            "intake_connection",
            false,
            filled("ASN", "asn", CellForm.asn()),
            filled("E-mail", "email", CellForm.email(254)),
            filled(
                    "Connected As",
                    "kind",
                    CellForm.oneOf(
                            Map.of("Student", "STUDENT", "Guardian", "GUARDIAN", "Third Party", "THIRD_PARTY"))));

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

    /** The file of this name; case, blanks and hyphens do not count. */
    public static Optional<IntakeFile> named(String fileName) {
        String key = Likeness.of(fileName);
        return Stream.of(values())
                .filter(file -> Likeness.of(file.fileName()).equals(key))
                .findFirst();
    }

    /** The one file whose mandatory columns are all in this header row. */
    public static Optional<IntakeFile> headed(List<String> header) {
        List<IntakeFile> fitting = Stream.of(values())
                .filter(file -> file.missing(header).isEmpty())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The staging table its rows go through. */
    public String table() {
        return table;
    }

    public List<IntakeColumn> columns() {
        return columns;
    }

    /** The column that a heading names. */
    public Optional<IntakeColumn> column(String heading) {
        return columns.stream().filter(column -> column.isNamed(heading)).findFirst();
    }

    /** Of a file's headings, the columns they name, each by its own header. */
    public Set<String> headers(List<String> headings) {
        return headings.stream()
                .flatMap(heading -> column(heading).stream())
                .map(IntakeColumn::header)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of a file's headings, the columns they name, as the staging table calls them. */
    public Set<String> fields(List<String> headings) {
        return headings.stream()
                .flatMap(heading -> column(heading).stream())
                .map(IntakeColumn::field)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The mandatory columns that a header lacks; of last and first name one is enough. */
    public List<String> missing(List<String> header) {
        Set<String> named = headers(header);
        Stream<String> lacking = columns.stream()
                .filter(IntakeColumn::mandatory)
                .map(IntakeColumn::header)
                .filter(column -> !named.contains(column));
        boolean nameless = namesPerson && !named.contains(Names.LAST) && !named.contains(Names.FIRST);
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
