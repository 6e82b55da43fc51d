package org.conferral.it.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.it.testbed.Addresses;
import org.conferral.it.testbed.RawRequest;

/** Requests that no page of ours makes: known addresses, parameters and forms with something odd about them. */
final class OddRequests {
    private static final int RARELY = 40;

    private final Random random;
    private final Set<String> asked = new HashSet<>();

    OddRequests(Random random) {
        this.random = random;
    }

    /** How many addresses there are to ask. */
    static int addresses() {
        return OddWords.ADDRESSES.size();
    }

    /** Those that were. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** An address with parameters. */
    RawRequest reading() {
        return RawRequest.get(address(true) + query());
    }

    /** Whatever method, with whatever headers. */
    RawRequest headed() {
        String body = random.nextInt(3) == 0 ? form() : "";
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(one(OddWords.HEADERS));
        }
        return new RawRequest(one(OddWords.METHODS), address(false) + query(), lines, body);
    }

    /** A form that no page has sent. */
    RawRequest sending() {
        return RawRequest.form(address(false), form());
    }

    /** The form of a page with some of its values changed, doubled or left out. */
    RawRequest sending(PageForm page, boolean pressing) {
        List<String> parts = changed(page);
        List<String> sources = pressing ? page.ids() : List.copyOf(page.fields().keySet());
        if (pressing && !page.buttons().isEmpty() && random.nextBoolean()) {
            parts.add(PageForm.part(one(page.buttons()), "x"));
        } else if (!sources.isEmpty()) {
            parts.addAll(ofScript(one(sources)));
        }
        RawRequest request = form(page.address(), parts);
        return random.nextBoolean() ? request.with("Faces-Request: partial/ajax") : request;
    }

    /** Likewise of one that is not of Faces, to one of the addresses that its forms name. */
    RawRequest sendingPlain(PageForm page) {
        String address = one(page.actions());
        asked.add(address);
        return form(address, changed(page));
    }

    private RawRequest form(String address, List<String> parts) {
        return random.nextInt(3) == 0
                ? new OddParts(random).sending(address, parts)
                : RawRequest.form(address, String.join("&", parts));
    }

    private List<String> changed(PageForm page) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> field : page.fields().entrySet()) {
            boolean ofFaces = field.getKey().contains("faces");
            switch (random.nextInt(ofFaces ? 40 : 6)) {
                case 0 -> parts.add(PageForm.part(field.getKey(), "") + value());
                case 1 -> {
                    parts.add(PageForm.part(field.getKey(), field.getValue()));
                    parts.add(PageForm.part(field.getKey(), ofFaces ? field.getValue() : "") + value());
                }
                case 2 -> parts.add(one(OddWords.NAMES) + "=" + value());
                default -> parts.add(PageForm.part(field.getKey(), field.getValue()));
            }
        }
        return parts;
    }

    private String value() {
        return random.nextInt(RARELY) == 0 ? OddWords.HUGE : one(OddWords.VALUES);
    }

    /** What a script of Faces, or of a table, adds. */
    private List<String> ofScript(String source) {
        List<String> parts = new ArrayList<>(List.of(
                PageForm.part("jakarta.faces.partial.ajax", "true"),
                PageForm.part("jakarta.faces.source", source),
                PageForm.part("jakarta.faces.partial.execute", random.nextBoolean() ? "@all" : source),
                PageForm.part("jakarta.faces.partial.render", random.nextBoolean() ? "@none" : source)));
        if (random.nextBoolean()) {
            parts.add(PageForm.part("jakarta.faces.behavior.event", random.nextBoolean() ? "change" : "page"));
        }
        for (String of : List.of(
                "_pagination",
                "_first",
                "_rows",
                "_sorting",
                "_sortKey",
                "_sortDir",
                "_filtering",
                "_encodeFeature",
                "_skipChildren",
                "_instantSelectedRowKey",
                "_selection",
                "_query",
                "_rppDD")) {
            if (random.nextInt(4) == 0) {
                parts.add(PageForm.part(source + of, "") + (random.nextBoolean() ? "true" : one(OddWords.VALUES)));
            }
        }
        return parts;
    }

    private String form() {
        return random.nextInt(10) == 0
                ? "%&=&&==%00"
                : query().replaceFirst("^\\?", "") + (random.nextInt(RARELY) == 0 ? "&text=" + OddWords.HUGE : "");
    }

    private String query() {
        int count = random.nextInt(4);
        return count == 0
                ? ""
                : Stream.generate(this::parameter).limit(count).collect(Collectors.joining("&", "?", ""));
    }

    private String parameter() {
        String name = one(OddWords.NAMES);
        String once = name + "=" + one(OddWords.VALUES);
        return random.nextInt(5) == 0 ? once + "&" + name + "=" + one(OddWords.VALUES) : once;
    }

    private String address(boolean odd) {
        String registered = one(OddWords.ADDRESSES);
        asked.add(registered);
        String known = registered.replaceFirst("[?].*", "");
        return odd && random.nextInt(3) == 0 ? known.replaceAll("/0(?=/|$)", "/" + path(one(OddWords.VALUES))) : known;
    }

    /** In a path a blank ends the address, and a dollar means a group here. */
    private static String path(String value) {
        return Matcher.quoteReplacement(value.isEmpty() ? "x" : value);
    }

    <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** A page, of those that begin like this. */
    String page(String beginning) {
        return one(Stream.concat(Addresses.table().keySet().stream(), Addresses.ofEverybody().stream())
                .filter(address ->
                        address.startsWith(beginning) && !address.startsWith("/api/") && !address.contains("export"))
                .toList());
    }
}
