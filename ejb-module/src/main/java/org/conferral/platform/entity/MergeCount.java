package org.conferral.platform.entity;

/** How many rows of an import were new, and how many changed what was stored. */
public record MergeCount(long inserted, long updated) {
    /** Whether anything is other than it was. */
    public boolean changed() {
        return inserted + updated > 0;
    }
}
