package org.conferral.document.entity;

import java.util.Locale;

/** The language that a document is written in. */
public enum DocumentLanguage {
    EN(Locale.CANADA),
    FR(Locale.CANADA_FRENCH);

    private final Locale locale;

    DocumentLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
