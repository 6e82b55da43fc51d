package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.DataErrorException;

/**
 * Work in the caller's transaction that survives what the database refuses. What gave way to another transaction is tried
 * whole again; a list whose data is refused is split in halves down to the item at fault. A lost connection is neither:
 * it comes out as it is. Savepoints go as statements: the managed connection refuses JDBC's own.
 */
@ApplicationScoped
public class Savepoints {
    private static final int TRIES = 5;

    @Inject
    Database database;

    /**
     * What the work gives, tried up to five times while it deadlocks or cannot be serialized. Whatever it throws, nothing
     * that it wrote is left, and the transaction can be gone on with.
     *
     * @throws DataErrorException when the data is refused, or it gave way for the fifth time
     */
    @SuppressWarnings(
            "NullAway") // the type parameter may be nullable, which JSpecify mode cannot say of Supplier's result
    public <T> T retrying(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            database.write(handle -> handle.execute("savepoint attempt"));
            try {
                T result = work.get();
                database.write(handle -> handle.execute("release savepoint attempt"));
                return result;
            } catch (DataErrorException e) {
                database.write(handle -> handle.execute("rollback to savepoint attempt"));
                if (!e.isPassing() || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * What became of each of these items.
     *
     * @param work settles all of the items it is given, or throws and leaves nothing
     * @param refused what becomes of an item that the database refuses for itself
     * @throws DataErrorException when it gave way for the fifth time
     */
    public <I, O> List<O> outcomes(
            List<I> items, Function<List<I>, List<O>> work, BiFunction<I, DataErrorException, O> refused) {
        if (items.isEmpty()) {
            return List.of();
        }
        try {
            return retrying(() -> work.apply(items));
        } catch (DataErrorException e) {
            if (e.isPassing()) {
                throw e;
            }
            return items.size() == 1 ? List.of(refused.apply(items.get(0), e)) : halves(items, work, refused);
        }
    }

    private <I, O> List<O> halves(
            List<I> items, Function<List<I>, List<O>> work, BiFunction<I, DataErrorException, O> refused) {
        int half = items.size() / 2;
        List<O> outcomes = new ArrayList<>(outcomes(items.subList(0, half), work, refused));
        outcomes.addAll(outcomes(items.subList(half, items.size()), work, refused));
        return outcomes;
    }
}
