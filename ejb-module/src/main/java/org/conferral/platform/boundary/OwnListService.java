package org.conferral.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.platform.control.OwnLists;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SavedSearch;

/** How the caller has arranged the lists, and what the caller has searched them for; each person's own. */
@Stateless
@RolesAllowed(Role.ACCESS)
public class OwnListService {
    @Inject
    OwnLists lists;

    @Inject
    CurrentUser user;

    /** The columns chosen, in their order; none where the list is as it was at first. */
    public List<String> columns(String list) {
        return lists.columns(user.login(), list);
    }

    /** Remembers columns in this order; none makes the list what it was at first. */
    public void arrange(String list, List<String> columns) {
        if (columns.isEmpty()) {
            lists.reset(user.login(), list);
        } else {
            lists.arrange(user.login(), list, columns);
        }
    }

    /** What was searched for, by name. */
    public List<SavedSearch> searches(String list) {
        return lists.searches(user.login(), list);
    }

    /** One of the caller's searches. */
    public Optional<SavedSearch> search(String list, long id) {
        return searches(list).stream().filter(search -> search.id() == id).findFirst();
    }

    /** Remembers a search under a name; one of the same name is replaced. */
    public void keep(String list, String name, Map<String, String> criteria) {
        lists.keep(user.login(), list, name, criteria);
    }

    public void forget(String list, long id) {
        lists.forget(user.login(), list, id);
    }
}
