package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.MailingAddress;

/** Takes addresses out of force that mail has come back from. */
@ApplicationScoped
public class AddressExpiry {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Yesterday becomes the last day of each that is this place, however its letters and blanks are written. */
    public int expire(long studentId, MailingAddress place) {
        LocalDate today = LocalDate.now(clock);
        return database.read(handle -> handle.createUpdate("""
                        update student_address
                        set expiry_date = :yesterday
                        where student_id = :student and (expiry_date is null or expiry_date >= :today)
                          and regexp_replace(lower(street), '\\s+', ' ', 'g')
                            = regexp_replace(lower(:street), '\\s+', ' ', 'g')
                          and lower(coalesce(city, '')) = lower(coalesce(:city, ''))
                          and replace(lower(coalesce(postal_code, '')), ' ', '')
                            = replace(lower(coalesce(:code, '')), ' ', '')""")
                .bind("student", studentId)
                .bind("today", today)
                .bind("yesterday", today.minusDays(1))
                .bind("street", place.street())
                .bind("city", place.city())
                .bind("code", place.postalCode())
                .execute());
    }
}
