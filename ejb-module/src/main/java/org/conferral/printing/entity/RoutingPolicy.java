package org.conferral.printing.entity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.order.entity.DeliveryMethod;

/**
 * Which way a document goes: that of its delivery method, and by hand what is too thick for a machine
 * (docs/specification/ordering.md §12.1, step 3).
 */
public final class RoutingPolicy {
    private final Map<DeliveryMethod, Route> routes;

    public RoutingPolicy(Collection<Route> routes) {
        this.routes = routes.stream().collect(Collectors.toMap(Route::method, Function.identity()));
    }

    /**
     * The way of a document; none where its delivery method needs no printing.
     *
     * @param sheets pages times copies
     */
    public Optional<Route> of(DeliveryMethod ordered, int sheets) {
        return find(ordered)
                .flatMap(route -> sheets <= route.sheets() ? Optional.of(route) : find(DeliveryMethod.MANUAL_INSERT));
    }

    /** That of a delivery method as it stands. */
    public Optional<Route> find(DeliveryMethod method) {
        return Optional.ofNullable(routes.get(method));
    }
}
