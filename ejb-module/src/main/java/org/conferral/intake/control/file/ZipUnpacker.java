package org.conferral.intake.control.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;

/**
 * Unpacks the import files of a ZIP, by its central directory: one that was cut off has none. It trusts nothing else
 * that the ZIP says of itself: sizes and checksums are reckoned, and what is not an import file is not unpacked at all.
 */
@ApplicationScoped
public class ZipUnpacker {
    private static final int BUFFER = 1 << 14;

    /** Those that need no library beside the one that reads ZIP files. */
    private static final Set<ZipMethod> READABLE = EnumSet.of(
            ZipMethod.STORED,
            ZipMethod.UNSHRINKING,
            ZipMethod.IMPLODING,
            ZipMethod.DEFLATED,
            ZipMethod.ENHANCED_DEFLATED,
            ZipMethod.BZIP2);

    private static final int RATIO = 100;
    /** So little may unpack by any ratio. */
    private static final long HARMLESS = 1L << 20;

    @Inject
    IntakeSettings settings;

    /**
     * Unpacks the import files into a folder.
     *
     * @throws IntakeRefusedException when the ZIP as a whole is not acceptable
     */
    public void unpack(Path zip, Path folder) {
        try (BoundedChannel channel = new BoundedChannel(zip);
                ZipFile file = ZipFile.builder()
                        .setSeekableByteChannel(channel)
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            channel.release();
            List<ZipArchiveEntry> all = Collections.list(file.getEntries());
            if (ZipEnd.of(zip).filter(end -> end.entries() == all.size()).isEmpty()) {
                throw new ZipException("not as many files as its end says");
            }
            Map<IntakeFile, ZipArchiveEntry> entries = entries(all);
            long unpacked = leftOut(all, entries.values());
            for (Map.Entry<IntakeFile, ZipArchiveEntry> entry : entries.entrySet()) {
                refuseUnreadable(file, entry.getValue());
                unpacked = unpack(
                        file, entry.getValue(), folder.resolve(entry.getKey().fileName()), unpacked);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw refused("zipBroken", e);
        } catch (IOException e) {
            throw refused("zipBroken", e);
        }
    }

    /** What is not unpacked counts as what it would be: a ZIP is no place to hide a bomb in. */
    private static long leftOut(List<ZipArchiveEntry> all, Collection<ZipArchiveEntry> taken) {
        long bytes = 0;
        for (ZipArchiveEntry entry : all) {
            if (!taken.contains(entry)) {
                refuseBomb(entry.getSize(), entry.getCompressedSize());
                bytes += Math.max(0, entry.getSize());
            }
        }
        return bytes;
    }

    private static Map<IntakeFile, ZipArchiveEntry> entries(List<ZipArchiveEntry> all) {
        Map<IntakeFile, ZipArchiveEntry> entries = new EnumMap<>(IntakeFile.class);
        Set<String> folders = new HashSet<>();
        for (ZipArchiveEntry entry : all) {
            EntryName name = EntryName.of(entry.getName());
            if (!entry.isDirectory() && !name.isNoise()) {
                IntakeFile file =
                        name.file().orElseThrow(() -> new IntakeRefusedException("zipUnknown", name.shown(), names()));
                if (entries.put(file, entry) != null) {
                    throw new IntakeRefusedException("zipTwice", file.fileName());
                }
                folders.add(name.folder());
            }
        }
        if (entries.isEmpty()) {
            throw new IntakeRefusedException("zipEmpty", names());
        }
        if (folders.size() > 1) {
            throw new IntakeRefusedException(
                    "zipFolders", folders.stream().sorted().collect(Collectors.joining(", ")));
        }
        return entries;
    }

    private static void refuseUnreadable(ZipFile file, ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new IntakeRefusedException("zipEncrypted");
        }
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        if (method == null || !READABLE.contains(method) || !file.canReadEntryData(entry)) {
            throw new IntakeRefusedException(
                    "zipMethod", method == null ? Integer.toString(entry.getMethod()) : method.name());
        }
    }

    private long unpack(ZipFile file, ZipArchiveEntry entry, Path target, long before) throws IOException {
        long unpacked = before;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.getInputStream(entry);
                CheckedOutputStream out = new CheckedOutputStream(create(target), new CRC32())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                refuseBomb(unpacked - before, entry.getCompressedSize());
                refuseTooLarge(unpacked);
                out.write(buffer, 0, read);
            }
            if (unpacked - before != entry.getSize() || out.getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException("not what the directory says");
            }
        }
        return unpacked;
    }

    private static OutputStream create(Path target) throws IOException {
        return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
    }

    private static void refuseBomb(long unpacked, long packed) {
        if (unpacked > HARMLESS && unpacked / RATIO > packed) {
            throw new IntakeRefusedException("zipBomb");
        }
    }

    private void refuseTooLarge(long unpacked) {
        if (unpacked > settings.largestUnpacked()) {
            throw new IntakeRefusedException("unpackedTooLarge", IntakeSettings.megabytes(settings.largestUnpacked()));
        }
    }

    static String names() {
        return Stream.of(IntakeFile.values()).map(IntakeFile::fileName).collect(Collectors.joining(", "));
    }

    private static IntakeRefusedException refused(String code, Exception cause) {
        IntakeRefusedException refused = new IntakeRefusedException(code);
        refused.initCause(cause);
        return refused;
    }
}
