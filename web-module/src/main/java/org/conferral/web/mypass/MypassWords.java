package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.mypass.entity.MessageKind;
import org.conferral.mypass.entity.OwnMessage;
import org.conferral.order.entity.OrderItemText;
import org.conferral.order.entity.UiStatus;
import org.conferral.platform.entity.Refusal;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the pages of myPass call things: as people read them at home, dates in words. */
@Named
@RequestScoped
public class MypassWords {
    private static final ZoneId ALBERTA = ZoneId.of("America/Edmonton");

    @Inject
    Texts texts;

    @Inject
    Language language;

    public String type(CredentialCode type) {
        return texts.get("verify.text." + type.name().toLowerCase(Locale.ROOT));
    }

    public String kind(ConnectionKind kind) {
        return texts.get("mypass_connections.text." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** {@code July 19, 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /** The day on which something was, in Alberta. */
    public String day(Instant moment) {
        return date(LocalDate.ofInstant(moment, ALBERTA));
    }

    /** The day on which something was; that it was not yet, if so. */
    public String dayOrNone(@Nullable Instant moment) {
        return moment == null ? texts.get("mypass_orders.text.not_yet") : day(moment);
    }

    /** How an order came to the ministry, by the code of a request method. */
    public String through(String method) {
        String key = "mypass_orders.text.by_" + method.toLowerCase(Locale.ROOT);
        return texts.get(texts.has(key) ? key : "mypass_orders.text.by_other");
    }

    /** Why a copy cannot be ordered, in plain words. */
    public String reason(Refusal refusal) {
        String word = refusal.rule() == 0 ? refusal.values().get(0) : String.valueOf(refusal.rule());
        String key = "mypass.text.refused_" + word;
        return texts.get(texts.has(key) ? key : "mypass.text.refused");
    }

    /** What an address says of an order that was refused by this rule: whatever there are words for. */
    String fault(String rule) {
        return texts.has("mypass.text.refused_" + rule) ? "refused_" + rule : "refused";
    }

    /** The end of a message key. */
    public String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    public String status(UiStatus status) {
        return OrderItemText.publicly(status, language.getLocale());
    }

    /** In one sentence, what a status means. */
    public String meaning(UiStatus status) {
        return OrderItemText.meaning(status, language.getLocale());
    }

    /** The language of a document, {@code EN} or {@code FR}. */
    public String language(String code) {
        return texts.get("mypass_order.text." + code.toLowerCase(Locale.ROOT));
    }

    /** What a message is about. */
    public String title(MessageKind kind) {
        return texts.get("mypass_messages.title." + kind.name().toLowerCase(Locale.ROOT));
    }

    public String message(OwnMessage message) {
        CredentialCode type = message.order().type();
        return texts.of(
                "mypass_messages.text." + message.kind().name().toLowerCase(Locale.ROOT),
                type == null ? "" : type(type),
                message.order().student(),
                message.order().recipient());
    }

    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, locale());
    }

    private Locale locale() {
        return language.getTag().equals("fr") ? Locale.CANADA_FRENCH : Locale.CANADA;
    }
}
