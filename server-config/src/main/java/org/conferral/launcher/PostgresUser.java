package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Under whose name PostgreSQL runs. It refuses to run as root, so root hides behind an empty user namespace, or, where
 * those are forbidden as in many containers, becomes {@code nobody}.
 *
 * @param prefix what goes before the command; it replaces itself by the command, so the process id stays
 * @param owner to whom the files must belong
 */
record PostgresUser(List<String> prefix, String owner) {
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    /** Lets nobody reach a data folder below one that is closed to it, such as root's home. */
    private static final List<String> NOBODY_ANYWHERE = List.of(
            "setpriv",
            "--reuid=nobody",
            "--regid=nogroup",
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    static PostgresUser current() throws IOException {
        String name = Files.getOwner(Path.of("/proc/self")).getName();
        if (!name.equals("root")) {
            return new PostgresUser(List.of(), name);
        }
        if (Command.succeeds("unshare", "-U", "true")) {
            return new PostgresUser(List.of("unshare", "-U"), name);
        }
        return new PostgresUser(works(NOBODY_ANYWHERE) ? NOBODY_ANYWHERE : NOBODY, "nobody");
    }

    /** Hands the files over when an earlier start ran under another name. */
    void own(Path files) throws IOException {
        if (!Files.getOwner(files).getName().equals(owner)
                && !Command.succeeds("chown", "-R", owner + ":", files.toString())) {
            throw new StartRefusedException(files + " belongs to " + Files.getOwner(files) + " and must belong to "
                    + owner + ". Start as that user, or set CONFERRAL_DATA to another folder.");
        }
    }

    /** Closes the folder above its files to everybody who need not go through it. */
    void passThrough(Path folder) throws IOException {
        Files.setPosixFilePermissions(
                folder, PosixFilePermissions.fromString(owner.equals("nobody") ? "rwx--x--x" : "rwx------"));
    }

    private static boolean works(List<String> prefix) {
        return Command.succeeds(Command.join(prefix, "true").toArray(String[]::new));
    }
}
