package org.conferral.web.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.credential.entity.CredentialCode;
import org.junit.jupiter.api.Test;

/** Which rows are selected (R6 to R8 of the package). */
class ReviewPicksTest {
    private static final ReviewKey ONE = new ReviewKey(1, CredentialCode.AHSD);
    private static final ReviewKey OTHER = new ReviewKey(1, CredentialCode.HSED);
    private static final ReviewFilter LIST =
            new ReviewFilter(ReviewFinding.AWARDED_NOT_ORDERED, Set.of(), null, null, null, "roy");

    private final ReviewPicks picks = new ReviewPicks();

    @Test
    void nothingIsSelectedAtFirst() {
        assertEquals(0, picks.count(30));
        assertEquals(false, picks.getRow().get(ONE.toString()));
    }

    @Test
    void rowsArePickedAndLeftOneByOneWhateverTheListIsNarrowedTo() {
        picks.getRow().put(ONE.toString(), true);
        picks.getRow().put(OTHER.toString(), true);
        picks.getRow().put(OTHER.toString(), false);

        ReviewSelection selection = picks.of(LIST);

        assertEquals(1, picks.count(30));
        assertFalse(selection.all());
        assertEquals(Set.of(ONE), selection.rows());
        assertNull(selection.filter().text());
    }

    @Test
    void allRowsAreThoseOfTheListAsNarrowedButForThoseLeftOut() {
        picks.everything();
        picks.getRow().put(OTHER.toString(), false);

        ReviewSelection selection = picks.of(LIST);

        assertEquals(29, picks.count(30));
        assertEquals(true, picks.getRow().get(ONE.toString()));
        assertEquals(false, picks.getRow().get(OTHER.toString()));
        assertTrue(selection.all());
        assertEquals(Set.of(OTHER), selection.rows(), "all but these");
        assertEquals("roy", selection.filter().text());
    }

    @Test
    void writingWhatIsSoChangesNothing() {
        picks.getRow().put(ONE.toString(), false);
        assertEquals(0, picks.count(30));
        picks.everything();
        picks.getRow().put(ONE.toString(), true);
        assertEquals(30, picks.count(30));
        picks.nothing();
        assertEquals(0, picks.count(30));
    }
}
