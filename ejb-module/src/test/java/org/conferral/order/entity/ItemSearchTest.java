package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.conferral.order.entity.ItemSearch.Kind;
import org.junit.jupiter.api.Test;

class ItemSearchTest {
    @Test
    void anyMixIsRead() {
        ItemSearch search = ItemSearch.parse(
                "1234-5678-9\n123456789, 0000000012-01;000000001201\t12345‑67890 1234567890 nonsense 12345-6789");
        assertEquals(
                List.of(
                        Kind.ASN,
                        Kind.ASN,
                        Kind.ITEM_NUMBER,
                        Kind.ITEM_NUMBER,
                        Kind.CREDENTIAL_NUMBER,
                        Kind.CREDENTIAL_OR_ORDER,
                        Kind.NONE,
                        Kind.NONE),
                search.terms().stream().map(ItemSearch.Term::kind).toList());
        assertEquals("1234567890", search.digits(Kind.CREDENTIAL_NUMBER)[0]);
    }

    @Test
    void blankLooksForNothing() {
        assertTrue(ItemSearch.parse(" \n ").isBlank());
        assertTrue(ItemSearch.parse(null).isBlank());
    }
}
