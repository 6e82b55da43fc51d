package org.conferral.web.printing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.printing.entity.manual.ManualFilter;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Ticks;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** What of the queue is shown, by the names of its fields, and what of it is picked, as it was shown then. */
public class ManualForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> FIELDS = List.of("status", "delivery", "handling");

    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private final LinkedHashSet<String> picked = new LinkedHashSet<>();

    /** An item that is picked. */
    record Picked(long id, int version) {
        static Picked of(String key) {
            int at = key.indexOf('-');
            return new Picked(Long.parseLong(key.substring(0, at)), Integer.parseInt(key.substring(at + 1)));
        }
    }

    ManualFilter filter() {
        return new ManualFilter(
                Parameter.named(OrderItemStatus.values(), values.get("status")),
                Parameter.named(DeliveryMethod.values(), values.get("delivery")),
                Parameter.named(SpecialHandling.values(), values.get("handling")));
    }

    /** Leaves out what the address asks for and there is not. */
    Unknowns check() {
        Unknowns unknowns = new Unknowns();
        FIELDS.forEach(field -> values.put(
                field,
                switch (field) {
                    case "status" -> unknowns.keepName(field, values.get(field), OrderItemStatus.values());
                    case "delivery" -> unknowns.keepName(field, values.get(field), DeliveryMethod.values());
                    default -> unknowns.keepName(field, values.get(field), SpecialHandling.values());
                }));
        return unknowns;
    }

    List<Picked> picked() {
        return picked.stream().map(Picked::of).toList();
    }

    /** Of what was picked only these stay so, as they were shown. */
    void keep(Set<Long> ids) {
        picked.removeIf(key -> !ids.contains(Picked.of(key).id()));
    }

    void nothing() {
        picked.clear();
    }

    public int getCount() {
        return picked.size();
    }

    /** The fields' values by their names. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** By the key of a row whether it is picked, to be read and written by its checkbox. */
    public Map<String, Boolean> getRow() {
        return new Ticks<>(picked, false);
    }
}
