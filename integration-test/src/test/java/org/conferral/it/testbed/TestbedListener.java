package org.conferral.it.testbed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the testbed before the first integration test and stops it after the last; unit tests need none. */
public final class TestbedListener implements LauncherSessionListener {
    private static final PrintStream OUT = System.out;

    private @Nullable Testbed testbed;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String home = System.getProperty("testbed.server");
        if (home != null) {
            testbed = start(Path.of(home), Path.of(System.getProperty("testbed.work")));
            OUT.println("Seed " + Seed.told());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.close();
        TwoNodes.end();
        if (testbed != null) {
            testbed.close();
        }
    }

    private static Testbed start(Path home, Path work) {
        try {
            return Testbed.start(home, work, OUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
