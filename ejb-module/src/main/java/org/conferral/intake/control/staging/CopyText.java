package org.conferral.intake.control.staging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines in the text format of PostgreSQL's COPY. */
class CopyText {
    private final StringBuilder text = new StringBuilder();
    private boolean lineBegun;

    /** Appends a cell; a missing one is null. */
    void cell(@Nullable String cell) {
        separate();
        if (cell == null) {
            text.append("\\N");
        } else {
            escaped(cell);
        }
    }

    /** Appends an array of text. */
    void cell(List<String> array) {
        separate();
        text.append('{');
        for (int i = 0; i < array.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"");
            escaped(array.get(i).replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        text.append('}');
    }

    void endLine() {
        text.append('\n');
        lineBegun = false;
    }

    int length() {
        return text.length();
    }

    /** What was appended since the last drain. */
    byte[] drain() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    private void separate() {
        if (lineBegun) {
            text.append('\t');
        }
        lineBegun = true;
    }

    private void escaped(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
