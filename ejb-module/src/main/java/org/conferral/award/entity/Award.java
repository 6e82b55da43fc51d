package org.conferral.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.BusinessException;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * An awarded credential. A re-issue gives it another number; what it was before any change is kept by the database, in the
 * same transaction. A deleted one keeps its reason and counts as not awarded; it can be restored.
 */
@Entity
@Table(name = "award")
public class Award {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "student_id")
    private long studentId;

    @Column(name = "credential_type_id")
    private long credentialTypeId;

    @Column(name = "credential_number")
    private CredentialNumber number;

    @Column(name = "legacy_number")
    private @Nullable String legacyNumber;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    @Column(name = "last_name")
    private @Nullable String lastName;

    private @Nullable String suffix;

    @Column(name = "first_name")
    private @Nullable String firstName;

    @Column(name = "middle_name")
    private @Nullable String middleName;

    private boolean converted;

    private boolean deleted;

    @Column(name = "delete_reason")
    private @Nullable String deleteReason;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_by_organization")
    private String updatedByOrganization;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Version
    private int version;

    protected Award() {}

    /** Gives it a new number for another name or school year: awarded anew, and no longer by data conversion. */
    public void reissue(CredentialNumber fresh, Awarded next, AwardAuthor author) {
        refuseDeleted();
        number = fresh;
        lastName = next.name().last();
        suffix = next.name().suffix();
        firstName = next.name().first();
        middleName = next.name().middle();
        schoolYear = next.schoolYear();
        legacyNumber = next.legacyNumber();
        awardedOn = author.today();
        converted = false;
        stamp(author);
    }

    /** Adds, changes or clears the legacy number; the credential number stays. */
    public void changeLegacyNumber(@Nullable String legacy, AwardAuthor author) {
        refuseDeleted();
        legacyNumber = legacy;
        stamp(author);
    }

    /** Undoes the award, with the reason. */
    public void delete(String reason, AwardAuthor author) {
        refuseDeleted();
        deleted = true;
        deleteReason = reason;
        stamp(author);
    }

    /** Has the award back under its number. */
    public void undelete(AwardAuthor author) {
        if (!deleted) {
            throw new BusinessException(9023);
        }
        deleted = false;
        deleteReason = null;
        stamp(author);
    }

    private void refuseDeleted() {
        if (deleted) {
            throw new BusinessException(44003, number);
        }
    }

    private void stamp(AwardAuthor author) {
        updatedBy = author.login();
        updatedByOrganization = AwardAuthor.ORGANIZATION;
        updatedAt = author.at().atOffset(ZoneOffset.UTC);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public long studentId() {
        return studentId;
    }

    public long credentialTypeId() {
        return credentialTypeId;
    }

    public CredentialNumber number() {
        return number;
    }

    /** What is written on it now. */
    public Awarded awarded() {
        return new Awarded(new LegalName(lastName, suffix, firstName, middleName), schoolYear, legacyNumber);
    }

    public boolean isDeleted() {
        return deleted;
    }

    /** Legacy: has a legacy number, or came by data conversion (Rule 44018); it can only be reprinted. */
    public boolean isLegacy() {
        return converted || legacyNumber != null;
    }

    public LocalDate awardedOn() {
        return awardedOn;
    }

    public int version() {
        return version;
    }
}
