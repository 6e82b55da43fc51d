package org.conferral.mypass.control;

/**
 * Looks for harm in a file that somebody of the public sends, before it is kept. What an installation has for that is put
 * in the place of {@link NoScan} by a bean that is an alternative with a priority (docs/operations.md).
 */
@FunctionalInterface
public interface FileScan {
    /** Whether the file may be kept. */
    boolean isSafe(byte[] file);
}
