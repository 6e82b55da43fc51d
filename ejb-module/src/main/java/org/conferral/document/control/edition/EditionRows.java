package org.conferral.document.control.edition;

import java.time.LocalDate;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperLayout;
import org.jspecify.annotations.Nullable;

/** The rows of an edition, in the order of the files. */
public record EditionRows(
        List<DesignRow> designs, List<TextRow> texts, List<SignatureRow> signatures, List<SignatoryRow> signatories) {
    public EditionRows {
        designs = List.copyOf(designs);
        texts = List.copyOf(texts);
        signatures = List.copyOf(signatures);
        signatories = List.copyOf(signatories);
    }

    /**
     * Where and when a row counts.
     *
     * @param from the first day
     * @param to the last day; none when it counts until another row with the same key begins
     */
    public record Effect(
            DocumentLanguage language,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean isOver(LocalDate day) {
            return to != null && to.isBefore(day);
        }
    }

    /** A row with its effect. */
    public sealed interface Dated {
        Effect effect();
    }

    /** How credentials of a type are laid out and titled. */
    public record DesignRow(Effect effect, CredentialCode type, PaperLayout layout, String title) implements Dated {}

    /** A text. */
    public record TextRow(Effect effect, String key, String text) implements Dated {}

    /** Who signs at a place, and by which signature. */
    public record SignatoryRow(Effect effect, int position, String name, String office, String signature)
            implements Dated {}

    /** A signature as a drawing of 150 by 42 points, in the operators of PDF. */
    public record SignatureRow(String name, String drawing) {}
}
