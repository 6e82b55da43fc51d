package org.conferral.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.conferral.intake.entity.CellError;
import org.conferral.intake.entity.CellWarning;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakeProgress;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeSource;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.student.entity.WarningKind;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What pages say of imports, in the reader's language. */
@Named
@RequestScoped
public class IntakeWords {
    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Formats formats;

    /** The look of a status. */
    public String tone(IntakeStatus status) {
        return switch (status) {
            case RUNNING -> "busy";
            case COMPLETED -> "ok";
            case COMPLETED_WITH_REJECTIONS -> "warn";
            case REFUSED, FAILED -> "bad";
            case INTERRUPTED, CANCELLED -> "warn";
        };
    }

    /** What came from where: the ZIP's or the folder's name, or that it is the sample. */
    public String what(IntakeRow row) {
        return row.source() == IntakeSource.SAMPLE ? texts.get("intake_view.text.sample") : row.name();
    }

    /** Who imported; the product itself where no person did. */
    public String by(IntakeRow row) {
        return row.source() == IntakeSource.SAMPLE ? texts.get("platform_layout.title.product") : row.startedBy();
    }

    /** A sentence on the import at work: whose it is, since when. */
    public String atWork(String key, IntakeRow row) {
        return texts.of(key, by(row), formats.moment(row.startedAt()));
    }

    /** The reason of one that did not go in; blank where there is none. */
    public String reason(IntakeRow row) {
        return row.reason() == null ? "" : row.reason().text(language.getLocale());
    }

    public String file(@Nullable IntakeFile file) {
        return file == null ? "" : texts.get(texts.statusKey("intake_view", file));
    }

    /** What a running import is doing: {@code Reading students}. */
    public String said(IntakeProgress progress) {
        return texts.of(texts.statusKey("intake_view", progress.phase()), file(progress.file()));
    }

    /** How far it is: {@code 120,000 rows, 45,000 rows a second}. */
    public String pace(IntakeProgress progress) {
        return progress.rowsPerSecond() == null
                ? texts.of("intake_view.text.rows", progress.rows())
                : texts.of("intake_view.text.pace", progress.rows(), progress.rowsPerSecond());
    }

    /** What is wrong with a cell, its column first. */
    public String error(CellError error) {
        return error.labelled(language.getLocale());
    }

    /** What looks wrong about a cell, its column first. */
    public String warning(CellWarning warning) {
        return warning.labelled(language.getLocale());
    }

    /** A kind of warning. */
    public String kind(WarningKind kind) {
        return kind.text(language.getLocale());
    }

    /** The columns of a file that are not known; one without a heading is named by its place. */
    public String unknown(IntakeFileRow file) {
        return texts.of(
                "intake_view.text.unknown",
                file(file.file()),
                file.unknown().stream()
                        .map(heading -> heading.isBlank() ? texts.get("intake_view.text.no_heading") : heading)
                        .collect(Collectors.joining(", ")));
    }
}
