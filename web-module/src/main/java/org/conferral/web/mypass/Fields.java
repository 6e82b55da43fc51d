package org.conferral.web.mypass;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.conferral.web.platform.text.TidyText;
import org.jspecify.annotations.Nullable;

/** What somebody's request for a page of myPass, or a form that waited, says in its fields. */
final class Fields {
    private Fields() {}

    /** As it was sent; blank where nothing was. */
    static String text(HttpServletRequest request, String name) {
        return Objects.toString(KeptForm.field(request, name), "");
    }

    /** What was typed, without blanks around it, cut to the longest there is room for; none where nothing was. */
    static @Nullable String said(HttpServletRequest request, String name, int longest) {
        String text = TidyText.of(text(request, name));
        return text == null ? null : cut(text, longest);
    }

    /** A number of our own, such as that of an award; 0, which none has, for whatever is none. */
    static long number(HttpServletRequest request, String name) {
        String text = text(request, name);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
