package org.conferral.printing.control.spoiled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.control.Release;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.JobLocks;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobStatus;
import org.jdbi.v3.core.Handle;

/** Prints spoiled envelopes anew: exactly these, in a job of their own, released at once. */
@ApplicationScoped
public class Reprinting {
    @Inject
    Database database;

    @Inject
    JobLocks jobs;

    @Inject
    Release release;

    @Inject
    JobEvents events;

    @Inject
    Clock clock;

    /**
     * Prints anew what is spoiled and not printed anew yet. What must not leave by now, as the student is on hold or deceased
     * or the item is not sent any more, waits.
     *
     * @return the number of the new job
     * @throws BusinessException when the job has not arrived or is closed, nothing is to be printed, or nothing may be
     *     sent to the facility
     */
    public long reprint(long job, int version, String by) {
        jobs.lock(job, version).mustBe(PrintJobStatus.TRANSMITTED, "print_job_spoil");
        release.mustSend(job);
        long anew = database.read(handle -> insert(handle, job, by));
        int items = jobs.lock(anew).items();
        database.write(handle -> handle.execute("update print_job set version = version + 1 where id = ?", job));
        events.add(job, PrintJobEventKind.REPRINTED, items, by);
        events.add(anew, PrintJobEventKind.GATHERED, items, by);
        release.launchNew(anew, items, by);
        return anew;
    }

    /** In one statement, as a released job is never empty. */
    private long insert(Handle handle, long job, String by) {
        return handle.createQuery("""
                        with due as (
                          select p.*, e.sequence
                          from print_piece p
                          join print_envelope e on e.id = p.envelope_id
                          join order_item_facts i on i.item_id = p.item_id
                          where p.job_id = :job and p.status = 'SPOILED' and i.status = 'SENT' and not i.deleted
                            and not i.deceased and not coalesce(i.held_until >= :today, false)
                            and not exists (
                              select from print_piece n
                              where n.item_id = p.item_id and n.id > p.id and n.status <> 'WITHDRAWN')),
                        envelopes as (
                          select envelope_id, row_number() over (order by min(sequence)) as sequence,
                            sum(copies * (credential_pages + plain_pages)) as sheets, min(destination) as destination
                          from due group by envelope_id),
                        counts as (
                          select (select count(*) from due) as items,
                            (select count(*) from envelopes where destination = 'CANADA') as canada,
                            (select count(*) from envelopes where destination = 'UNITED_STATES') as united_states,
                            (select count(*) from envelopes where destination = 'ELSEWHERE') as elsewhere,
                            (select sum(copies * credential_pages) from due) as credential_pages,
                            (select sum(copies * plain_pages) from due) as plain_pages),
                        anew as (
                          insert into print_job (status, document_type, document_language, delivery_method, facility_id,
                            made_at, made_by, released_at, released_by, reprint_of, items, canada, united_states, elsewhere,
                            credential_pages, plain_pages)
                          select 'RELEASED', j.document_type, j.document_language, j.delivery_method, j.facility_id, :at, :by,
                            :at, :by, j.id, c.items, c.canada, c.united_states, c.elsewhere, c.credential_pages, c.plain_pages
                          from print_job j, counts c where j.id = :job and c.items > 0
                          returning id),
                        enclosed as (
                          insert into print_envelope (job_id, sequence, recipient, postal_code, destination, sheets, reprint_of)
                          select a.id, n.sequence, e.recipient, e.postal_code, e.destination, n.sheets, e.id
                          from anew a, envelopes n join print_envelope e on e.id = n.envelope_id
                          returning id, job_id, reprint_of),
                        pieces as (
                          insert into print_piece (job_id, item_id, envelope_id, recipient, place_key, postal_code,
                            destination, copies, credential_pages, plain_pages)
                          select n.job_id, d.item_id, n.id, d.recipient, d.place_key, d.postal_code, d.destination, d.copies,
                            d.credential_pages, d.plain_pages
                          from due d join enclosed n on n.reprint_of = d.envelope_id
                          order by d.sequence, d.id
                          returning 1)
                        select id from anew""")
                .bind("job", job)
                .bind("by", by)
                .bind("at", Database.timestamp(clock.instant()))
                .bind("today", LocalDate.now(clock))
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new BusinessException(0, "nothing_spoiled"));
    }
}
