package org.conferral.intake.entity;

import java.util.regex.Pattern;

/** What happens to text on its way from one program to another. */
final class Damage {
    /** Entities and tags of web pages, escapes of addresses, of mail, of JSON and of UTF-7. */
    private static final Pattern MARKUP = Pattern.compile("&#?[A-Za-z0-9]{2,8};"
            + "|&(?:[aeiouyAEIOUY](?:acute|grave|circ|uml|tilde|ring)|[cC]cedil|[nN]tilde|nbsp|amp|apos|quot|rsquo|lsquo)"
            + "|</?[A-Za-z!][^>]*>?"
            + "|%[0-9A-F]{2}"
            + "|=[0-9A-F]{2}"
            + "|\\\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt'\"])"
            + "|\\+A[A-Za-z0-9/]{2,3}-");

    private Damage() {}

    static boolean isMarkup(String text) {
        return holdsAny(text, "&<%=\\+") && MARKUP.matcher(text).find();
    }

    /** A sign that programs put where they had no letter. */
    static boolean isLoss(String text) {
        return holdsAny(text, "?¿□\ufffc");
    }

    static boolean isMisread(String text) {
        return Misreading.in(text);
    }

    private static boolean holdsAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
