package org.conferral.intake.control.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;

/** Looks at the first line of a file before it is parsed: marks in front of it, and what stands between its cells. */
final class FirstLine {
    /** The codes of refusals by what stands between cells instead of a comma. */
    private static final Map<Character, String> SEPARATORS =
            Map.of(';', "semicolons", '\t', "tabs", '|', "bars", '\u060c', "semicolons");

    private static final String MISREAD_MARK = "\u00ef\u00bb\u00bf";
    private static final int LONGEST = 1 << 16;
    private static final Pattern QUOTES = Pattern.compile("\"");
    /** The line by which a program tells another one what stands between the cells. */
    private static final Pattern SEPARATOR = Pattern.compile("\"?[sS][eE][pP]=(.)\"?,*");

    private FirstLine() {}

    /** The text behind marks and a line that only names the separator. */
    static Reader passed(IntakeFile file, Reader source) throws IOException {
        BufferedReader reader = new BufferedReader(source, LONGEST);
        passMarks(reader);
        String line = peek(reader);
        Matcher named = SEPARATOR.matcher(line);
        if (named.matches()) {
            refuse(file, named.group(1).charAt(0));
            reader.readLine();
            line = peek(reader);
        }
        refuseOthers(file, line);
        refuseQuoted(file, line);
        return reader;
    }

    /** Byte order marks, any number of them, and other characters that nobody sees. */
    private static void passMarks(BufferedReader reader) throws IOException {
        reader.mark(1);
        int first = reader.read();
        while (first == 0xFEFF || first == 0x2060 || (first >= 0x200B && first <= 0x200F)) {
            reader.mark(1);
            first = reader.read();
        }
        if (first >= 0) {
            reader.reset();
        }
        passMisreadMark(reader);
    }

    /** A byte order mark that a program read as Windows-1252 and wrote as text. */
    private static void passMisreadMark(BufferedReader reader) throws IOException {
        reader.mark(MISREAD_MARK.length());
        char[] start = new char[MISREAD_MARK.length()];
        int length = reader.read(start, 0, start.length);
        if (length < start.length || !MISREAD_MARK.equals(new String(start))) {
            reader.reset();
        }
    }

    /** The first line, with line breaks that stand between quotation marks. */
    private static String peek(BufferedReader reader) throws IOException {
        reader.mark(LONGEST);
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int next = reader.read(); next >= 0 && line.length() < LONGEST - 2; next = reader.read()) {
            if (!quoted && (next == '\n' || next == '\r')) {
                break;
            }
            quoted ^= next == '"';
            line.append((char) next);
        }
        reader.reset();
        return line.toString();
    }

    private static void refuseOthers(IntakeFile file, String line) {
        long byComma = known(file, line, ',');
        SEPARATORS.keySet().stream()
                .max(Comparator.comparingLong(separator -> known(file, line, separator)))
                .filter(separator -> known(file, line, separator) > Math.max(1, byComma))
                .ifPresent(separator -> refuse(file, separator));
    }

    private static long known(IntakeFile file, String line, char separator) {
        return file.headers(List.of(
                        QUOTES.matcher(line).replaceAll("").split(Pattern.quote(String.valueOf(separator)), -1)))
                .size();
    }

    /** Rows that a program took for one cell each, and wrote in quotation marks. */
    private static void refuseQuoted(IntakeFile file, String line) {
        String inner = line.startsWith("\"") && line.endsWith("\"") ? line.substring(1, line.length() - 1) : "";
        if (!inner.replace("\"\"", "").contains("\"") && known(file, inner, ',') > 1) {
            throw new IntakeRefusedException("rowsQuoted", file.fileName());
        }
    }

    private static void refuse(IntakeFile file, char separator) {
        String code = SEPARATORS.get(separator);
        if (code != null) {
            throw new IntakeRefusedException(code, file.fileName());
        }
    }
}
