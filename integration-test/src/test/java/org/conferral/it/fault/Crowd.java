package org.conferral.it.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;

/**
 * Students of two new schools who go all the way: those of the one are in files that wait to be imported, on both servers,
 * those of the other are there and wait to be searched.
 *
 * @param size how many each school has
 * @param imported the code of the one
 * @param searched the code of the other
 */
record Crowd(TwoNodes nodes, int size, String imported, String searched) {
    static Crowd come(TwoNodes nodes, int size) throws IOException {
        String searched = SlowRun.enrol(nodes, size);
        Crowd crowd = new Crowd(nodes, size, searched.replace("S.9", "S.8"), searched);
        for (String name : TwoNodes.NAMES) {
            crowd.write(
                    Files.createDirectories(nodes.data(name).resolve("import").resolve(crowd.imported)));
        }
        return crowd;
    }

    private void write(Path folder) throws IOException {
        String authority = imported.replace("S", "A");
        Files.writeString(folder.resolve("organizations.csv"), """
                Organization Code,Name,Authority Code
                %1$s,Authority,
                %2$s,School,%1$s
                """.formatted(authority, imported));
        rows(
                folder.resolve("students.csv"),
                "ASN,ASN Status,Last Name,First Name,Responsible School Code",
                ",Primary,Many,One of," + imported);
        rows(
                folder.resolve("addresses.csv"),
                "ASN,Street,City,Province,Postal Code,Country",
                ",12 Rue Principale,Legal,AB,T0G 1L0,Canada");
        rows(
                folder.resolve("credential_progress.csv"),
                "ASN,Requirement Set Code,Status,Award School Year",
                ",AHSD-CURRENT,Achieved,2026");
    }

    /** One for each student, beginning with the student's number: the next ones that are free. */
    private void rows(Path file, String header, String rest) throws IOException {
        long known = nodes.count("select max(asn::bigint) from student");
        Files.writeString(
                file,
                LongStream.rangeClosed(known + 1, known + size)
                        .mapToObj(asn -> "%09d".formatted(asn) + rest)
                        .collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    /** The schools whose students are to have come through this stage. */
    private Long[] schools(Stage stage) {
        String codes =
                switch (stage) {
                    case IMPORT, RUN -> imported;
                    case SEARCH -> searched;
                    case AGENT, ASSEMBLY, TRANSMISSION -> imported + "," + searched;
                };
        return Arrays.stream(codes.split(",", -1)).map(this::id).toArray(Long[]::new);
    }

    /** The number of a school; 0 before it was imported. */
    long id(String code) {
        return nodes.count("select coalesce(max(id), 0) from organization where code = ?", code);
    }

    /** How many students came through it. */
    long through(Stage stage) {
        return nodes.count(stage.students(), (Object) schools(stage));
    }

    /** How many have not. */
    long lost(Stage stage) {
        return (long) size * schools(stage).length - through(stage);
    }

    /** How often more than once each. */
    long doubled(Stage stage) {
        return nodes.count(stage.times(), (Object) schools(stage)) - through(stage);
    }
}
