package org.conferral.organization.entity;

/** An authority or a school as lists offer it. */
public record OrganizationRow(long id, OrganizationCode code, String name) {
    /** {@code Name (0982)}. */
    public String label() {
        return name + " (" + code.digits() + ")";
    }
}
