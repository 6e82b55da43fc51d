package org.conferral.web.printing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.printing.boundary.PrintJobQueries;
import org.conferral.printing.entity.Assembly;
import org.conferral.printing.entity.AssemblyResult;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.PrintJobEvent;
import org.conferral.printing.entity.PrintJobStatus;
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

    public String facility(Facility facility) {
        return facility.name(language.getLocale());
    }

    public String tone(PrintJobStatus status) {
        return switch (status) {
            case OPEN -> "ok";
            case CANCELLED -> "plain";
        };
    }

    public String pieceTone(PieceStatus status) {
        return switch (status) {
            case OUTSTANDING -> "ok";
            case WITHDRAWN -> "plain";
        };
    }

    /** What happened, and to how many. */
    public String event(PrintJobEvent event) {
        return texts.of(texts.statusKey("print_event", event.kind()), event.items());
    }

    /** How the last assembly went. */
    public String assembly(Assembly assembly) {
        AssemblyResult result = assembly.result();
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
