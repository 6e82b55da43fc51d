package org.conferral.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.order.entity.Region;
import org.conferral.web.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** The names of countries and of their provinces and states, in the reader's language. */
@Named
@RequestScoped
public class OrderCountries {
    private static final String NONE = "—";

    @Inject
    Language language;

    /** A country, as lists offer it. */
    public record Country(String code, String name) {}

    /** A country by its two letters. */
    public String name(@Nullable String code) {
        return code == null ? NONE : new Locale("", code).getDisplayCountry(language.getLocale());
    }

    /** A province or state by its name. */
    public String region(Region region) {
        return region.name(language.getLocale().getLanguage().equals("fr") ? "FR" : "EN");
    }

    /** Where certification can be asked for: everywhere else. */
    public List<Country> getCertifying() {
        Set<String> home = Set.of("CA", "US", "UM");
        return countries().stream()
                .filter(country -> !home.contains(country.code()))
                .toList();
    }

    /**
     * Where mail can go, by the English name that addresses are kept with; Canada and the United States first.
     *
     * @param current what an address has now, offered as it is written where no country is called so
     */
    public List<Country> destinations(String current) {
        List<Country> all = destinations();
        boolean known = all.stream().anyMatch(country -> country.code().equals(current));
        return known
                ? all
                : Stream.concat(all.stream(), Stream.of(new Country(current, current)))
                        .toList();
    }

    private List<Country> destinations() {
        List<String> near = List.of("CA", "US");
        return countries().stream()
                .sorted(Comparator.comparingInt(
                        country -> near.contains(country.code()) ? near.indexOf(country.code()) : 2))
                .map(country ->
                        new Country(new Locale("", country.code()).getDisplayCountry(Locale.ENGLISH), country.name()))
                .toList();
    }

    private List<Country> countries() {
        Collator collator = Collator.getInstance(language.getLocale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name, collator))
                .toList();
    }
}
