package org.conferral.it.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A letter that left as a file. */
public final class Letter {
    private Letter() {}

    /** What stands in it. One of plain letters is as it is: a key in it may begin with what others write for a sign. */
    public static String text(Path file) {
        try {
            String written = Files.readString(file);
            return written.contains("quoted-printable")
                    ? written.replace("=\r\n", "").replace("=3D", "=").replace("=20", " ")
                    : written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of a key, which left from the testbed. */
    public static String text(String key) {
        return text(Path.of(Surroundings.value("CONFERRAL_DATA"), "mail", key + ".eml"));
    }
}
