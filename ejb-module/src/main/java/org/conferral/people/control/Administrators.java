package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;

/** Sees to it that an administrator who can sign in is always left. */
@ApplicationScoped
public class Administrators {
    @Inject
    Database database;

    @Inject
    Accounts accounts;

    /** Makes a change, unless it would leave nobody; who take the role from each other at the same time take turns. */
    void mustRemain(Runnable change) {
        database.write(handle -> handle.createQuery("""
                        select u.id from app_user u
                        where exists (select from app_user_role r where r.user_id = u.id and r.role = 'ADMIN')
                        order by u.id for update""").mapTo(Long.class).list());
        boolean administered = accounts.hasAdministrator();
        change.run();
        if (administered && !accounts.hasAdministrator()) {
            throw new BusinessException(0, "last_administrator");
        }
    }
}
