package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.conferral.award.entity.Award;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.platform.control.Database;

/** Where awards are kept, one at a time. */
@ApplicationScoped
public class AwardRepository {
    /**
     * Where a number is found.
     *
     * @param current false for a number that a re-issue has replaced
     */
    public record Place(long awardId, long studentId, boolean current) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Database database;

    /** The award that has the number, or had it. */
    public Optional<Place> place(CredentialNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select a.id, a.student_id, true as current from award a where a.credential_number = :number
                        union all
                        select a.id, a.student_id, false from award_audit b join award a on a.id = b.award_id
                        where b.credential_number = :number and a.credential_number <> :number
                        limit 1""")
                .bind("number", number.value())
                .map((row, context) ->
                        new Place(row.getLong("id"), row.getLong("student_id"), row.getBoolean("current")))
                .findOne());
    }

    /** The award as it is; lock its student first. */
    public Optional<Award> find(long id) {
        return Optional.ofNullable(entities.find(Award.class, id));
    }

    /** Whether the student has an active number of that credential in another award. */
    public boolean isHeldElsewhere(Award award) {
        return exists("not a.deleted and a.id <> :id", award);
    }

    /** Whether that credential was awarded to the student again since. */
    public boolean isFollowed(Award award) {
        return exists("a.id > :id", award);
    }

    private boolean exists(String which, Award award) {
        return database.read(handle -> handle.createQuery("""
                        select exists (select from award a
                          where a.student_id = :student and a.credential_type_id = :type and %s)""".formatted(which))
                .bind("student", award.studentId())
                .bind("type", award.credentialTypeId())
                .bind("id", award.id())
                .mapTo(Boolean.class)
                .one());
    }

    /** Writes what was changed. */
    public void flush() {
        entities.flush();
    }
}
