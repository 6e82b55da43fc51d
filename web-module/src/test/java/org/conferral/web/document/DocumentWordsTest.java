package org.conferral.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.conferral.document.boundary.DocumentQueries;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {
    private final List<Collection<Long>> asked = new ArrayList<>();

    @SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects it
    private DocumentWords words() {
        DocumentWords words = new DocumentWords();
        words.documents = new DocumentQueries() {
            @Override
            public Set<Long> made(Collection<Long> items) {
                asked.add(items);
                return Set.of(2L);
            }
        };
        return words;
    }

    @Test
    void itemsOfAPageAreLookedUpTogether() {
        DocumentWords words = words();
        List<Long> shown = List.of(1L, 2L, 3L);
        assertFalse(words.made(1, shown));
        assertTrue(words.made(2, shown));
        assertFalse(words.made(3, shown));
        assertEquals(List.of(shown), asked);
    }
}
