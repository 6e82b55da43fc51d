package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.conferral.platform.entity.Environment;

/** What the environment says of orders. */
@ApplicationScoped
public class OrderSettings {
    private static final String USUAL = "Alberta Education";
    private static final int LONGEST = 250;

    private final Environment environment;

    public OrderSettings() {
        this(System.getenv());
    }

    OrderSettings(Map<String, String> variables) {
        environment = new Environment(Map.copyOf(variables));
    }

    /** Who asks for first-run orders, {@code CONFERRAL_REQUESTED_BY}. */
    public String requestedBy() {
        String name = environment.text("CONFERRAL_REQUESTED_BY").orElse(USUAL);
        if (name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "CONFERRAL_REQUESTED_BY is not understood: it takes a name of at most " + LONGEST + " letters.");
        }
        return name;
    }
}
