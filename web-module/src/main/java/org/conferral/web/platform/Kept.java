package org.conferral.web.platform;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address stands for and must not say: names and numbers that somebody looked for, rows that somebody ticked. The
 * address carries a key, which means something in this session only. The same value keeps the same key; of many, those
 * used last are kept.
 */
@SessionScoped
public class Kept implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final int BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Serializable> values = new Values();

    private static final class Values extends LinkedHashMap<String, Serializable> {
        private static final long serialVersionUID = 1L;

        Values() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Serializable> eldest) {
            return size() > MOST;
        }
    }

    /** The key of this value from now on. */
    public synchronized String keep(Serializable value) {
        Optional<String> known = values.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
        return known.orElseGet(() -> {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            String key = HexFormat.of().formatHex(bytes);
            values.put(key, value);
            return key;
        });
    }

    /** The key of a text, none for a blank one. */
    public @Nullable String keepText(@Nullable String text) {
        return text == null || text.isBlank() ? null : keep(text);
    }

    /** What the key stands for, if it is known here and is of this kind. */
    public synchronized <T extends Serializable> Optional<T> of(@Nullable String key, Class<T> kind) {
        return Optional.ofNullable(key)
                .map(values::get)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The text that the key stands for. */
    public @Nullable String text(@Nullable String key) {
        return of(key, String.class).orElse(null);
    }
}
