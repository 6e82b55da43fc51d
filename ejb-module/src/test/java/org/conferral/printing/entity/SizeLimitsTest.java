package org.conferral.printing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.conferral.order.entity.Destination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §12.1, step 5: a print job that is full is released, and one that is more is cut. */
class SizeLimitsTest {
    /** Envelopes of two order items each, a quarter of a megabyte. */
    private static List<Envelope> envelopes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Envelope(
                        n,
                        "Zoë",
                        null,
                        Destination.CANADA,
                        4,
                        250_000,
                        LongStream.of(2L * n, 2L * n + 1).boxed().toList()))
                .toList();
    }

    // printing R11.2
    @ParameterizedTest
    @CsvSource({
        ", , , 1000, false",
        "5, , , 2, false",
        "4, , , 2, true",
        ", 3, , 2, false",
        ", 2, , 2, true",
        ", , 1, 3, false",
        ", , 1, 4, true",
        "100, 2, 9, 2, true"
    })
    void aJobIsFullOnceItComesToOneOfItsLimits(
            @Nullable Integer items,
            @Nullable Integer envelopes,
            @Nullable Integer megabytes,
            int count,
            boolean full) {
        assertEquals(full, new SizeLimits(items, envelopes, megabytes).isFull(envelopes(count)));
    }

    // printing R11.2
    @Test
    void itIsCutBetweenEnvelopesWhichKeepTheirOrderAndAreNumberedAnew() {
        List<List<Envelope>> parts = new SizeLimits(6, 100, null).parts(envelopes(7));

        assertEquals(
                List.of(List.of(1, 2, 3), List.of(1, 2, 3), List.of(1)),
                parts.stream()
                        .map(part -> part.stream().map(Envelope::sequence).toList())
                        .toList());
        assertEquals(
                envelopes(7).stream()
                        .flatMap(envelope -> envelope.pieces().stream())
                        .toList(),
                parts.stream()
                        .flatMap(List::stream)
                        .flatMap(envelope -> envelope.pieces().stream())
                        .toList());
    }

    @Test
    void anEnvelopeThatIsMoreThanAJobMayComeToIsAJobOfItsOwn() {
        SizeLimits limits = new SizeLimits(1, null, null);

        assertEquals(
                List.of(1, 1, 1),
                limits.parts(envelopes(3)).stream().map(List::size).toList());
        assertTrue(limits.isFull(limits.parts(envelopes(3)).get(2)));
    }

    // printing R2.1; the sheet's code has five digits for the envelope
    @Test
    void noJobHasMoreEnvelopesThanCanBeNumbered() {
        assertFalse(SizeLimits.NONE.isFull(envelopes(99_998)));
        assertTrue(SizeLimits.NONE.isFull(envelopes(99_999)));
        assertEquals(
                List.of(99_999, 1),
                SizeLimits.NONE.parts(envelopes(100_000)).stream()
                        .map(List::size)
                        .toList());
    }

    @Test
    void ofNothingNothingIsFull() {
        SizeLimits limits = new SizeLimits(1, 1, 1);

        assertEquals(List.of(List.of()), limits.parts(List.of()));
        assertFalse(limits.isFull(List.of()));
    }
}
