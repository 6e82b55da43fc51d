package org.conferral.organization.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.conferral.organization.entity.OrganizationCode;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** Where authorities and schools are found. */
@ApplicationScoped
public class OrganizationRepository {
    @Inject
    Database database;

    public List<OrganizationRow> authorities() {
        return database.read(handle ->
                handle.createQuery("""
                        select id, code, name from organization
                        where authority_id is null and active
                        order by name collate "en-CA-x-icu", code""").map(OrganizationRepository::row).list());
    }

    public List<OrganizationRow> schools(long authorityId) {
        return database.read(handle -> handle.createQuery("""
                        select id, code, name from organization
                        where authority_id = :authority and active
                        order by name collate "en-CA-x-icu", code""")
                .bind("authority", authorityId)
                .map(OrganizationRepository::row)
                .list());
    }

    public Optional<OrganizationRow> find(long id) {
        return database.read(handle -> handle.createQuery("select id, code, name from organization where id = :id")
                .bind("id", id)
                .map(OrganizationRepository::row)
                .findOne());
    }

    private static OrganizationRow row(ResultSet row, StatementContext context) throws SQLException {
        return new OrganizationRow(
                row.getLong("id"), new OrganizationCode(row.getString("code")), row.getString("name"));
    }
}
