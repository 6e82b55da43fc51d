package org.conferral.web.platform.text;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Free text as it is kept (docs/specification/ordering.md §2.2): no blanks at the ends of its lines and none doubled, no
 * empty line at its ends, no control characters; of blanks alone nothing is left, so that it counts as not entered.
 */
@FacesConverter("tidyText")
public class TidyText implements Converter<String> {
    private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent field, @Nullable String entered) {
        return entered == null ? null : of(entered);
    }

    /** The same text without blanks that nobody means; none where nothing is left. */
    public static @Nullable String of(String entered) {
        String text = entered.lines()
                .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                .collect(Collectors.joining("\n"))
                .strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable String text) {
        return text == null ? "" : text;
    }
}
