package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.people.entity.AccountChangedException;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.DataErrorException;
import org.conferral.platform.entity.Role;

/** Writes accounts as they are to be; what may be, and what is told of it, is decided by who asks. */
@ApplicationScoped
public class AccountRecords {
    @Inject
    Database database;

    /** A new one, without a password and without roles; its number. */
    long insert(String login, String fullName) {
        try {
            return database.read(handle -> handle.createQuery(
                            "insert into app_user (login, full_name) values (:login, :name) returning id")
                    .bind("login", login)
                    .bind("name", fullName)
                    .mapTo(Long.class)
                    .one());
        } catch (DataErrorException e) {
            if (e.code().contains("uq_app_user_login")) {
                throw new BusinessException(0, "account_taken");
            }
            throw e;
        }
    }

    /** Makes the next version of an account that still has this one. */
    void raise(long id, int version) {
        database.write(handle -> {
            if (handle.execute("update app_user set version = version + 1 where id = ? and version = ?", id, version)
                    == 0) {
                throw new AccountChangedException(id);
            }
        });
    }

    void setName(long id, String fullName) {
        database.write(handle -> handle.execute("update app_user set full_name = ? where id = ?", fullName, id));
    }

    /** Lets the person sign in, or keeps from it; then the link that the person may have ends, too. */
    void setEnabled(long id, boolean enabled) {
        database.write(handle -> {
            handle.execute("update app_user set enabled = ? where id = ?", enabled, id);
            if (!enabled) {
                handle.execute("delete from invitation where user_id = ?", id);
            }
        });
    }

    /** These, and signing in. */
    void setRoles(long id, List<String> roles) {
        List<String> held =
                Stream.concat(Stream.of(Role.ACCESS), roles.stream()).toList();
        database.write(handle -> {
            handle.execute("delete from app_user_role where user_id = ?", id);
            handle.createUpdate("insert into app_user_role (user_id, role) select :id, unnest(:roles)")
                    .bind("id", id)
                    .bindArray("roles", String.class, held)
                    .execute();
        });
    }

    void endSessions(long id) {
        database.write(
                handle -> handle.execute("update app_user set session_version = session_version + 1 where id = ?", id));
    }
}
