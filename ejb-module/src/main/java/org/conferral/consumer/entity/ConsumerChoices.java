package org.conferral.consumer.entity;

import java.util.List;

/**
 * Consumers to choose from, by their names.
 *
 * @param isAll whether there are no others; else one may be found by its name
 */
public record ConsumerChoices(List<ConsumerName> names, boolean isAll) {
    public ConsumerChoices {
        names = List.copyOf(names);
    }
}
