package org.conferral.web.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.delivery.entity.ListWords;
import org.conferral.web.platform.text.Texts;

/** What files are called that people of a consumer fetch, and what stands in them, in their language. */
@ApplicationScoped
public class DocumentFiles {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    String zip() {
        return named("zip");
    }

    String list() {
        return named("csv");
    }

    private String named(String ending) {
        return TIME.format(LocalDateTime.now(clock)) + " - " + texts.get("documents.title.page") + "." + ending;
    }

    ListWords words() {
        return new ListWords(
                texts.get("documents.column.number"),
                texts.get("documents.column.name"),
                texts.get("documents.column.type"),
                texts.get("documents.column.language"),
                texts.get("documents.column.status"),
                texts.get("documents.column.available"),
                texts.get("documents.column.expires"),
                texts.get("documents.column.fetched"),
                texts.get("documents.column.fetched_by"),
                words(List.of(CredentialCode.values()), this::type),
                Map.of("EN", texts.get("documents.text.english"), "FR", texts.get("documents.text.french")),
                words(DocumentsAsked.STATUSES, status -> texts.get(texts.statusKey("documents", status))));
    }

    private static <T> Map<T, String> words(List<T> values, Function<T, String> word) {
        return values.stream().collect(Collectors.toMap(Function.identity(), word));
    }

    String type(CredentialCode type) {
        return texts.get("verify.text." + type.name().toLowerCase(Locale.ROOT));
    }
}
