package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.run.RunPieceCsv;
import org.conferral.printing.control.run.RunPieceReads;
import org.conferral.printing.control.sheet.Sheets;
import org.conferral.printing.entity.run.RunDelivery;
import org.conferral.printing.entity.run.RunFacts;
import org.conferral.printing.entity.run.RunPieceRow;
import org.conferral.printing.entity.run.RunPlace;

/** Follows what a run ordered until it is delivered (docs/specification/product.md, decision 8). */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN})
public class RunDeliveries {
    @Inject
    RunPieceReads pieces;

    @Inject
    RunPieceCsv csv;

    @Inject
    Sheets sheets;

    /** Where all of a run's items are; nothing of a run that ordered nothing. */
    public RunDelivery of(long run) {
        return pieces.delivery(run);
    }

    /** The items of a run in a place; sorts by {@code number, student, asn, method, job}. */
    public Page<RunPieceRow> page(long run, RunPlace place, PageRequest request) {
        return pieces.page(run, place, request);
    }

    /** Writes the reconciliation sheet of a run as a PDF of one page; {@code out} is left open. */
    public void writeSheet(RunFacts run, OutputStream out) throws IOException {
        RunDelivery delivery = pieces.delivery(run.id());
        out.write(sheets.reconciliation(run, delivery, pieces.unsettled(run.id(), delivery, Sheets.NAMED)));
    }

    /** The name of {@link #write}'s file. */
    public String fileName(long run) {
        return csv.fileName(run);
    }

    /** Writes every item of a run with its place, by student number; {@code out} is left open. */
    public void write(long run, OutputStream out) {
        csv.write(run, out);
    }
}
