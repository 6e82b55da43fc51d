package org.conferral.it.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page would send back, as its HTML says.
 *
 * @param fields of all of its forms, with their values
 * @param buttons names of what sends a form
 * @param ids of everything
 * @param actions addresses that its forms are sent to, but for those that end a visit
 */
record PageForm(
        String address, Map<String, String> fields, List<String> buttons, List<String> ids, List<String> actions) {
    private static final Pattern INPUT = Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*>");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'\\)");
    private static final Pattern ACTION = Pattern.compile("<form\\b[^>]*\\baction=\"(/[a-z/-]+)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([A-Za-z][A-Za-z0-9:_-]*)\"");

    static PageForm of(String address, String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> elements =
                INPUT.matcher(html).results().map(MatchResult::group).toList();
        List<String> buttons = elements.stream()
                .filter(element -> element.contains("type=\"submit\"") || element.startsWith("<button"))
                .map(element -> value(element, "name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        elements.stream()
                .filter(element -> !buttons.contains(value(element, "name")))
                .filter(element -> !element.contains("type=\"file\""))
                .forEach(element -> fields.put(value(element, "name"), value(element, "value")));
        fields.remove("");
        NONCE.matcher(html).results().forEach(found -> fields.put("primefaces.nonce", found.group(1)));
        return new PageForm(
                address,
                fields,
                buttons,
                all(ID, html),
                all(ACTION, html).stream()
                        .filter(action -> !action.endsWith("/leave") && !action.equals("/sign-out"))
                        .toList());
    }

    private static List<String> all(Pattern one, String html) {
        return one.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String value(String element, String attribute) {
        Matcher found = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1).replace("&quot;", "\"").replace("&amp;", "&") : "";
    }

    boolean isOfFaces() {
        return fields.containsKey("jakarta.faces.ViewState");
    }

    static String part(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
