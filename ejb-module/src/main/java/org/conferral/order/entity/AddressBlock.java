package org.conferral.order.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * An address as it prints: at most six lines of sixty characters, addressee first
 * (docs/specification/ordering.md §10.2). A street with a line too long, or with more lines than there is room for, is set
 * anew as running text; what then has no room is left out.
 */
public final class AddressBlock {
    public static final int LINES = 6;
    public static final int WIDTH = 60;

    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern CANADIAN_CODE = Pattern.compile("(?i)([A-Z][0-9][A-Z]) ?([0-9][A-Z][0-9])");

    private AddressBlock() {}

    /**
     * The lines of an address.
     *
     * @param language of the document, {@code EN} or {@code FR}
     */
    public static List<String> of(String addressee, MailingAddress address, String language) {
        List<String> place = place(address, language);
        List<String> lines = new ArrayList<>();
        lines.add(PrintedText.first(PrintedText.tidy(addressee), WIDTH));
        lines.addAll(street(address.street(), LINES - 1 - place.size()));
        lines.addAll(place);
        lines.removeIf(String::isEmpty);
        return List.copyOf(lines);
    }

    /** Whether all of it has room: no letter is left out. */
    public static boolean fits(String addressee, MailingAddress address, String language) {
        return isWhole(of(addressee, address, language), addressee, address, language);
    }

    /** Whether these lines, which {@link #of} gave, have every letter of the address. */
    public static boolean isWhole(List<String> lines, String addressee, MailingAddress address, String language) {
        String whole = addressee + address.street() + String.join("", uncut(address, language));
        return squeezed(whole).equals(squeezed(String.join("", lines)));
    }

    private static String squeezed(String text) {
        return PrintedText.tidy(text).replace(" ", "");
    }

    private static List<String> street(String street, int room) {
        List<String> lines = BREAKS.splitAsStream(street)
                .map(PrintedText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean fits = lines.size() <= room && lines.stream().allMatch(line -> PrintedText.fits(line, WIDTH));
        List<String> set = fits ? lines : PrintedText.wrap(String.join(" ", lines), WIDTH);
        return set.subList(0, Math.min(room, set.size()));
    }

    private static List<String> place(MailingAddress address, String language) {
        return uncut(address, language).stream()
                .map(line -> PrintedText.first(line, WIDTH))
                .toList();
    }

    private static List<String> uncut(MailingAddress address, String language) {
        String country = PrintedText.tidy(address.country()).toUpperCase(Locale.ROOT);
        return Stream.of(
                        switch (Destination.of(address.country())) {
                            case CANADA -> new String[] {canadian(address, language)};
                            case UNITED_STATES ->
                                new String[] {
                                    joined(" ", address.city(), state(address.province())),
                                    coded("USA", address.postalCode())
                                };
                            case ELSEWHERE ->
                                new String[] {
                                    joined(" ", address.city(), address.province()),
                                    coded(country, address.postalCode())
                                };
                        })
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String canadian(MailingAddress address, String language) {
        String province = address.province();
        String code = address.postalCode();
        return joined(
                "  ",
                joined(" ", address.city(), province == null ? null : province(province, language)),
                code == null
                        ? null
                        : CANADIAN_CODE
                                .matcher(code.strip().toUpperCase(Locale.ROOT))
                                .replaceAll("$1 $2"));
    }

    private static String province(String written, String language) {
        return Region.meant(Destination.CANADA, written)
                .map(region -> language.equals("FR") ? "(" + region.french() + ")" : region.code())
                .orElse(language.equals("FR") ? "(" + written + ")" : written);
    }

    private static @Nullable String state(@Nullable String written) {
        return written == null
                ? null
                : Region.meant(Destination.UNITED_STATES, written)
                        .map(Region::code)
                        .orElse(written);
    }

    private static String coded(String country, @Nullable String postalCode) {
        return joined("  ", country, postalCode);
    }

    private static String joined(String glue, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(PrintedText::tidy)
                .collect(Collectors.joining(glue));
    }
}
