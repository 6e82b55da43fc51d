package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers when files were last changed. A file that is still being written counts only once it rests. */
final class FileChanges {
    private static final long REST_MILLIS = 300;

    private final Map<Path, FileTime> known = new HashMap<>();

    /** Returns which of the files are new or changed since the last call. */
    List<Path> among(List<Path> files) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Path file : files) {
            FileTime now = Files.getLastModifiedTime(file);
            boolean resting = now.toMillis() < System.currentTimeMillis() - REST_MILLIS;
            if (resting && !now.equals(known.put(file, now))) {
                changed.add(file);
            }
        }
        return changed;
    }
}
