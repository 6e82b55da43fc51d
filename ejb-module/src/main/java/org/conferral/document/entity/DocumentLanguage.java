package org.conferral.document.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language that a document is written in. */
public enum DocumentLanguage {
    EN(Locale.CANADA),
    FR(Locale.CANADA_FRENCH);

    private final Locale locale;

    DocumentLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language with this code, if documents are made in it. */
    public static Optional<DocumentLanguage> find(String code) {
        return Stream.of(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    public Locale locale() {
        return locale;
    }
}
