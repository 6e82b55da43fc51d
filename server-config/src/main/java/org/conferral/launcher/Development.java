package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The development loop: a saved page is copied into the running application, a rebuilt EAR is deployed anew. */
final class Development {
    private final Path pages;
    private final Path ear;
    private final Deployment deployment;
    private final Consumer<String> say;
    private final FileChanges changes = new FileChanges();

    /** Watches the checkout in {@code project}. */
    Development(Path project, Deployment deployment, Consumer<String> say) {
        this.pages = project.resolve("web-module/src/main/webapp");
        this.ear = project.resolve("ear/target").resolve(Deployment.EAR);
        this.deployment = deployment;
        this.say = say;
    }

    /** Takes changes over until this Java machine ends. */
    void watch() throws IOException {
        changes.remember(files());
        Thread watch = new Thread(this::poll, "development");
        watch.setDaemon(true);
        watch.start();
        say.accept("Development: watching " + pages + " and " + ear + ".");
    }

    private void poll() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(500);
                takeOver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One look. Whatever goes wrong with what was changed, the next change is looked at again. */
    void takeOver() {
        try {
            List<Path> changed = changes.among(files());
            if (changed.contains(ear)) {
                say.accept("Development: deploying the new build.");
                deployment.replace(ear, true);
            } else {
                for (Path page : changed) {
                    copy(pages.relativize(page));
                }
            }
        } catch (IOException | RuntimeException e) {
            say.accept("Development: not taken over, " + e + ".");
        }
    }

    private void copy(Path page) throws IOException {
        Path target = deployment.pages().resolve(page);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(pages.resolve(page), target, StandardCopyOption.REPLACE_EXISTING);
        say.accept("Development: " + page + " taken over.");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(pages)) {
            return Stream.concat(tree, Stream.of(ear))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
