package org.conferral.credential.entity;

import java.util.Locale;

/** A credential type as lists offer it. */
public record CredentialTypeRow(CredentialCode code, String nameEnglish, String nameFrench, int sequence) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFrench : nameEnglish;
    }
}
