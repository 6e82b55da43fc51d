package org.conferral.organization.entity;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The code of an authority ({@code A.0050}) or a school ({@code S.0982}). */
public record OrganizationCode(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[AS]\\.[0-9]{4}");

    public OrganizationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("organization code " + value);
        }
    }

    /** The four digits, as shown behind a name: {@code 0982}. */
    public String digits() {
        return value.substring(2);
    }

    @Override
    public String toString() {
        return value;
    }
}
