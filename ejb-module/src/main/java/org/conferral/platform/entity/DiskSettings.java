package org.conferral.platform.entity;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How full the disk of a server's own files may be.
 *
 * @param folder what it keeps in files
 * @param least so many bytes have to be free there, {@code CONFERRAL_LEAST_FREE_BYTES}
 */
public record DiskSettings(Path folder, long least) {
    private static final long MEGABYTE = 1L << 20;
    private static final long USUAL = 256 * MEGABYTE;

    public static DiskSettings of(Environment environment) {
        return new DiskSettings(environment.data(), environment.bytes("CONFERRAL_LEAST_FREE_BYTES", USUAL));
    }

    /** What is wrong when so many bytes are free, in words for an administrator; nothing while they are enough. */
    public Optional<String> shortage(long free) {
        return free >= least
                ? Optional.empty()
                : Optional.of("The disk of " + folder + " has " + free / MEGABYTE + " MB free, less than the "
                        + least / MEGABYTE + " MB of CONFERRAL_LEAST_FREE_BYTES.");
    }
}
