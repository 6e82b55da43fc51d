package org.conferral.it.web;

import java.util.List;
import java.util.stream.Stream;
import org.conferral.it.testbed.Addresses;

/** What odd requests are made of: known addresses and names, and values, methods and headers with something odd about them. */
final class OddWords {
    static final List<String> ADDRESSES = Stream.concat(
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

    static final List<String> NAMES = List.of(("id type types year from to status page size sort student"
                    + " authority school organization delivery reason kind by number numbers code text find all tab then renew"
                    + " picks saved search run role state outcome language deleted error change handling last of recipient"
                    + " releasable warned_page warned_size told lang noTrack expired reference key fault failed look_up login"
                    + " address street city postal country courier certification copies recipient consumer credential draft version"
                    + " award_version other_name postal_code province label reset key letters metadata order offer"
                    + " asn year month day item award until connection frequency relation"
                    + " password again csrf jftfdi jffi jfwid cid ln v con e loc jakarta.faces.ViewState"
                    + " jakarta.faces.RenderKitId jakarta.faces.partial.ajax primefaces.nonce primefaces.download")
            .split(" "));

    static final String HUGE = "x".repeat(100_000);

    /** As they stand in an address or a form. */
    static final List<String> VALUES = List.of(
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

    static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "get", "XYZZY", "CONNECT");

    static final List<String> HEADERS = List.of(
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

    private OddWords() {}
}
