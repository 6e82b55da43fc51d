package org.conferral.order.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A province, territory or state.
 *
 * @param code two letters, as addresses are kept
 */
public record Region(Destination country, String code, String english, String french) {
    private static final String FILE = "/org/conferral/regions.txt";
    private static final List<Known> ALL = read();

    /** A region with all the ways to write it. */
    private record Known(Region region, Set<String> ways) {
        static Known of(String line) {
            String[] parts = line.split("\\|", -1);
            Region region = new Region(Destination.valueOf(parts[0]), parts[1], parts[2], parts[3]);
            Set<String> ways = Stream.concat(
                            Stream.of(parts[1], parts[2], parts[3]), Stream.of(parts[4].split(" ", -1)))
                    .map(Region::plain)
                    .filter(way -> !way.isEmpty())
                    .collect(Collectors.toSet());
            return new Known(region, ways);
        }
    }

    private static List<Known> read() {
        try (InputStream file = Objects.requireNonNull(Region.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Known::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a country, by their codes; none elsewhere. */
    public static List<Region> of(Destination country) {
        List<Region> regions = new ArrayList<>();
        ALL.stream()
                .map(Known::region)
                .filter(region -> region.country == country)
                .forEach(regions::add);
        return regions;
    }

    /** The region that somebody means, by its code or its name in either language. */
    public static Optional<Region> meant(Destination country, String text) {
        String way = plain(text);
        return ALL.stream()
                .filter(known -> known.region.country == country && known.ways.contains(way))
                .map(Known::region)
                .findFirst();
    }

    /** Letters alone, without accents or case. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Its name.
     *
     * @param language {@code EN} or {@code FR}
     */
    public String name(String language) {
        return language.equals("FR") ? french : english;
    }
}
