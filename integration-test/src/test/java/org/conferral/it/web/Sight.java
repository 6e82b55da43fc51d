package org.conferral.it.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person sees of a page.
 *
 * @param said its messages
 * @param dialogs how many questions are open
 * @param panels how many menus and lists are
 * @param page its address and its text without questions and times of day
 * @param held what its fields hold
 */
record Sight(List<String> said, int dialogs, int panels, String page, String held) {
    private static final int SHORT = 70;

    static Sight of(Page page) {
        Map<?, ?> seen = (Map<?, ?>) Objects.requireNonNull(page.evaluate(EveryPage.read("seen.js")));
        return new Sight(
                ((List<?>) of(seen, "said")).stream().map(String::valueOf).toList(),
                ((Number) of(seen, "dialogs")).intValue(),
                ((Number) of(seen, "panels")).intValue(),
                String.valueOf(of(seen, "page")),
                String.valueOf(of(seen, "held")));
    }

    private static Object of(Map<?, ?> seen, String what) {
        return Objects.requireNonNull(seen.get(what), what);
    }

    /** What somebody notices first who sees this next; {@code stays} is what they could not tell from a dead button. */
    String became(Sight next) {
        List<String> news = new ArrayList<>(next.said);
        said.forEach(news::remove);
        if (!news.isEmpty()) {
            return "says " + shortened(news.get(0));
        }
        if (next.dialogs != dialogs) {
            return next.dialogs > dialogs ? "asks" : "closes";
        }
        if (next.panels > panels) {
            return "opens";
        }
        if (!next.page.equals(page)) {
            return "changes";
        }
        return next.held.equals(held) ? "stays" : "chooses";
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("[0-9][0-9,.-]*", "N");
        return plain.length() > SHORT ? plain.substring(0, SHORT) : plain;
    }
}
