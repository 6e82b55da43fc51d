package org.conferral.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the synthetic province's files; whole once it holds {@code .complete}. */
record SampleFolder(Path path, Sample sample) {
    boolean complete() {
        return Files.exists(path.resolve(".complete"));
    }
}
