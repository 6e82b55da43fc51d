package org.conferral.web.people;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.conferral.people.entity.AccountFilter;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.AccountState;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Which people the list shows, by the names of its fields. */
public class PeopleListForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private @Nullable String text;

    AccountFilter filter() {
        return new AccountFilter(
                Parameter.text(text),
                Parameter.text(values.get("role")),
                Parameter.named(AccountState.values(), values.get("state")));
    }

    /** Leaves out what the address asks for and there is not. */
    Unknowns check() {
        Unknowns unknowns = new Unknowns();
        String role = values.get("role");
        values.put("role", unknowns.keep("role", role, role != null && AccountPolicy.ROLES.contains(role)));
        values.put("state", unknowns.keepName("state", values.get("state"), AccountState.values()));
        return unknowns;
    }

    /** The fields' values by their names. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** In the login or the name; in no address. */
    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
