package org.conferral.mail.entity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What people are told by e-mail.
 *
 * @param key names this one letter among all: it is sent once
 * @param to at least one
 * @param subject one line
 * @param text plain
 */
public record Letter(String key, List<MailAddress> to, String subject, String text) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern LINE = Pattern.compile("\\P{Cc}{1,200}");

    /**
     * A letter.
     *
     * @throws IllegalArgumentException when it is to nobody, or its subject or key is no such line
     */
    public Letter {
        to = List.copyOf(to);
        if (to.isEmpty()
                || !KEY.matcher(key).matches()
                || !LINE.matcher(subject).matches()) {
            throw new IllegalArgumentException("letter " + key);
        }
    }
}
