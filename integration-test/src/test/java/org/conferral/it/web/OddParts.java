package org.conferral.it.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.it.testbed.RawRequest;

/** A form in parts, as the one with a file is sent, with something odd about them. */
record OddParts(Random random) {
    private static final Pattern CODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final String END = "\r\n";

    private static final List<String> TYPES = List.of(
            "multipart/form-data; boundary=part",
            "multipart/form-data; boundary=part",
            "multipart/form-data; boundary=part",
            "multipart/form-data; boundary=\"part\"",
            "multipart/form-data; boundary=other",
            "multipart/form-data; boundary=" + "p".repeat(200),
            "multipart/form-data; charset=no; boundary=part",
            "multipart/mixed; boundary=part");

    /** What stands in the head of a part; the name where %s is. */
    private static final List<String> HEADS = List.of(
            "Content-Disposition: form-data; name=\"%s\"",
            "Content-Disposition: form-data; name=\"%s\"",
            "Content-Disposition: form-data; name=\"%s\"",
            "Content-Disposition: form-data; name=\"%s\"",
            "Content-Disposition: form-data; name=\"%s\"",
            "Content-Disposition: form-data; name=\"%s\"\r\nContent-Type: text/plain; charset=nope",
            "Content-Disposition: form-data; name=\"%s\"\r\nContent-Transfer-Encoding: base64",
            "Content-Disposition: form-data; name=\"%s\"\r\nContent-Transfer-Encoding: quoted-printable",
            "Content-Disposition: form-data; name=\"%s\"; filename=\"a.csv\"\r\nContent-Type: text/csv",
            "Content-Disposition: form-data; name=\"%s\"; filename=\"\"",
            "Content-Disposition: form-data; name=\"%s\"; filename*=UTF-8''%%zz",
            "Content-Disposition: form-data; name=%s",
            "Content-Disposition: form-data; name=\"%s",
            "Content-Disposition: form-data",
            "Content-Disposition: attachment; name=\"%s\"",
            "content-disposition:form-data;name=\"%s\"",
            "Content-Type: text/plain",
            "%s",
            "X: " + "x".repeat(9_000) + "\r\nContent-Disposition: form-data; name=\"%s\"",
            "");

    private static final List<String> ENDS =
            List.of("--part--\r\n", "--part--\r\n", "--part--", "--part\r\n", "", "--");

    /** Of what would stand in the body of any other form, one field each. */
    RawRequest sending(String address, List<String> fields) {
        StringBuilder body = new StringBuilder(random.nextInt(20) == 0 ? "before" + END : "");
        fields.forEach(field -> body.append(part(field)));
        return new RawRequest(
                "POST",
                address,
                List.of("Content-Type: " + one(TYPES)),
                body.append(one(ENDS)).toString());
    }

    private String part(String field) {
        int equals = Math.max(0, field.indexOf('='));
        // what Faces asks for first is mostly there, or nothing else would be looked at
        boolean whole = field.startsWith("jakarta.faces.ViewState") || field.startsWith("primefaces.nonce");
        String head = whole && random.nextInt(10) > 0 ? HEADS.get(0) : one(HEADS);
        return "--part" + END + head.formatted(plain(field.substring(0, equals))) + END + END
                + plain(field.substring(Math.min(field.length(), equals + 1))) + END;
    }

    /** Each byte a character. */
    private static String plain(String coded) {
        return CODED.matcher(coded.replace('+', ' ')).replaceAll(OddParts::letter);
    }

    private static String letter(MatchResult code) {
        byte[] one = {(byte) Integer.parseInt(code.group(1), 16)};
        return Matcher.quoteReplacement(new String(one, StandardCharsets.ISO_8859_1));
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
