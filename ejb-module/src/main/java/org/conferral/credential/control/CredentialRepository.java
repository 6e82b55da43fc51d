package org.conferral.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.AbstractMap.SimpleEntry;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

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

    public Map<Long, Achieved> achieved(Collection<Long> studentIds) {
        return database.read(handle -> handle.createQuery("""
                        select p.student_id, t.code, max(p.award_school_year) as school_year
                        from requirement_set_progress p
                        join credential_type t on t.id = p.credential_type_id
                        where p.status = 'ACHIEVED' and p.student_id = any (:ids)
                        group by p.student_id, t.code""")
                .bind("ids", studentIds.toArray(Long[]::new))
                .reduceRows(new HashMap<>(), CredentialRepository::add));
    }

    private static Map<Long, Achieved> add(Map<Long, Achieved> achieved, RowView row) {
        Achieved one = achieved.computeIfAbsent(
                row.getColumn("student_id", Long.class),
                id -> new Achieved(EnumSet.noneOf(CredentialCode.class), new EnumMap<>(CredentialCode.class)));
        CredentialCode code = CredentialCode.valueOf(row.getColumn("code", String.class));
        one.types().add(code);
        Integer year = row.getColumn("school_year", Integer.class);
        if (year != null) {
            one.years().put(code, new SchoolYear(year));
        }
        return achieved;
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
