package org.conferral.document.control.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.EditionRows.Dated;
import org.conferral.document.control.edition.EditionRows.DesignRow;
import org.conferral.document.control.edition.EditionRows.Effect;
import org.conferral.document.control.edition.EditionRows.SignatoryRow;
import org.conferral.document.control.edition.EditionRows.SignatureRow;
import org.conferral.document.control.edition.EditionRows.TextRow;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperLayout;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps editions in their tables: each one once, whoever brings it; none is ever changed. */
@ApplicationScoped
public class EditionStore {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The number of these files' edition, stored by this if it was not; whoever is storing the same is waited for. */
    int keep(EditionFiles files) {
        return database.read(handle -> {
            handle.createQuery("""
                            insert into document_edition (sha256, loaded_at)
                            select decode(:sha256, 'hex'), :at
                            where not exists (select from document_edition where sha256 = decode(:sha256, 'hex'))
                            on conflict (sha256) do nothing returning id""")
                    .bind("sha256", files.sha256())
                    .bind("at", Database.timestamp(clock.instant()))
                    .mapTo(Integer.class)
                    .findOne()
                    .ifPresent(id -> store(handle, id, files.rows()));
            return handle.createQuery("select id from document_edition where sha256 = decode(:sha256, 'hex')")
                    .bind("sha256", files.sha256())
                    .mapTo(Integer.class)
                    .one();
        });
    }

    private static void store(Handle handle, int edition, EditionRows rows) {
        dated(handle, edition, rows.designs(), """
                insert into document_design (edition_id, language, valid_from, valid_to, credential_type, layout, title)
                values (:edition, :language, :from, :to, :type, :layout, :title)""", (batch, row) -> batch.bind(
                        "type", row.type().name())
                .bind("layout", row.layout().name())
                .bind("title", row.title()));
        dated(handle, edition, rows.texts(), """
                insert into document_wording (edition_id, language, valid_from, valid_to, key, wording)
                values (:edition, :language, :from, :to, :key, :wording)""", (batch, row) -> batch.bind("key", row.key())
                .bind("wording", row.text()));
        each(
                handle,
                edition,
                rows.signatures(),
                "insert into document_signature (edition_id, name, drawing) values (:edition, :name, :drawing)",
                (batch, row) -> batch.bind("name", row.name()).bind("drawing", row.drawing()));
        dated(handle, edition, rows.signatories(), """
                insert into document_signatory (edition_id, language, valid_from, valid_to, position, name, office,
                  signature)
                values (:edition, :language, :from, :to, :position, :name, :office, :signature)""", (batch, row) -> batch.bind("position", row.position())
                .bind("name", row.name())
                .bind("office", row.office())
                .bind("signature", row.signature()));
    }

    private static <R extends Dated> void dated(
            Handle handle, int edition, List<R> rows, String insert, BiConsumer<PreparedBatch, R> columns) {
        each(handle, edition, rows, insert, (batch, row) -> {
            columns.accept(batch, row);
            batch.bind("language", row.effect().language().name())
                    .bind("from", row.effect().from())
                    .bind("to", row.effect().to());
        });
    }

    private static <R> void each(
            Handle handle, int edition, List<R> rows, String insert, BiConsumer<PreparedBatch, R> columns) {
        try (PreparedBatch batch = handle.prepareBatch(insert)) {
            for (R row : rows) {
                columns.accept(batch, row);
                batch.bind("edition", edition).add();
            }
            batch.execute();
        }
    }

    /** What an edition consists of. */
    EditionRows rows(int edition) {
        return database.read(handle -> new EditionRows(
                read(handle, edition, """
                        select language, valid_from, valid_to, credential_type, layout, title
                        from document_design where edition_id = :edition""", (row, context) -> design(row)),
                read(
                        handle,
                        edition,
                        "select language, valid_from, valid_to, key, wording from document_wording"
                                + " where edition_id = :edition",
                        (row, context) -> new TextRow(effect(row), row.getString("key"), row.getString("wording"))),
                read(
                        handle,
                        edition,
                        "select name, drawing from document_signature where edition_id = :edition",
                        (row, context) -> new SignatureRow(row.getString("name"), row.getString("drawing"))),
                read(handle, edition, """
                        select language, valid_from, valid_to, position, name, office, signature
                        from document_signatory where edition_id = :edition""", (row, context) -> signatory(row))));
    }

    private static <R> List<R> read(Handle handle, int edition, String query, RowMapper<R> row) {
        return handle.createQuery(query).bind("edition", edition).map(row).list();
    }

    private static DesignRow design(ResultSet row) throws SQLException {
        return new DesignRow(
                effect(row),
                CredentialCode.valueOf(row.getString("credential_type")),
                PaperLayout.valueOf(row.getString("layout")),
                row.getString("title"));
    }

    private static SignatoryRow signatory(ResultSet row) throws SQLException {
        return new SignatoryRow(
                effect(row),
                row.getInt("position"),
                row.getString("name"),
                row.getString("office"),
                row.getString("signature"));
    }

    private static Effect effect(ResultSet row) throws SQLException {
        return new Effect(
                DocumentLanguage.valueOf(row.getString("language")),
                Columns.day(row, "valid_from"),
                Columns.dayOrNull(row, "valid_to"));
    }
}
