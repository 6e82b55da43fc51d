package org.conferral.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;

/**
 * Unpacks an uploaded ZIP as it comes in. It trusts nothing that the ZIP says of itself: sizes are counted, names other
 * than those of the import files are refused.
 */
@ApplicationScoped
public class ZipUnpacker {
    private static final int BUFFER = 1 << 14;
    private static final int RATIO = 100;
    /** So little may unpack by any ratio. */
    private static final long HARMLESS = 1L << 20;

    @Inject
    IntakeSettings settings;

    /** Unpacks into an empty folder. */
    public void unpack(InputStream upload, Path folder) {
        CountingStream packed = new CountingStream(upload, settings.largestUpload());
        try (ZipInputStream zip = new ZipInputStream(notClosing(packed))) {
            entries(zip, packed, folder);
            packed.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw refused(encrypted(e) ? "zipEncrypted" : "zipBroken", e);
        } catch (EOFException | IllegalArgumentException e) {
            throw refused("zipBroken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entries(ZipInputStream zip, CountingStream packed, Path folder) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new IntakeRefusedException(packed.count() == 0 ? "zipEmpty" : "notZip", names());
        }
        long unpacked = 0;
        boolean any = false;
        for (; entry != null; entry = zip.getNextEntry()) {
            if (!isNoise(entry.getName())) {
                unpacked = unpack(zip, packed, target(entry, folder), unpacked);
                any = true;
            }
        }
        if (!any) {
            throw new IntakeRefusedException("zipEmpty", names());
        }
    }

    /** What a Mac adds to every ZIP. */
    private static boolean isNoise(String name) {
        return name.startsWith("__MACOSX/") || name.equals(".DS_Store");
    }

    private static Path target(ZipEntry entry, Path folder) {
        return IntakeFile.named(entry.getName())
                .map(file -> folder.resolve(file.fileName()))
                .orElseThrow(() -> new IntakeRefusedException("zipUnknown", shown(entry.getName()), names()));
    }

    private long unpack(ZipInputStream zip, CountingStream packed, Path target, long before) throws IOException {
        long unpacked = before;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                refuseBomb(unpacked, packed.count());
                out.write(buffer, 0, read);
            }
        } catch (FileAlreadyExistsException e) {
            throw refused("zipTwice", e, String.valueOf(target.getFileName()));
        }
        return unpacked;
    }

    private void refuseBomb(long unpacked, long packed) {
        if (unpacked > HARMLESS && unpacked / RATIO > packed) {
            throw new IntakeRefusedException("zipBomb");
        }
        if (unpacked > settings.largestUnpacked()) {
            throw new IntakeRefusedException("unpackedTooLarge", IntakeSettings.megabytes(settings.largestUnpacked()));
        }
    }

    static String names() {
        return Stream.of(IntakeFile.values()).map(IntakeFile::fileName).collect(Collectors.joining(", "));
    }

    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "");
        return clean.length() > 100 ? clean.substring(0, 100) + "…" : clean;
    }

    private static boolean encrypted(ZipException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("encrypted");
    }

    private static IntakeRefusedException refused(String code, Exception cause, String... values) {
        IntakeRefusedException refused = new IntakeRefusedException(code, values);
        refused.initCause(cause);
        return refused;
    }

    private static InputStream notClosing(InputStream in) {
        return new java.io.FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return in.read(buffer, offset, length);
            }

            @Override
            public void close() {
                // the upload is the caller's
            }
        };
    }
}
