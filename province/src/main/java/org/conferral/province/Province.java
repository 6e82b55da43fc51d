package org.conferral.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the import files of a synthetic province. */
public final class Province {
    /** The seed of the province everybody sees at a first start. */
    public static final long SEED = 20_260_715L;

    /** Written last: a folder without it holds an unfinished province. */
    public static final String COMPLETE = ".complete";

    private Province() {}

    /** Writes with the usual {@link #SEED}. */
    public static void write(Path folder, ProvinceSize size) throws IOException {
        write(folder, size, SEED);
    }

    /** Writes organizations, students, addresses, progress and awards, replacing files of an earlier call. */
    public static void write(Path folder, ProvinceSize size, long seed) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(COMPLETE));
        Organizations organizations = new Organizations(size);
        OrganizationFile.write(folder, organizations);
        writeStudents(folder, size, seed, new Population(size, seed, organizations));
        Files.createFile(folder.resolve(COMPLETE));
    }

    private static void writeStudents(Path folder, ProvinceSize size, long seed, Population population)
            throws IOException {
        try (StudentFile students = new StudentFile(folder);
                AddressFile addresses = new AddressFile(folder);
                ProgressFile progress = new ProgressFile(folder);
                AwardFile awards = new AwardFile(folder, seed)) {
            for (int position = 0; position < size.students(); position++) {
                Student student = population.student(position);
                students.write(student);
                addresses.write(student);
                progress.write(student);
                awards.write(student);
            }
        }
    }
}
