package org.conferral.document.control.edition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.document.control.edition.EditionRows.Dated;
import org.conferral.document.control.edition.EditionRows.Effect;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;

/**
 * What documents say, who signs them, how they are laid out and titled, each with its days: loaded together, and never
 * changed, so that a document can be made again of the edition that it was made of.
 */
public final class Edition {
    private final int id;
    private final Map<DocumentLanguage, NavigableMap<LocalDate, Wording>> wordings =
            new EnumMap<>(DocumentLanguage.class);

    public Edition(int id, EditionRows rows) {
        this.id = id;
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        Stream.of(rows.designs(), rows.texts(), rows.signatories())
                .flatMap(some -> some.stream().map(Dated::effect))
                .forEach(effect -> add(days, effect));
        for (DocumentLanguage language : DocumentLanguage.values()) {
            NavigableMap<LocalDate, Wording> since = new TreeMap<>();
            days.forEach(day -> since.put(day, new Wording(language, day, rows)));
            wordings.put(language, since);
        }
    }

    /** On these days something else counts than on the day before. */
    private static void add(NavigableSet<LocalDate> days, Effect effect) {
        days.add(effect.from());
        if (effect.to() != null) {
            days.add(effect.to().plusDays(1));
        }
    }

    public int id() {
        return id;
    }

    /**
     * The keys of all paragraphs of a letter on a day: those that it has in any language, and those between them.
     *
     * @param several whether of what is said of several copies too
     */
    public Set<String> paragraphs(PaperKind kind, LocalDate day, boolean several) {
        Set<String> keys = new TreeSet<>();
        for (DocumentLanguage language : DocumentLanguage.values()) {
            List<String> there = on(language, day).paragraphs(kind);
            there.stream().filter(key -> several || !Wording.isOfCopies(key)).forEach(keys::add);
        }
        int last = keys.stream().mapToInt(Wording::number).max().orElse(1);
        IntStream.rangeClosed(1, last)
                .mapToObj(number -> Wording.paragraph(kind, number))
                .forEach(keys::add);
        return keys;
    }

    /** What counts in a language on a day. */
    public Wording on(DocumentLanguage language, LocalDate day) {
        return Objects.requireNonNull(wordings.get(language)).floorEntry(day).getValue();
    }
}
