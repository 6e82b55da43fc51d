package org.conferral.mail.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A plain address of e-mail, {@code name@host}, without a name beside it: so nothing in it can be read as anything else.
 */
public record MailAddress(String value) {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final int LONGEST = 254;

    /**
     * An address.
     *
     * @throws IllegalArgumentException when it is none
     */
    public MailAddress {
        if (value.length() > LONGEST || !PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("not an address of e-mail");
        }
    }

    /** Addresses as they are typed, with commas, semicolons or blanks between them; nothing when one of them is none. */
    public static Optional<List<MailAddress>> parse(String text) {
        try {
            return Optional.of(Arrays.stream(text.split("[,;\\s]+"))
                    .filter(word -> !word.isEmpty())
                    .map(MailAddress::new)
                    .distinct()
                    .toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Addresses as they are typed. */
    public static String text(Collection<MailAddress> addresses) {
        return addresses.stream().map(MailAddress::value).collect(Collectors.joining(", "));
    }
}
