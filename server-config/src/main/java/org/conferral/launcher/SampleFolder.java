package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.conferral.province.Province;
import org.conferral.province.ProvinceSize;

/**
 * The files of the synthetic province. They are written while the server boots, which waits for the mark that the
 * generator leaves last before it imports them.
 */
record SampleFolder(Path path, ProvinceSize size) {

    static Optional<SampleFolder> of(Settings settings) {
        Path folder =
                settings.data().resolve("province").resolve(settings.sample().word());
        return settings.sample().province().map(size -> new SampleFolder(folder, size));
    }

    /** Writes the files on a thread of its own, unless they are there. */
    void provide(Consumer<String> say) {
        if (!Files.exists(path.resolve(Province.COMPLETE))) {
            say.accept("Making the synthetic province in " + path + ".");
            Thread writer = new Thread(() -> write(say), "province");
            writer.setDaemon(true);
            writer.start();
        }
    }

    private void write(Consumer<String> say) {
        try {
            Folders.delete(path);
            Province.write(Folders.own(path), size);
        } catch (IOException e) {
            say.accept("The synthetic province could not be made: " + e);
        }
    }
}
