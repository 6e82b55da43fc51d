package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.CandidateCount;
import org.conferral.run.entity.TypeCount;

/** Reads the last count of candidates waiting. */
@ApplicationScoped
public class CandidateCountReads {
    private record Counted(CredentialCode code, long waiting, Instant at) {}

    @Inject
    Database database;

    @Inject
    CredentialQueries credentials;

    /** The last count, types that nobody waits for left out; none before the first. */
    public Optional<CandidateCount> last() {
        List<Counted> counted = database.read(handle -> handle.createQuery("""
                        select t.code, c.waiting, c.counted_at from candidate_count c
                        join credential_type t on t.id = c.credential_type_id""")
                .map((row, context) -> new Counted(
                        CredentialCode.valueOf(row.getString("code")),
                        row.getLong("waiting"),
                        Columns.instant(row, "counted_at")))
                .list());
        Map<CredentialCode, Long> waiting = counted.stream().collect(Collectors.toMap(Counted::code, Counted::waiting));
        return counted.stream().map(Counted::at).findAny().map(at -> new CandidateCount(byDisplay(waiting), at));
    }

    private List<TypeCount> byDisplay(Map<CredentialCode, Long> waiting) {
        return credentials.types().stream()
                .map(type -> new TypeCount(type, waiting.getOrDefault(type.code(), 0L)))
                .filter(count -> count.count() > 0)
                .toList();
    }
}
