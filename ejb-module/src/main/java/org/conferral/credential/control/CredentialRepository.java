package org.conferral.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;

/** Where credential types and the credential order are found. */
@ApplicationScoped
public class CredentialRepository {
    @Inject
    Database database;

    public List<CredentialTypeRow> types() {
        return database.read(handle -> handle.createQuery(
                        "select code, name_en, name_fr, sequence from credential_type order by sequence desc")
                .map((row, context) -> new CredentialTypeRow(
                        CredentialCode.valueOf(row.getString("code")),
                        row.getString("name_en"),
                        row.getString("name_fr"),
                        row.getInt("sequence")))
                .list());
    }

    public CredentialOrder order() {
        return database.read(handle -> new CredentialOrder(ranks(handle), prevented(handle)));
    }

    private static Map<CredentialCode, Integer> ranks(Handle handle) {
        return handle.createQuery("select code, precedence from credential_type where precedence is not null")
                .map((row, context) ->
                        new SimpleEntry<>(CredentialCode.valueOf(row.getString("code")), row.getInt("precedence")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<CredentialCode, Set<CredentialCode>> prevented(Handle handle) {
        return handle.createQuery("""
                        select a.code as awarded, p.code as prevented
                        from credential_prevention v
                        join credential_type a on a.id = v.awarded_type_id
                        join credential_type p on p.id = v.prevented_type_id""")
                .map((row, context) -> new SimpleEntry<>(
                        CredentialCode.valueOf(row.getString("awarded")),
                        CredentialCode.valueOf(row.getString("prevented"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
