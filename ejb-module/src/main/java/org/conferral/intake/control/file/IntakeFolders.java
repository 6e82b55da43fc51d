package org.conferral.intake.control.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;

/** The folders that import files lie in. */
@ApplicationScoped
public class IntakeFolders {
    @Inject
    IntakeSettings settings;

    /** A new folder to unpack an upload into. */
    public Path fresh() {
        try {
            return Files.createDirectories(
                    settings.workFolder().resolve(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder and what is in it, if this server has it. */
    public void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folders that uploads of an earlier life of this server left. */
    public void removeLeftovers() {
        remove(settings.workFolder());
    }

    /** Looks at the import files of a folder: each must have a header as it should be, and a row. */
    public List<InspectedFile> inspect(Path folder) {
        Map<IntakeFile, Path> paths = paths(folder);
        if (paths.isEmpty()) {
            throw new IntakeRefusedException("folderEmpty", ZipUnpacker.names());
        }
        List<InspectedFile> files = new ArrayList<>();
        paths.forEach((file, path) -> files.add(inspect(file, path)));
        refuseTooLarge(files);
        return files;
    }

    private static InspectedFile inspect(IntakeFile file, Path path) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IntakeRefusedException("noFile", file.fileName());
        }
        try (CsvRows source = new CsvRows(file, path)) {
            if (source.next() == null) {
                throw new IntakeRefusedException("noRows", file.fileName());
            }
            return new InspectedFile(
                    file, path, source.header().ownColumns(), source.header().unknown(), Files.size(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file of the folder lies, whatever the case of its name. */
    public static Path path(Path folder, IntakeFile file) {
        return Optional.ofNullable(paths(folder).get(file)).orElseGet(() -> folder.resolve(file.fileName()));
    }

    /** The import files of a folder, in their order; what may be data under a misspelt name would be left out unseen. */
    private static Map<IntakeFile, Path> paths(Path folder) {
        Map<IntakeFile, Path> paths = new EnumMap<>(IntakeFile.class);
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> !Files.isDirectory(path)).sorted().forEach(path -> {
                EntryName name = EntryName.of(String.valueOf(path.getFileName()));
                if (!name.isNoise()) {
                    IntakeFile file = name.file()
                            .orElseThrow(
                                    () -> new IntakeRefusedException("folderFile", name.shown(), ZipUnpacker.names()));
                    if (paths.put(file, path) != null) {
                        throw new IntakeRefusedException("folderTwice", file.fileName());
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }

    private void refuseTooLarge(List<InspectedFile> files) {
        if (files.stream().mapToLong(InspectedFile::bytes).sum() > settings.largestUnpacked()) {
            throw new IntakeRefusedException("unpackedTooLarge", IntakeSettings.megabytes(settings.largestUnpacked()));
        }
    }

    /**
     * An import file that may be read.
     *
     * @param columns its own columns, as its header names them
     * @param unknown those of them that are not known and go nowhere
     */
    public record InspectedFile(IntakeFile file, Path path, List<String> columns, List<String> unknown, long bytes) {}
}
