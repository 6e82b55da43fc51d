package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.Destination;
import org.conferral.platform.control.Database;
import org.conferral.printing.control.facility.Routes;
import org.conferral.printing.entity.Envelope;
import org.conferral.printing.entity.EnvelopePolicy;
import org.conferral.printing.entity.LoosePiece;
import org.conferral.printing.entity.Route;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes up the envelopes of open print jobs, and counts what the jobs come to. */
@ApplicationScoped
public class Packing {
    @Inject
    Database database;

    @Inject
    Routes routes;

    /** An open job with pieces that are in no envelope yet, or one that is full; none where there is no more. */
    public Optional<Long> next() {
        return database.read(handle -> handle.createQuery("""
                        select j.id from print_job j join print_facility f on f.id = j.facility_id cross join print_switch s
                        where j.status = 'OPEN' and (
                          f.sending and s.printing and (j.items >= f.most_items or j.canada + j.united_states + j.elsewhere >= f.most_envelopes
                            or j.bytes >= f.most_megabytes * 1000000::bigint)
                          or exists (
                            select from print_piece p
                            where p.job_id = j.id and p.status = 'OUTSTANDING' and p.envelope_id is null))
                        order by j.id limit 1""").mapTo(Long.class).findOne());
    }

    /** Makes up all envelopes of a job anew, which is locked and open. */
    public void pack(long job) {
        keep(job, envelopes(job));
    }

    /** The envelopes that a job needs, which is locked and open. */
    List<Envelope> envelopes(long job) {
        return database.read(handle -> EnvelopePolicy.envelopes(pieces(handle, job), room(handle, job)));
    }

    /** Puts all pieces of a job into these, and counts what it comes to. */
    void keep(long job, List<Envelope> envelopes) {
        database.write(handle -> {
            store(handle, job, envelopes);
            fill(handle, job, envelopes);
            handle.createUpdate("delete from print_envelope where job_id = :job and sequence > :last")
                    .bind("job", job)
                    .bind("last", envelopes.size())
                    .execute();
            count(handle, job);
        });
    }

    private int room(Handle handle, long job) {
        DeliveryMethod method = handle.createQuery("select delivery_method from print_job where id = :job")
                .bind("job", job)
                .map((row, context) -> DeliveryMethod.valueOf(row.getString("delivery_method")))
                .one();
        return routes.policy().find(method).map(Route::sheets).orElse(Route.MOST_SHEETS);
    }

    private static List<LoosePiece> pieces(Handle handle, long job) {
        return handle.createQuery("""
                        select id, recipient, place_key, postal_code, destination,
                          copies * (credential_pages + plain_pages) as sheets, bytes
                        from print_piece where job_id = :job and status = 'OUTSTANDING'""").bind("job", job).map(Packing::piece).list();
    }

    private static LoosePiece piece(ResultSet row, StatementContext context) throws SQLException {
        return new LoosePiece(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("place_key"),
                row.getString("postal_code"),
                Destination.valueOf(row.getString("destination")),
                row.getInt("sheets"),
                row.getLong("bytes"));
    }

    private static void store(Handle handle, long job, List<Envelope> envelopes) {
        handle.createUpdate("""
                        insert into print_envelope (job_id, sequence, recipient, postal_code, destination, sheets)
                        select :job, e.sequence, e.recipient, nullif(e.postal, ''), e.destination, e.sheets
                        from unnest(:sequences, :recipients, :postals, :destinations, :sheets)
                          e (sequence, recipient, postal, destination, sheets)
                        on conflict (job_id, sequence) do update
                          set recipient = excluded.recipient, postal_code = excluded.postal_code,
                            destination = excluded.destination, sheets = excluded.sheets""")
                .bind("job", job)
                .bind("sequences", whole(envelopes, Envelope::sequence))
                .bind("recipients", texts(envelopes, Envelope::recipient))
                .bind(
                        "postals",
                        texts(envelopes, envelope -> envelope.postalCode() == null ? "" : envelope.postalCode()))
                .bind("destinations", texts(envelopes, envelope -> envelope.destination()
                        .name()))
                .bind("sheets", whole(envelopes, Envelope::sheets))
                .execute();
    }

    private static void fill(Handle handle, long job, List<Envelope> envelopes) {
        handle.createUpdate("""
                        update print_piece p set envelope_id = e.id
                        from unnest(:pieces, :sequences) s (piece, sequence)
                        join print_envelope e on e.job_id = :job and e.sequence = s.sequence
                        where p.id = s.piece and p.envelope_id is distinct from e.id""")
                .bind("job", job)
                .bind(
                        "pieces",
                        envelopes.stream()
                                .flatMap(envelope -> envelope.pieces().stream())
                                .toArray(Long[]::new))
                .bind(
                        "sequences",
                        envelopes.stream()
                                .flatMap(envelope -> envelope.pieces().stream().map(piece -> envelope.sequence()))
                                .toArray(Integer[]::new))
                .execute();
    }

    private static void count(Handle handle, long job) {
        handle.createUpdate("""
                        update print_job j
                        set items = p.items, credential_pages = p.credentials, plain_pages = p.plain, canada = e.canada,
                          bytes = p.bytes,
                          united_states = e.united_states, elsewhere = e.elsewhere, version = j.version + 1
                        from (
                          select count(*) as items, coalesce(sum(copies * credential_pages), 0) as credentials,
                            coalesce(sum(copies * plain_pages), 0) as plain, coalesce(sum(bytes), 0) as bytes
                          from print_piece where job_id = :job and status = 'OUTSTANDING') p, (
                          select count(*) filter (where destination = 'CANADA') as canada,
                            count(*) filter (where destination = 'UNITED_STATES') as united_states,
                            count(*) filter (where destination = 'ELSEWHERE') as elsewhere
                          from print_envelope where job_id = :job) e
                        where j.id = :job""").bind("job", job).execute();
    }

    private static Integer[] whole(List<Envelope> envelopes, Function<Envelope, Integer> part) {
        return envelopes.stream().map(part).toArray(Integer[]::new);
    }

    private static String[] texts(List<Envelope> envelopes, Function<Envelope, String> part) {
        return envelopes.stream().map(part).toArray(String[]::new);
    }
}
