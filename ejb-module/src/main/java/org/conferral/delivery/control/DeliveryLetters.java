package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.delivery.entity.DeliveryRules;
import org.conferral.delivery.entity.DoorPolicy;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;

/** What consumers are written, in their language, with counts and without anything of a student. */
@ApplicationScoped
public class DeliveryLetters {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * What a notice tells.
     *
     * @param available so many documents that were not told of before
     * @param expiring so many that will expire soon
     * @param waiting so many altogether
     * @param until the last day of those that will expire first
     */
    record Told(String consumer, int available, int expiring, int waiting, LocalDate until) {}

    Letter notice(long id, MailAddress to, String language, String link, DeliveryRules rules, Told told) {
        ResourceBundle texts = texts(language);
        String subject = told.available() > 0 ? "available" : told.expiring() > 0 ? "expiring" : "link";
        String text = Stream.of(
                        Stream.of(of(texts, "to", told.consumer())),
                        part(texts, "available", told.available(), rules.expiryDays()),
                        part(texts, "expiring", told.expiring(), told.until().toString()),
                        Stream.of(
                                of(texts, "waiting", told.waiting()),
                                of(texts, "way"),
                                link,
                                of(texts, "link", rules.linkDays()),
                                of(texts, "keep")))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"));
        return new Letter("documents-" + id, List.of(to), of(texts, "subject." + subject), text);
    }

    private static Stream<String> part(ResourceBundle texts, String key, int count, Object until) {
        return count == 0 ? Stream.of() : Stream.of(of(texts, key, count, until));
    }

    /** The code by which somebody is let in. */
    Letter code(String key, MailAddress to, String language, String code) {
        ResourceBundle texts = texts(language);
        String shown = code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
        return new Letter(
                key, List.of(to), of(texts, "subject.code"), of(texts, "code", shown, DoorPolicy.CODE.toMinutes()));
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "org.conferral.delivery",
                language.equals("FR") ? Locale.CANADA_FRENCH : Locale.CANADA,
                DeliveryLetters.class.getClassLoader(),
                NO_FALLBACK);
    }

    private static String of(ResourceBundle texts, String key, Object... values) {
        String text = texts.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, texts.getLocale()).format(values);
    }
}
