package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The application in the folder that the server's deployment scanner watches. */
record Deployment(Path deployments) {
    static final String EAR = "conferral.ear";

    private static final String WAR = "conferral-web.war";

    /** Where an exploded application's pages are. */
    Path pages() {
        return deployments.resolve(EAR).resolve(WAR);
    }

    /** Whether the server gave it up. */
    boolean failed() {
        return Files.exists(marker("failed"));
    }

    /** Puts another build in the place of whatever is there; a running server deploys it within moments. */
    void replace(Path ear, boolean exploded) throws IOException {
        if (!Files.exists(ear)) {
            throw new StartRefusedException(ear + " is missing: build the project first.");
        }
        Path draft = deployments.resolveSibling("tmp").resolve(EAR);
        Folders.delete(draft);
        if (exploded) {
            explode(ear, draft);
        } else {
            Files.copy(ear, draft);
        }
        clear();
        Files.move(draft, deployments.resolve(EAR));
        if (exploded) {
            Files.createFile(marker("dodeploy"));
        }
    }

    private void explode(Path ear, Path folder) throws IOException {
        Folders.unzip(ear, folder);
        Path packed = folder.resolve(WAR + ".packed");
        Files.move(folder.resolve(WAR), packed, StandardCopyOption.REPLACE_EXISTING);
        Folders.unzip(packed, folder.resolve(WAR));
        Files.delete(packed);
    }

    private void clear() throws IOException {
        try (Stream<Path> paths = Files.list(deployments)) {
            for (Path path : paths.filter(path -> path.getFileName().toString().startsWith(EAR))
                    .toList()) {
                Folders.delete(path);
            }
        }
    }

    private Path marker(String state) {
        return deployments.resolve(EAR + "." + state);
    }
}
