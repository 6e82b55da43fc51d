package org.conferral.platform.entity;

import java.util.Map;

/**
 * What a person has searched a list for and wants to find again.
 *
 * @param name unique among the person's searches of the list
 * @param criteria what narrows the list, by the name of its field
 */
public record SavedSearch(long id, String name, Map<String, String> criteria) {
    public static final int LONGEST_NAME = 60;

    public SavedSearch {
        criteria = Map.copyOf(criteria);
    }
}
