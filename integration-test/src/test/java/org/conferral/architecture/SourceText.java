package org.conferral.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text of the repository as somebody wrote it. */
record SourceText(Path file, String text) {
    static final Path ROOT = Path.of("..");

    private static final Set<String> ENDINGS =
            Set.of("java", "sql", "xhtml", "md", "properties", "txt", "xml", "js", "css", "cli", "sh", "conf");

    private static final List<SourceText> ALL = read();

    /** All texts but what is built and what is hidden. */
    static List<SourceText> all() {
        return ALL;
    }

    private static List<SourceText> read() {
        List<SourceText> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean written = folder.equals(ROOT) || !(name.startsWith(".") || name.equals("target"));
                    return written ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (ENDINGS.contains(file.getFileName().toString().replaceFirst(".*[.]", ""))) {
                        found.add(new SourceText(file, Files.readString(file, StandardCharsets.UTF_8)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    boolean isCalled(String ending) {
        return file.toString().endsWith(ending);
    }

    /** The text on one line, without what begins the lines of a comment. */
    String joined() {
        return text.replaceAll("\\s*\\R\\s*(?:[*#]|--)?\\s*", " ");
    }
}
