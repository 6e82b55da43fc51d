package org.conferral.web.consumer;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.conferral.consumer.entity.ConsumerFilter;
import org.conferral.consumer.entity.ConsumerState;
import org.conferral.consumer.entity.NotificationFrequency;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Which consumers the list shows, by the names of its fields. */
public class ConsumerListForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> values = new HashMap<>();

    ConsumerFilter filter() {
        return new ConsumerFilter(
                Parameter.text(values.get("text")),
                Parameter.named(ConsumerState.values(), values.get("state")),
                Parameter.named(NotificationFrequency.values(), values.get("frequency")));
    }

    /** Leaves out what the address asks for and there is not. */
    Unknowns check() {
        Unknowns unknowns = new Unknowns();
        values.put("state", unknowns.keepName("state", values.get("state"), ConsumerState.values()));
        values.put(
                "frequency", unknowns.keepName("frequency", values.get("frequency"), NotificationFrequency.values()));
        return unknowns;
    }

    /** The fields' values by their names. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }
}
