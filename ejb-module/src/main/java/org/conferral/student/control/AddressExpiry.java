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

    /**
     * Yesterday becomes the last day of each that is this place, however it is written. Whoever holds the addresses longer
     * than two seconds is not waited for: the statement fails then.
     */
    public int expire(long studentId, MailingAddress place) {
        LocalDate today = LocalDate.now(clock);
        return database.read(handle -> {
            handle.execute("set local lock_timeout = '2s'");
            return handle.createUpdate("""
                            update student_address
                            set expiry_date = :yesterday
                            where student_id = :student and (expiry_date is null or expiry_date >= :today)
                              and (place_key = address_key(:street, :code, :country)
                                or mail_key(street, city, province, postal_code, country)
                                  = mail_key(:street, :city, :province, :code, :country))""")
                    .bind("student", studentId)
                    .bind("today", today)
                    .bind("yesterday", today.minusDays(1))
                    .bind("street", place.street())
                    .bind("city", place.city())
                    .bind("province", place.province())
                    .bind("code", place.postalCode())
                    .bind("country", place.country())
                    .execute();
        });
    }
}
