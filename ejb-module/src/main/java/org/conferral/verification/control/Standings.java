package org.conferral.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.document.entity.ProofCode;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.LegalName;
import org.conferral.verification.entity.CredentialStanding;
import org.conferral.verification.entity.StatedCredential;

/** Reads how documents stand. */
@ApplicationScoped
public class Standings {
    /** By what indexes it is found is tested. */
    static final String SOUGHT = """
            with sought as materialized (
              select (select d.id from document_proof d where d.proof_code = :code) as found,
                (select min(d.id) from document_proof d) as other
            )
            select d.proof_code, d.title, d.name, d.awarded_on, d.credential_number, d.is_real, n.*
            from sought s
            join document_proof d on d.id = coalesce(s.found, s.other)
            left join lateral (
              select a.last_name, a.suffix, a.first_name, a.middle_name, a.deleted,
                a.credential_number as current_number
              from award a where a.credential_number = d.credential_number
              union all
              select b.last_name, b.suffix, b.first_name, b.middle_name, a.deleted, a.credential_number
              from award_audit b join award a on a.id = b.award_id
              where b.credential_number = d.credential_number
              limit 1
            ) n on true""";

    @Inject
    Database database;

    /**
     * The document with this code; where there is none, another one, so that who measures how long it takes learns
     * nothing. None when there is no document at all.
     */
    public Optional<CredentialStanding> of(ProofCode code) {
        return database.read(handle -> handle.createQuery(SOUGHT)
                .bind("code", code.value())
                .map((row, context) -> standing(row))
                .findOne());
    }

    private static CredentialStanding standing(ResultSet row) throws SQLException {
        return new CredentialStanding(
                new ProofCode(row.getString("proof_code")),
                new StatedCredential(
                        row.getString("title"),
                        row.getString("name"),
                        Columns.day(row, "awarded_on"),
                        new CredentialNumber(row.getLong("credential_number")),
                        row.getBoolean("is_real")),
                Columns.name(row, LegalName::new),
                Columns.numberOrNull(row, "current_number", CredentialNumber::new),
                row.getBoolean("deleted"));
    }
}
