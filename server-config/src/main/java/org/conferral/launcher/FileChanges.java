package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers when files were last changed. A file that is still being written counts only once it rests: nothing has been
 * written for a moment, and it is as it was at the last look.
 */
final class FileChanges {
    private static final long REST_MILLIS = 300;

    private record State(FileTime changed, long size) {
        static State of(Path file) throws IOException {
            return new State(Files.getLastModifiedTime(file), Files.size(file));
        }

        boolean old() {
            return changed.toMillis() < System.currentTimeMillis() - REST_MILLIS;
        }
    }

    private final Map<Path, State> known = new HashMap<>();
    private final Map<Path, State> seen = new HashMap<>();

    /** Takes the files as they are now for known. */
    void remember(List<Path> files) throws IOException {
        for (Path file : files) {
            known.put(file, State.of(file));
        }
    }

    /** Returns which of the files rest, and are new or changed since they were last known. */
    List<Path> among(List<Path> files) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Path file : files) {
            State now = State.of(file);
            boolean resting = now.equals(seen.put(file, now)) && now.old();
            if (resting && !now.equals(known.put(file, now))) {
                changed.add(file);
            }
        }
        return changed;
    }
}
