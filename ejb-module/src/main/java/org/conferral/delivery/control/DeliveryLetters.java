package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.delivery.entity.DeliveryRules;
import org.conferral.delivery.entity.DoorPolicy;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.TextBundle;

/** What consumers are written, in their language, with counts and without anything of a student. */
@ApplicationScoped
public class DeliveryLetters {
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
        ResourceBundle texts = TextBundle.of(DeliveryLetters.class, "org.conferral.delivery", language);
        String subject = told.available() > 0 ? "available" : told.expiring() > 0 ? "expiring" : "link";
        String text = Stream.of(
                        Stream.of(TextBundle.fill(texts, "to", told.consumer())),
                        part(texts, "available", told.available(), rules.expiryDays()),
                        part(texts, "expiring", told.expiring(), told.until().toString()),
                        Stream.of(
                                TextBundle.fill(texts, "waiting", told.waiting()),
                                TextBundle.fill(texts, "way"),
                                link,
                                TextBundle.fill(texts, "link", rules.linkDays()),
                                TextBundle.fill(texts, "keep")))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"));
        return new Letter("documents-" + id, List.of(to), TextBundle.fill(texts, "subject." + subject), text);
    }

    private static Stream<String> part(ResourceBundle texts, String key, int count, Object until) {
        return count == 0 ? Stream.of() : Stream.of(TextBundle.fill(texts, key, count, until));
    }

    /** The code by which somebody is let in. */
    Letter code(String key, MailAddress to, String language, String code) {
        ResourceBundle texts = TextBundle.of(DeliveryLetters.class, "org.conferral.delivery", language);
        String shown = code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
        return new Letter(
                key,
                List.of(to),
                TextBundle.fill(texts, "subject.code"),
                TextBundle.fill(texts, "code", shown, DoorPolicy.CODE.toMinutes()));
    }
}
