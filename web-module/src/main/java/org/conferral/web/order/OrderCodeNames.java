package org.conferral.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.conferral.order.boundary.OrderCodeQueries;
import org.conferral.order.entity.OrderCodeWords;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.RuleText;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** The words of order codes in refusals, in the reader's language. */
@RequestScoped
public class OrderCodeNames implements RuleText.Words {
    @Inject
    OrderCodeQueries codes;

    @Inject
    Language language;

    @Inject
    Reader reader;

    private @Nullable OrderCodeWords words;

    @Override
    public @Nullable String of(String set, String code) {
        OrderCodeWords known = words;
        if (!reader.holds(Role.ACCESS)) {
            return null; // the public has the words of the messages
        }
        if (known == null) {
            known = new OrderCodeWords(codes.all(), language.getLocale());
            words = known;
        }
        return known.of(set, code);
    }
}
