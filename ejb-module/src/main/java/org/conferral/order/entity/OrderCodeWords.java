package org.conferral.order.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conferral.platform.entity.RuleText;
import org.jspecify.annotations.Nullable;

/** How refusals call what has a name in the code sets of document orders. */
public record OrderCodeWords(List<OrderCode> codes, Locale locale) implements RuleText.Words {
    private static final Map<String, OrderCode.Set> SETS = Map.of(
            "order_status", OrderCode.Set.STATUS,
            "special_handling", OrderCode.Set.SPECIAL_HANDLING,
            "delivery_method", OrderCode.Set.DELIVERY_METHOD);

    public OrderCodeWords {
        codes = List.copyOf(codes);
    }

    @Override
    public @Nullable String of(String set, String code) {
        return codes.stream()
                .filter(one -> one.set() == SETS.get(set) && one.code().equals(code))
                .findFirst()
                .map(one -> one.name(locale))
                .orElse(null);
    }
}
