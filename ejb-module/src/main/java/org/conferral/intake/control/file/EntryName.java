package org.conferral.intake.control.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.Likeness;

/**
 * The name of a file among others: in a ZIP or a folder.
 *
 * @param folder the folders it lies in, blank at the top
 */
record EntryName(String folder, String name) {
    private static final int LONGEST = 100;
    /** What is likely to hold data that would be left out unseen. */
    private static final List<String> DATA =
            List.of("csv", "tsv", "xls", "xlsx", "xlsm", "xlsb", "ods", "numbers", "zip");

    /** Folders that systems lay beside data. */
    private static final List<String> HIDDEN = List.of("__MACOSX", "@eaDir", "$RECYCLE.BIN");

    /** A path as a ZIP writes it; some programs write it with backslashes. */
    static EntryName of(String path) {
        String plain = path.replace('\\', '/');
        int name = plain.lastIndexOf('/') + 1;
        return new EntryName(plain.substring(0, name), plain.substring(name));
    }

    /** The import file of this name. */
    Optional<IntakeFile> file() {
        return IntakeFile.named(name);
    }

    /** What operating systems and people lay beside data: of no account, unless it could be data under a wrong name. */
    boolean isNoise() {
        return isHidden() || (file().isEmpty() && !mayBeData());
    }

    private boolean isHidden() {
        return name.startsWith(".")
                || name.startsWith("~$")
                || HIDDEN.stream().anyMatch(hidden -> ("/" + folder).contains("/" + hidden + "/"));
    }

    private boolean mayBeData() {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT).strip();
        String stem = Likeness.of(dot < 0 ? name : name.substring(0, dot));
        return DATA.contains(ending)
                || Stream.of(IntakeFile.values()).anyMatch(file -> stem.startsWith(Likeness.of(file.name())));
    }

    /** As messages name it. */
    String shown() {
        String clean = (folder + name).replaceAll("\\p{Cntrl}", "");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
