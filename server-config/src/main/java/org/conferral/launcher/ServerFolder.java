package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server's own base folder beside the shared installation: its configuration, deployments, logs and work files.
 *
 * <p>The configuration is the build's until somebody changes it in the console, and stays so over restarts; it is
 * replaced, and the former one kept, only when the build brings another. The application is the build's at every start.
 */
public record ServerFolder(Path home, Path base) {
    private static final String CONFIGURATION = "standalone.xml";

    /**
     * Brings the base folder up to the build.
     *
     * @param exploded whether the application is deployed as a folder, so that its pages can be edited in place
     * @return what a person should know about it
     */
    public List<String> refresh(boolean exploded) throws IOException {
        for (String name : List.of("configuration", "deployments", "data", "log", "tmp")) {
            Files.createDirectories(base.resolve(name));
        }
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwx------"));
        new Deployment(deployments()).replace(provisioned("deployments").resolve(Deployment.EAR), exploded);
        copyMissingConfiguration();
        return refreshConfiguration();
    }

    Path configuration() {
        return base.resolve("configuration");
    }

    Path deployments() {
        return base.resolve("deployments");
    }

    public Path log() {
        return base.resolve("log").resolve("server.log");
    }

    Path pidFile() {
        return base.resolve("wildfly.pid");
    }

    private void copyMissingConfiguration() throws IOException {
        try (Stream<Path> files = Files.list(provisioned("configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = configuration().resolve(file.getFileName().toString());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private List<String> refreshConfiguration() throws IOException {
        Path built = provisioned("configuration").resolve(CONFIGURATION);
        Path own = configuration().resolve(CONFIGURATION);
        Path mark = configuration().resolve("built-from.txt");
        String digest = Digest.of(built);
        boolean current = !Files.exists(mark) || Files.readString(mark).strip().equals(digest);
        Files.writeString(mark, digest + System.lineSeparator());
        if (current) {
            return List.of();
        }
        Path former = configuration().resolve("standalone.before-last-build.xml");
        Files.move(own, former, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(built, own);
        return List.of("The build brought another server configuration; the former one is kept as " + former + ".");
    }

    private Path provisioned(String folder) {
        return home.resolve("standalone").resolve(folder);
    }
}
