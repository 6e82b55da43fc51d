package org.conferral.province;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes a province from a command line: {@code --folder} (default {@code province}), {@code --size} {@code small},
 * {@code default} or a number of students, {@code --seed}.
 */
public final class GenerateProvince {
    private static final System.Logger LOG = System.getLogger(GenerateProvince.class.getName());
    private static final Set<String> OPTIONS = Set.of("--folder", "--size", "--seed");

    private GenerateProvince() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = options(arguments);
        Path folder = Path.of(options.getOrDefault("--folder", "province"));
        ProvinceSize size = size(options.getOrDefault("--size", "default"));
        Province.write(folder, size, Long.parseLong(options.getOrDefault("--seed", Long.toString(Province.SEED))));
        ProvinceFacts facts = ProvinceFacts.of(size);
        LOG.log(System.Logger.Level.INFO, () -> folder + ": " + size + " " + facts.candidatesByType());
    }

    static ProvinceSize size(String word) {
        return switch (word) {
            case "small" -> ProvinceSize.SMALL;
            case "default" -> ProvinceSize.DEFAULT;
            default -> ProvinceSize.ofStudents(Integer.parseInt(word));
        };
    }

    static Map<String, String> options(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Options, each with a value: " + OPTIONS + ", not " + arguments[i]);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }
}
