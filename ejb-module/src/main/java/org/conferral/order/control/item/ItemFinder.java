package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.order.entity.FoundItems;
import org.conferral.order.entity.ItemSearch;
import org.conferral.order.entity.ItemSearch.Kind;
import org.conferral.platform.control.Database;

/** Finds the items that pasted numbers name; a student number finds those of its secondary numbers too. */
@ApplicationScoped
public class ItemFinder {
    @Inject
    Database database;

    public FoundItems find(ItemSearch search) {
        Map<Kind, Set<String>> hit = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        database.write(handle -> handle.createQuery("""
                        select 'ASN' as kind, s.asn as digits, i.id
                        from order_student s
                        join order_student o on o.id = s.id or o.primary_id = s.id
                        join document_order_item i on i.student_id = o.id
                        where s.asn = any (:asns)
                        union all
                        select 'ITEM_NUMBER', t.digits, i.id
                        from unnest(:items) as t (digits)
                        join document_order_item i on i.order_id = left(t.digits, 10)::bigint
                          and i.item_number = right(t.digits, 2)::smallint
                        union all
                        select 'CREDENTIAL_NUMBER', t.digits, i.id
                        from unnest(:numbers) as t (digits)
                        join document_order_item i on i.credential_number = t.digits::bigint
                        union all
                        select 'CREDENTIAL_OR_ORDER', t.digits, i.id
                        from unnest(:either) as t (digits)
                        join document_order_item i
                          on i.credential_number = t.digits::bigint or i.order_id = t.digits::bigint""")
                .bind("asns", search.digits(Kind.ASN))
                .bind("items", search.digits(Kind.ITEM_NUMBER))
                .bind("numbers", search.digits(Kind.CREDENTIAL_NUMBER))
                .bind("either", search.digits(Kind.CREDENTIAL_OR_ORDER))
                .map((row, context) -> {
                    ids.add(row.getLong("id"));
                    return hit.computeIfAbsent(Kind.valueOf(row.getString("kind")), kind -> new HashSet<>())
                            .add(row.getString("digits"));
                })
                .list());
        List<String> missing = search.terms().stream()
                .filter(term -> !hit.getOrDefault(term.kind(), Set.of()).contains(term.digits()))
                .map(ItemSearch.Term::text)
                .toList();
        return new FoundItems(List.copyOf(ids), missing);
    }
}
