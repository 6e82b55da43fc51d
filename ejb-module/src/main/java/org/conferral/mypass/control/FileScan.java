package org.conferral.mypass.control;

/**
 * Looks for harm in a file that somebody of the public sends, before it is kept. An installation whose scanner is no command
 * ({@link CommandScan}) puts a bean in its place that is an alternative with a priority (docs/operations.md).
 */
@FunctionalInterface
public interface FileScan {
    /** Whether the file may be kept. */
    boolean isSafe(byte[] file);
}
