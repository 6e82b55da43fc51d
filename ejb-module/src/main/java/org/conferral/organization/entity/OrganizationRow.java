package org.conferral.organization.entity;

import java.io.Serializable;

/** An authority or a school as lists offer it; a form keeps it between requests. */
public record OrganizationRow(long id, OrganizationCode code, String name) implements Serializable {
    /** {@code Name (0982)}. */
    public String label() {
        return name + " (" + code.digits() + ")";
    }
}
