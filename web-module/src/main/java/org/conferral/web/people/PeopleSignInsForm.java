package org.conferral.web.people;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.conferral.people.entity.SignInFilter;
import org.conferral.people.entity.SignInOutcome;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Which sign-ins the list shows, by the names of its fields. */
public class PeopleSignInsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private @Nullable String text;

    SignInFilter filter() {
        return new SignInFilter(
                Parameter.text(text),
                Parameter.named(SignInOutcome.values(), values.get("outcome")),
                Parameter.day(values.get("from")),
                Parameter.day(values.get("to")));
    }

    /** Leaves out what the address asks for and there is not. */
    Unknowns check() {
        Unknowns unknowns = new Unknowns();
        values.put("outcome", unknowns.keepName("outcome", values.get("outcome"), SignInOutcome.values()));
        values.put("from", unknowns.keepDay("from", values.get("from")));
        values.put("to", unknowns.keepDay("to", values.get("to")));
        return unknowns;
    }

    /** The fields' values by their names. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** In the login or the address; in no address of a page. */
    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
