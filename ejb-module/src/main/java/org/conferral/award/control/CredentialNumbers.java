package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.NumberPermutation;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;

/** Gives out credential numbers that were never used. */
@ApplicationScoped
public class CredentialNumbers {
    @Inject
    Database database;

    @Inject
    NumberKey key;

    /** So many new numbers, each now a row of {@code credential_number}; gaps in the sequence are of no account. */
    public List<CredentialNumber> allocate(int count) {
        NumberPermutation keyed = key.permutation();
        List<CredentialNumber> numbers = new ArrayList<>(count);
        database.write(handle -> {
            while (numbers.size() < count) {
                numbers.addAll(claim(handle, count - numbers.size(), keyed));
            }
        });
        return numbers;
    }

    private static List<CredentialNumber> claim(Handle handle, int count, NumberPermutation keyed) {
        Long[] drawn = handle
                .createQuery("select nextval('seq_credential_number') from generate_series(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .stream()
                .map(index ->
                        CredentialNumber.withCheckDigit(keyed.apply(index)).value())
                .toArray(Long[]::new);
        return handle.createQuery("""
                        insert into credential_number (number, origin) select n, 'GENERATED' from unnest(:numbers) n
                        on conflict do nothing returning number""")
                .bind("numbers", drawn)
                .mapTo(Long.class)
                .map(CredentialNumber::new)
                .list();
    }
}
