package org.conferral.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The files of one embedded PostgreSQL: programs, data, password, start log, all below one folder.
 *
 * <p>Names and numbers sort and fold by Unicode whatever the machine's locale is; connections need the password, loopback
 * or not.
 */
record PostgresCluster(Path folder, PostgresBinaries binaries, PostgresUser user) {
    static final String SUPERUSER = "postgres";

    static PostgresCluster in(Path folder) throws IOException {
        PostgresBinaries.checkPlatform();
        PostgresCluster cluster = new PostgresCluster(folder, PostgresBinaries.below(folder), PostgresUser.current());
        cluster.user.passThrough(folder);
        if (Files.exists(cluster.handedOver())) {
            // the start that made it was killed over it; what makes it may be at work still
            cluster.killAll();
            Folders.delete(cluster.data());
        }
        PrivateFile.make(cluster.log());
        if (!Files.exists(cluster.data().resolve("PG_VERSION"))) {
            cluster.initialize();
        }
        cluster.user.own(cluster.data());
        Files.writeString(cluster.data().resolve("conferral.conf"), PostgresSettings.TEXT);
        return cluster;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("start.log");
    }

    /** Whether this process runs a program of these. */
    boolean runs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.startsWith(folder + File.separator))
                .isPresent();
    }

    /** Ends whatever runs of its programs, at once. */
    void killAll() {
        ProcessHandle.allProcesses().filter(this::runs).forEach(Command::kill);
    }

    String password() throws IOException {
        Path file = passwordFile();
        if (!Files.exists(file)) {
            throw new StartRefusedException(file + " is missing: it holds the embedded database's password. Put it back"
                    + " from a backup, or delete " + folder + " to begin with an empty database.");
        }
        return Files.readString(file).strip();
    }

    List<String> serverCommand(int port) {
        List<String> detached = Command.join(List.of("setsid"), user.prefix().toArray());
        return Command.join(
                detached,
                binaries.program("postgres"),
                "-D",
                data(),
                "-p",
                port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
    }

    /** There for as long as the files are being made: those beside it are not whole. */
    private Path handedOver() {
        return folder.resolve("password-for-initdb.txt");
    }

    private Path passwordFile() {
        return folder.resolve("password.txt");
    }

    private void initialize() throws IOException {
        PrivateFile.write(passwordFile(), List.of(Password.generate()));
        Path handedOver = handedOver();
        PrivateFile.write(handedOver, List.of(password()));
        Files.createDirectories(
                data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(data());
        user.own(handedOver);
        int code = Command.run(log(), initCommand(handedOver));
        if (code != 0) {
            throw new StartRefusedException("The embedded database could not be made; " + log() + " says why.");
        }
        Files.writeString(
                data().resolve("postgresql.conf"),
                System.lineSeparator() + "include_if_exists = 'conferral.conf'" + System.lineSeparator(),
                StandardOpenOption.APPEND);
        Files.delete(handedOver);
    }

    private List<String> initCommand(Path passwordFile) {
        return Command.join(
                user.prefix(),
                binaries.program("initdb"),
                "-D",
                data(),
                "-U",
                SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }
}
