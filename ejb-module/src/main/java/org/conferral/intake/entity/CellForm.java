package org.conferral.intake.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.organization.entity.OrganizationCode;
import org.conferral.platform.entity.Unseen;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.WarningKind;

/** What may stand in a cell, and what it is stored as; a blank cell never gets here. */
@FunctionalInterface
public interface CellForm {
    /** Reads a cell, clean and not blank, as of a day. */
    Reading read(String cell, LocalDate today);

    Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    Pattern YEAR = Pattern.compile("[0-9]{4}");
    Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    char REPLACEMENT = '\ufffd';
    LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** One line of at most so many characters, none of them a control character. */
    static CellForm text(int longest) {
        return (cell, today) -> {
            if (holdsControl(cell)) {
                return Reading.wrong("control");
            }
            if (cell.indexOf(REPLACEMENT) >= 0) {
                return Reading.wrong("replacement");
            }
            return cell.codePointCount(0, cell.length()) > longest
                    ? Reading.wrong("length", Integer.toString(longest))
                    : Reading.of(cell);
        };
    }

    /** Several lines, each like {@link #text}; white space at their ends and blank lines around them go. */
    static CellForm lines(int most, int longest) {
        return (cell, today) -> {
            String text = cell.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
            Reading reading = text(longest).read(text.replace('\n', ' '), today);
            if (reading.error() != null) {
                return reading;
            }
            return text.lines().count() > most ? Reading.wrong("lines", Integer.toString(most)) : Reading.of(text);
        };
    }

    /** A last, first or middle name. */
    static CellForm name(int longest) {
        return warned(text(longest), NameSigns::ofName);
    }

    /** What an authority or a school is called. */
    static CellForm organizationName(int longest) {
        return warned(text(longest), NameSigns::ofOrganization);
    }

    /** What stands behind a name: {@code Jr.}, {@code III}. */
    static CellForm suffix(int longest) {
        return warned(text(longest), NameSigns::ofSuffix);
    }

    /** The lines of an address above its town. */
    static CellForm street(int most, int longest) {
        return warned(lines(most, longest), AddressSigns::ofStreet);
    }

    /** A town, a province, a postal code or a country. */
    static CellForm place(int longest) {
        return warned(text(longest), AddressSigns::ofPlace);
    }

    private static CellForm warned(CellForm form, Function<String, Optional<WarningKind>> signs) {
        return (cell, today) -> {
            Reading reading = form.read(cell, today);
            return reading.value() == null
                    ? reading
                    : signs.apply(reading.value()).map(reading::with).orElse(reading);
        };
    }

    /** One of these words, stored as its value. */
    static CellForm oneOf(Map<String, String> words) {
        return (cell, today) -> {
            String value = words.get(cell);
            return value == null
                    ? Reading.wrong("code", words.keySet().stream().sorted().collect(Collectors.joining(", ")))
                    : Reading.of(value);
        };
    }

    static CellForm yesNo() {
        return oneOf(Map.of("Y", "true", "N", "false"));
    }

    static CellForm language() {
        return oneOf(Map.of("EN", "EN", "FR", "FR"));
    }

    /** {@code yyyy-MM-dd}, a day that the calendar has. */
    static CellForm date() {
        return (cell, today) -> {
            boolean given = ISO_DATE.matcher(cell).matches()
                    && isDay(
                            Integer.parseInt(cell, 0, 4, 10),
                            Integer.parseInt(cell, 5, 7, 10),
                            Integer.parseInt(cell, 8, 10, 10));
            return given ? Reading.of(cell) : Reading.wrong("date");
        };
    }

    /** A date that is not in the future. */
    static CellForm pastDate() {
        return (cell, today) -> {
            Reading reading = date().read(cell, today);
            return reading.value() != null && LocalDate.parse(reading.value()).isAfter(today)
                    ? Reading.wrong("dateAhead")
                    : reading;
        };
    }

    /** The birth date of somebody who may still go to school, or whose credential is on record. */
    static CellForm birthDate() {
        return (cell, today) -> {
            Reading reading = pastDate().read(cell, today);
            return reading.value() != null && LocalDate.parse(reading.value()).isBefore(EARLIEST_BIRTH)
                    ? Reading.wrong("birthEarly")
                    : reading;
        };
    }

    static CellForm asn() {
        return typed("asn", cell -> Asn.parse(cell).digits());
    }

    static CellForm organization() {
        return typed("organization", cell -> new OrganizationCode(cell).value());
    }

    static CellForm authority() {
        return (cell, today) -> cell.startsWith("A.") ? organization().read(cell, today) : Reading.wrong("authority");
    }

    static CellForm school() {
        return (cell, today) -> cell.startsWith("S.") ? organization().read(cell, today) : Reading.wrong("school");
    }

    /** The closing year in four digits, at most one ahead of the current school year. */
    static CellForm schoolYear() {
        return (cell, today) -> {
            if (!YEAR.matcher(cell).matches()) {
                return Reading.wrong("schoolYear");
            }
            int latest = SchoolYear.of(today).closing() + 1;
            return Integer.parseInt(cell) > latest
                    ? Reading.wrong("yearAhead", Integer.toString(latest))
                    : typed("schoolYear", year -> Integer.toString(new SchoolYear(Integer.parseInt(year)).closing()))
                            .read(cell, today);
        };
    }

    /** Ten digits, with or without the hyphen. */
    static CellForm credentialNumber() {
        return typed(
                "credentialNumber",
                cell -> Long.toString(CredentialNumber.parse(cell).value()));
    }

    static CellForm email(int longest) {
        return (cell, today) ->
                EMAIL.matcher(cell).matches() ? text(longest).read(cell, today) : Reading.wrong("email");
    }

    /** Reckoned, for an exception for each of half a million wrong dates takes minutes. */
    private static boolean isDay(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static CellForm typed(String error, UnaryOperator<String> parse) {
        return (cell, today) -> {
            try {
                return Reading.of(parse.apply(cell));
            } catch (IllegalArgumentException e) {
                return Reading.wrong(error);
            }
        };
    }

    private static boolean holdsControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isControl(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Line and paragraph separators, and what nobody sees. */
    private static boolean isControl(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> Unseen.is(character);
        };
    }
}
