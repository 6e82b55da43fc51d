package org.conferral.order.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pasted list of student numbers, order item numbers and credential numbers, one a line or in any mix; ten digits alone
 * are a credential number or an order number.
 */
public record ItemSearch(List<Term> terms) {
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern SEPARATORS = Pattern.compile("(?U)[\\s,;|]+");

    /** What a term can be. */
    public enum Kind {
        ASN("[0-9]{9}|[0-9]{4}-[0-9]{4}-[0-9]"),
        ITEM_NUMBER("[0-9]{10}-?[0-9]{2}"),
        CREDENTIAL_NUMBER("[0-9]{5}-[0-9]{5}"),
        CREDENTIAL_OR_ORDER("[0-9]{10}"),
        NONE(".*");

        @SuppressWarnings("ImmutableEnumChecker") // a pattern does not change
        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form, Pattern.DOTALL);
        }
    }

    /**
     * One of the list.
     *
     * @param text as it was pasted
     * @param digits without hyphens
     */
    public record Term(String text, Kind kind, String digits) {}

    public ItemSearch {
        terms = List.copyOf(terms);
    }

    public static ItemSearch parse(@Nullable String text) {
        String plain = text == null
                ? ""
                : DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("-");
        return new ItemSearch(SEPARATORS
                .splitAsStream(plain)
                .filter(term -> !term.isEmpty())
                .distinct()
                .map(ItemSearch::term)
                .toList());
    }

    private static Term term(String text) {
        Kind kind = Stream.of(Kind.values())
                .filter(one -> one.form.matcher(text).matches())
                .findFirst()
                .orElse(Kind.NONE);
        return new Term(text, kind, text.replace("-", ""));
    }

    public boolean isBlank() {
        return terms.isEmpty();
    }

    /** The digits of the terms of these kinds. */
    public String[] digits(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return terms.stream()
                .filter(term -> wanted.contains(term.kind()))
                .map(Term::digits)
                .toArray(String[]::new);
    }
}
