package org.conferral.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.document.entity.PublicKeyRow;

/** The published keys as {@code /.well-known/jwks.json} has them, kept in a file. */
record KeyFile(List<PublicKeyRow> keys) {
    private static final Pattern KEY = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern ID = Pattern.compile("\"kid\"\\s*:\\s*\"([0-9]{1,3})\"");
    private static final Pattern X = Pattern.compile("\"x\"\\s*:\\s*\"([A-Za-z0-9_-]{43})\"");

    KeyFile {
        keys = List.copyOf(keys);
    }

    static KeyFile read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static KeyFile of(String json) {
        return new KeyFile(KEY.matcher(json)
                .results()
                .map(MatchResult::group)
                .flatMap(KeyFile::key)
                .toList());
    }

    private static Stream<PublicKeyRow> key(String object) {
        return value(ID, object).stream()
                .flatMap(id -> value(X, object).stream().map(x -> new PublicKeyRow(Integer.parseInt(id), x)));
    }

    private static Optional<String> value(Pattern pattern, String object) {
        return pattern.matcher(object).results().map(found -> found.group(1)).findFirst();
    }

    /** The key that a payload names. */
    Optional<PublicKeyRow> find(int id) {
        return keys.stream().filter(key -> key.id() == id).findFirst();
    }
}
