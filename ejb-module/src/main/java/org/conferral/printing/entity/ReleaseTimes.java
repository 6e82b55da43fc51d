package org.conferral.printing.entity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When the print jobs of a facility are released by themselves: at each of these times of day, on each of these days, in
 * Alberta. None of both where they are released by hand alone.
 */
public record ReleaseTimes(List<DayOfWeek> days, List<LocalTime> times) {
    public static final ReleaseTimes NEVER = new ReleaseTimes(List.of(), List.of());

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9]");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("H:mm");
    private static final int MOST = 24;
    private static final int WEEK = 7;

    public ReleaseTimes {
        days = days.stream().distinct().sorted().toList();
        times = times.stream().distinct().sorted().toList();
    }

    /** Times of day as they are typed, such as {@code 6:00, 14:30}; nothing when one of them is none. */
    public static Optional<List<LocalTime>> parse(String text) {
        List<String> words = Arrays.stream(text.split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean all = words.size() <= MOST
                && words.stream().allMatch(word -> TIME.matcher(word).matches());
        return all
                ? Optional.of(
                        words.stream().map(word -> LocalTime.parse(word, READ)).toList())
                : Optional.empty();
    }

    /** Times of day as they are typed. */
    public static String text(Collection<LocalTime> times) {
        return times.stream().map(LocalTime::toString).collect(Collectors.joining(", "));
    }

    /** The first time after {@code now}, if there is one. A time that the clock skips in spring is an hour later that day. */
    public Optional<ZonedDateTime> next(ZonedDateTime now) {
        return IntStream.rangeClosed(0, WEEK)
                .mapToObj(now.toLocalDate()::plusDays)
                .filter(date -> days.contains(date.getDayOfWeek()))
                .flatMap(date -> times.stream().map(time -> date.atTime(time).atZone(now.getZone())))
                .filter(candidate -> candidate.isAfter(now))
                .min(Comparator.comparing(ZonedDateTime::toInstant));
    }
}
