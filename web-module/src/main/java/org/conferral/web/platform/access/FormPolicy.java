package org.conferral.web.platform.access;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which forms can be none of our pages' (web.platform R17): what Faces and its tables put into one beside its fields must
 * be as they make it, for they fail on anything else.
 */
final class FormPolicy {
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final Set<String> OF_EVERY_FORM = Set.of(STATE, NONCE);
    private static final Pattern TRUE = Pattern.compile("true");
    private static final Map<String, Pattern> KNOWN = Map.ofEntries(
            Map.entry(STATE, Pattern.compile("-?[0-9]{1,19}:-?[0-9]{1,19}")),
            Map.entry("jakarta.faces.RenderKitId", Pattern.compile("HTML_BASIC")),
            Map.entry(NONCE, Pattern.compile("[A-Za-z0-9+/]{48}")),
            Map.entry("jakarta.faces.source", Pattern.compile("[A-Za-z0-9:_-]{1,200}")),
            Map.entry("jakarta.faces.behavior.event", Pattern.compile("[A-Za-z]{1,40}")),
            Map.entry("jakarta.faces.partial.event", Pattern.compile("[A-Za-z]{1,40}")),
            Map.entry("jakarta.faces.partial.ajax", TRUE),
            Map.entry("jakarta.faces.partial.execute", Pattern.compile("[A-Za-z0-9:_@() -]{0,2000}")),
            Map.entry("jakarta.faces.partial.render", Pattern.compile("[A-Za-z0-9:_@() -]{0,2000}")),
            Map.entry("jakarta.faces.partial.resetValues", TRUE),
            Map.entry("primefaces.ignoreautoupdate", TRUE),
            Map.entry("primefaces.skipchildren", TRUE));

    /** Which rows a table shows: the first, and how many. */
    private static final Pattern PLACE = Pattern.compile(".*_(first|rows)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private FormPolicy() {}

    static boolean isSound(Map<String, String[]> form) {
        return form.keySet().containsAll(OF_EVERY_FORM)
                && form.entrySet().stream().allMatch(sent -> isSound(sent.getKey(), sent.getValue()));
    }

    private static boolean isSound(String name, String[] values) {
        Pattern known = PLACE.matcher(name).matches() ? NUMBER : KNOWN.get(name);
        if (known != null) {
            return values.length == 1 && known.matcher(values[0]).matches();
        }
        return !RequestPolicy.isNeverInAddress(name);
    }
}
