package org.conferral.web.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.platform.entity.TextBundle;
import org.jspecify.annotations.Nullable;

/** The texts of the pages, in the reader's language. */
@Named
@RequestScoped
public class Texts {
    @Inject
    Language language;

    /** The text as it stands. */
    public String get(String key) {
        return bundle(language.getLocale()).getString(key);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return bundle(language.getLocale()).containsKey(key);
    }

    /** The texts as they stand whose keys begin so, in a language. */
    public Map<String, String> family(String begin, Locale in) {
        ResourceBundle texts = bundle(in);
        return texts.keySet().stream()
                .filter(key -> key.startsWith(begin))
                .collect(Collectors.toMap(Function.identity(), texts::getString));
    }

    private static ResourceBundle bundle(Locale in) {
        return TextBundle.of(Texts.class, "org.conferral.web.messages", in);
    }

    /** The text with values where it has {@code {0}}, {@code {1}} … */
    public String of(String key, Object... values) {
        return new MessageFormat(get(key), language.getLocale()).format(values);
    }

    /** The key of a state's text: {@code run.status.needs_attention}; of none, in a row that there is not, a blank one. */
    public String statusKey(String family, @Nullable Enum<?> state) {
        return state == null ? "" : family + ".status." + state.name().toLowerCase(Locale.ROOT);
    }

    /** The lines under the three steps of a wizard, blank where there is none. */
    public List<String> steps(@Nullable String first, @Nullable String second, @Nullable String third) {
        return Stream.of(first, second, third)
                .map(note -> Objects.requireNonNullElse(note, ""))
                .toList();
    }
}
