package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.RunCriteria;

/** Reads a run's criteria from codes, as job parameters give them. */
@ApplicationScoped
public class CriteriaByCode {
    private static final String ALL = "ALL";

    @Inject
    Database database;

    /**
     * The criteria that these codes mean.
     *
     * @param school {@code ALL} for the whole province
     * @param types joined by commas, {@code ALL} for every credential that may be awarded in bulk
     * @throws IllegalArgumentException naming the code that is unknown
     */
    public RunCriteria parse(String school, String types) {
        Set<CredentialCode> chosen = types.equals(ALL)
                ? EnumSet.complementOf(EnumSet.of(CredentialCode.HHSD))
                : Arrays.stream(types.split(",", -1))
                        .map(code -> CredentialCode.valueOf(code.strip()))
                        .collect(Collectors.toSet());
        return school.equals(ALL) ? new RunCriteria(null, null, chosen) : ofSchool(school.strip(), chosen);
    }

    private RunCriteria ofSchool(String code, Set<CredentialCode> types) {
        return database.read(handle -> handle.createQuery(
                        "select authority_id, id from organization where code = :code and authority_id is not null")
                .bind("code", code)
                .map((row, context) -> new RunCriteria(row.getLong("authority_id"), row.getLong("id"), types))
                .findOne()
                .orElseThrow(() -> new IllegalArgumentException("no school has the code " + code)));
    }
}
