package org.conferral.web.printing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Locale;
import org.conferral.platform.entity.WorkResult;
import org.conferral.printing.boundary.FacilityQueries;
import org.conferral.printing.boundary.PrintJobQueries;
import org.conferral.printing.entity.Assembly;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.NextRelease;
import org.conferral.printing.entity.PieceRow;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.PrintJobEvent;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.printing.entity.TransmissionFault;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Print jobs in words. */
@Named
@RequestScoped
public class PrintingWords {
    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Inject
    Language language;

    @Inject
    PrintJobQueries jobs;

    @Inject
    FacilityQueries facilities;

    public String facility(Facility facility) {
        return facility.name(language.getLocale());
    }

    /** A facility, and when its open print jobs are released. */
    public String next(NextRelease release) {
        return texts.of("printing_list.text.next_of", facility(release.facility()), formats.moment(release.at()));
    }

    /** When an open print job is released by itself; a word where it is not. */
    public String nextOf(PrintJobRow job) {
        return facilities.nextReleases().stream()
                .filter(release -> release.facility().id() == job.facility().id())
                .findFirst()
                .map(release -> formats.moment(release.at()))
                .orElseGet(() -> texts.get("printing_facilities.text.by_hand"));
    }

    public String tone(PrintJobStatus status) {
        return switch (status) {
            case OPEN, RELEASED, TRANSMITTING -> "busy";
            case TRANSMITTED, CLOSED -> "ok";
            case FAILED -> "bad";
            case CANCELLED -> "plain";
        };
    }

    public String pieceTone(PieceStatus status) {
        return switch (status) {
            case OUTSTANDING, MAILED -> "ok";
            case SPOILED -> "warn";
            case WITHDRAWN -> "plain";
        };
    }

    /** When who prints it said that of the envelope; nothing where it said nothing. */
    public @Nullable String said(PieceRow piece) {
        Instant at =
                switch (piece.status()) {
                    case OUTSTANDING -> piece.printedAt();
                    case MAILED -> piece.mailedAt();
                    case SPOILED -> piece.spoiledAt();
                    case WITHDRAWN -> null;
                };
        return at == null ? null : texts.of(texts.statusKey("print_said", piece.status()), formats.moment(at));
    }

    /** What happened, and to how many. */
    public String event(PrintJobEvent event) {
        return texts.of(texts.statusKey("print_event", event.kind()), event.items());
    }

    /** What is to be done about it. */
    public String remedy(PrintJobRow job) {
        return job.failure() == null
                ? ""
                : texts.get("print_failure.text." + job.failure().name().toLowerCase(Locale.ROOT));
    }

    /** The folder that a job's files are in wherever they are (docs/print-files.md). */
    public String folder(PrintJobRow job) {
        return String.format(Locale.ROOT, "print-job-%06d", job.id());
    }

    /** Why a job was not handed over at the last try. */
    public String failure(PrintJobRow job) {
        TransmissionFault fault = job.failure();
        return fault == null
                ? ""
                : texts.of(texts.statusKey("print_failure", fault), String.valueOf(job.failureValue()));
    }

    /** The first digits of a digest, enough to tell one from another. */
    public String start(String digest) {
        return digest.substring(0, 16) + "…";
    }

    /** How the last assembly went. */
    public String assembly(Assembly assembly) {
        WorkResult result = assembly.result();
        return result == null
                ? texts.of("printing_assemble.text.working", assembly.gathered())
                : texts.of(
                        texts.statusKey("print_assembly", result),
                        assembly.gathered(),
                        formats.moment(assembly.endedAt()));
    }

    /** The job that an order item is in; none where it is in none. */
    public @Nullable Long job(long item) {
        return jobs.ofItem(item).orElse(null);
    }
}
