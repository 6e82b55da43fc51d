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
    private static final List<String> ADDRESSES = Stream.concat(
                    Stream.concat(Addresses.table().keySet().stream(), Addresses.ofEverybody().stream()),
                    Stream.of(
                            "/console",
                            "/static/conferral.css",
                            "/static/..%2fWEB-INF/web.xml",
                            "/static/",
                            "/jakarta.faces.resource/core.js",
                            "/jakarta.faces.resource/a%00b.js",
                            "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml",
                            "/run/list;jsessionid=1",
                            "/run//list",
                            "/run/list%00",
                            "/run/list/",
                            "/%ff%fe",
                            "//elsewhere/run/list",
                            "/nowhere"))
            .toList();

    private static final List<String> NAMES = List.of(("id type types year from to status page size sort student"
                    + " authority school organization delivery reason kind by number numbers code text find all tab then renew"
                    + " picks saved search run role state outcome language deleted error change handling last of recipient"
                    + " releasable warned_page warned_size told lang noTrack expired reference key fault failed look_up login"
                    + " address street city postal country courier certification copies recipient consumer credential draft version"
                    + " award_version other_name postal_code province label reset key letters metadata order offer"
                    + " asn year month day item award until connection frequency relation"
                    + " password again csrf jftfdi jffi jfwid cid ln v con e loc jakarta.faces.ViewState"
                    + " jakarta.faces.RenderKitId jakarta.faces.partial.ajax primefaces.nonce primefaces.download")
            .split(" "));

    private static final String HUGE = "x".repeat(100_000);
    private static final int RARELY = 40;

    /** As they stand in an address or a form. */
    private static final List<String> VALUES = List.of(
            "",
            "+",
            "%00",
            "a%00b",
            "0",
            "1",
            "2",
            "3",
            "7",
            "12",
            "-1",
            "999999999",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "0x1F",
            "2026",
            "-2026",
            "2026-13-45",
            "%2B999999999-01-01",
            "0000-00-00",
            "2026-02-30",
            "9999-12-31",
            "%C0%80",
            "%FF%FE",
            "%E2%80%AE",
            "%EF%BB%BF",
            "%EF%BF%BE",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%27",
            "%22",
            "%5C",
            "%25",
            "%",
            "%zz",
            "%3Cscript%3E",
            "%24%7B7*7%7D",
            "%23%7B1%7D",
            "null",
            "true",
            "on",
            "AHSD",
            "AHSD,AHSD",
            "AHSD,,",
            ",",
            "AHSD;CHSA",
            "S.0982",
            "A.1",
            "..%2F..%2Fetc",
            "%0D%0AX:1",
            "SYSTEM_HOLD",
            "OPEN",
            "COMPLETED",
            "students",
            "STUDENTS",
            "-name",
            "name",
            "asn",
            "1:1",
            "-1:-1",
            "abc:def",
            "stateless",
            "HTML_BASIC",
            "partial/ajax",
            "records",
            "ADMIN",
            "x".repeat(3_000),
            "%EF%BC%9D1",
            "1%2C2%2C3",
            "%5B%5D",
            "%7B%7D",
            "1%20or%201%3D1");

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "get", "XYZZY", "CONNECT");

    private static final List<String> HEADERS = List.of(
            "Accept-Language: xx-????-;q=a",
            "Accept-Language: " + "fr,".repeat(200),
            "Cookie: JSESSIONID=../../x; lang=%00",
            "Cookie: lang",
            "Cookie: =; ;;, $Version=x",
            "If-Modified-Since: yesterday",
            "If-None-Match: \"",
            "Range: bytes=9-1",
            "Range: bytes=a",
            "Content-Type: multipart/form-data",
            "Content-Type: text/plain",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: application/x-www-form-urlencoded; charset=no",
            "Content-Type: application/json",
            "Faces-Request: partial/ajax",
            "Origin: null",
            "Origin: http://elsewhere",
            "Sec-Fetch-Site: cross-site",
            "Referer: ::",
            "Referer: http://elsewhere/run/list",
            "X-Forwarded-For: x",
            "X-Forwarded-Host: elsewhere",
            "X-CSRF-Token: x",
            "Host: a b",
            "Host: elsewhere:99999",
            "Host:",
            "Accept: application/json",
            "Accept-Encoding: gzip;q=x",
            "Authorization: Basic %%%",
            "Upgrade: h2c",
            "X-HTTP-Method-Override: DELETE",
            "Content-Encoding: gzip",
            "Content-Length: -1",
            "Te: x");

    private final Random random;
    private final Set<String> asked = new HashSet<>();

    OddRequests(Random random) {
        this.random = random;
    }

    /** How many addresses there are to ask. */
    static int addresses() {
        return ADDRESSES.size();
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
            lines.add(one(HEADERS));
        }
        return new RawRequest(one(METHODS), address(false) + query(), lines, body);
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
                case 2 -> parts.add(one(NAMES) + "=" + value());
                default -> parts.add(PageForm.part(field.getKey(), field.getValue()));
            }
        }
        return parts;
    }

    private String value() {
        return random.nextInt(RARELY) == 0 ? HUGE : one(VALUES);
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
                parts.add(PageForm.part(source + of, "") + (random.nextBoolean() ? "true" : one(VALUES)));
            }
        }
        return parts;
    }

    private String form() {
        return random.nextInt(10) == 0
                ? "%&=&&==%00"
                : query().replaceFirst("^\\?", "") + (random.nextInt(RARELY) == 0 ? "&text=" + HUGE : "");
    }

    private String query() {
        int count = random.nextInt(4);
        return count == 0
                ? ""
                : Stream.generate(this::parameter).limit(count).collect(Collectors.joining("&", "?", ""));
    }

    private String parameter() {
        String name = one(NAMES);
        String once = name + "=" + one(VALUES);
        return random.nextInt(5) == 0 ? once + "&" + name + "=" + one(VALUES) : once;
    }

    private String address(boolean odd) {
        String registered = one(ADDRESSES);
        asked.add(registered);
        String known = registered.replaceFirst("[?].*", "");
        return odd && random.nextInt(3) == 0 ? known.replaceAll("/0(?=/|$)", "/" + path(one(VALUES))) : known;
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
