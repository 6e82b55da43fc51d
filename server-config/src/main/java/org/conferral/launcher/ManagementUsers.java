package org.conferral.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** WildFly's file of console users: {@code name=hash} lines, the hash bound to the realm's name. */
record ManagementUsers(Path file) {
    private static final String REALM = "ManagementRealm";

    /** Puts the user in, or gives it this password; other lines stay. */
    void put(String user, String password) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> line.startsWith(user + "="));
        lines.add(user + "=" + hash(user, password));
        PrivateFile.write(file, lines);
    }

    /** The digest that WildFly's properties realm keeps: MD5, because HTTP Digest prescribes it. */
    static String hash(String user, String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] text = (user + ":" + REALM + ":" + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
