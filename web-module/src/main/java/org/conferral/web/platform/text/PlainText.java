package org.conferral.web.platform.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.platform.entity.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * A request whose parameters have no characters that nobody can type and no page can show: control characters other than
 * tab and line ends, those that turn the direction of what follows, and those that are no characters are left out,
 * whichever field or address they came in.
 */
final class PlainText extends HttpServletRequestWrapper {
    PlainText(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null ? null : Unseen.removedFrom(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return values == null ? null : plain(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> parameters.put(name, plain(values)));
        return Collections.unmodifiableMap(parameters);
    }

    private static String[] plain(String[] values) {
        return Stream.of(values).map(Unseen::removedFrom).toArray(String[]::new);
    }
}
