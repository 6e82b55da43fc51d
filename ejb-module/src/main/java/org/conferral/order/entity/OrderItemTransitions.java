package org.conferral.order.entity;

import static org.conferral.order.entity.OrderItemStatus.CANCELLED;
import static org.conferral.order.entity.OrderItemStatus.DELIVERED_IN_ERROR;
import static org.conferral.order.entity.OrderItemStatus.DOWNLOADED;
import static org.conferral.order.entity.OrderItemStatus.EXPIRED;
import static org.conferral.order.entity.OrderItemStatus.FAILED_DELIVERY;
import static org.conferral.order.entity.OrderItemStatus.ON_HOLD;
import static org.conferral.order.entity.OrderItemStatus.ORDERED;
import static org.conferral.order.entity.OrderItemStatus.PROCESSED;
import static org.conferral.order.entity.OrderItemStatus.SENT;
import static org.conferral.order.entity.OrderItemStatus.SYSTEM_HOLD;
import static org.conferral.order.entity.OrderItemStatus.UNDER_CONSTRUCTION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which status may follow which: by a person (docs/specification/ordering.md §4.1), and by the system (§4.2). */
public final class OrderItemTransitions {
    private static final Map<OrderItemStatus, List<OrderItemStatus>> BY_A_PERSON = Map.of(
            ORDERED, List.of(CANCELLED, ON_HOLD),
            ON_HOLD, List.of(ORDERED, CANCELLED),
            SYSTEM_HOLD, List.of(ORDERED, CANCELLED),
            SENT, List.of(FAILED_DELIVERY, DELIVERED_IN_ERROR),
            FAILED_DELIVERY, List.of(DELIVERED_IN_ERROR),
            DELIVERED_IN_ERROR, List.of(FAILED_DELIVERY));

    /** Holding and cancelling: what a student's hold or death does to what has no document yet. */
    private static final Map<OrderItemStatus, List<OrderItemStatus>> BY_THE_SYSTEM = Map.of(
            UNDER_CONSTRUCTION, List.of(ORDERED),
            ORDERED, List.of(PROCESSED, SYSTEM_HOLD, CANCELLED),
            ON_HOLD, List.of(CANCELLED),
            SYSTEM_HOLD, List.of(CANCELLED),
            PROCESSED, List.of(SENT, DOWNLOADED, EXPIRED));

    private OrderItemTransitions() {}

    /** What a person may make of an item in this status; none means that no change is offered. */
    public static List<OrderItemStatus> byAPerson(OrderItemStatus from) {
        return BY_A_PERSON.getOrDefault(from, List.of());
    }

    public static boolean isForAPerson(OrderItemStatus from, OrderItemStatus to) {
        return byAPerson(from).contains(to);
    }

    public static boolean isForTheSystem(OrderItemStatus from, OrderItemStatus to) {
        return BY_THE_SYSTEM.getOrDefault(from, List.of()).contains(to);
    }

    /** From which statuses a person may get an item into this one. */
    public static List<OrderItemStatus> fromByAPerson(OrderItemStatus to) {
        return Arrays.stream(OrderItemStatus.values())
                .filter(from -> isForAPerson(from, to))
                .toList();
    }

    /** From which statuses the system may get an item into this one. */
    public static List<OrderItemStatus> fromByTheSystem(OrderItemStatus to) {
        return Arrays.stream(OrderItemStatus.values())
                .filter(from -> isForTheSystem(from, to))
                .toList();
    }

    /** The one status from which the system gets an item into this one. */
    public static OrderItemStatus onlyFromByTheSystem(OrderItemStatus to) {
        List<OrderItemStatus> from = fromByTheSystem(to);
        if (from.size() != 1) {
            throw new IllegalArgumentException(to + " from " + from);
        }
        return from.get(0);
    }

    /** Whether an item in this status may be deleted: any that was ordered. */
    public static boolean mayBeDeleted(OrderItemStatus from) {
        return from != UNDER_CONSTRUCTION;
    }
}
