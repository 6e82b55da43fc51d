package org.conferral.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Removes a folder and what is in it. */
    public void remove(Path folder) {
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
        if (Files.isDirectory(settings.workFolder())) {
            remove(settings.workFolder());
        }
    }

    /** Looks at the import files of a folder: each must have a header as it should be, and a row. */
    public List<InspectedFile> inspect(Path folder) {
        refuseOthers(folder);
        List<InspectedFile> files = new ArrayList<>();
        for (IntakeFile file : IntakeFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                files.add(inspect(file, path));
            }
        }
        if (files.isEmpty()) {
            throw new IntakeRefusedException("folderEmpty", ZipUnpacker.names());
        }
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
            return new InspectedFile(file, source.header().ownColumns(), Files.size(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseTooLarge(List<InspectedFile> files) {
        if (files.stream().mapToLong(InspectedFile::bytes).sum() > settings.largestUnpacked()) {
            throw new IntakeRefusedException("unpackedTooLarge", IntakeSettings.megabytes(settings.largestUnpacked()));
        }
    }

    /** A misspelt name would silently leave a file out. */
    private static void refuseOthers(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            paths.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .filter(name -> IntakeFile.named(name).isEmpty())
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IntakeRefusedException("folderFile", name, ZipUnpacker.names());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An import file that may be read.
     *
     * @param columns its own columns, as its header names them
     */
    public record InspectedFile(IntakeFile file, List<String> columns, long bytes) {}
}
