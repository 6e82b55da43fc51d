package org.conferral.web.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunStatus;
import org.junit.jupiter.api.Test;

class RunListFormTest {
    private final RunListForm form = new RunListForm();

    @Test
    void nothingEnteredNarrowsNothing() {
        form.setBy(" ");
        assertEquals(RunFilter.NONE, form.filter());
        assertEquals("", form.getQuery());
        assertFalse(form.isNarrowed());
    }

    @Test
    void addressOfTheExportCarriesWhatIsEntered() {
        form.setKind("ORDER");
        form.setStatus("COMPLETED");
        form.setBy("o'brien & co");
        form.setFrom("2026-07-01");
        form.setTo("2026-07-31");
        form.setType("AHSD");
        assertEquals(
                "?kind=ORDER&status=COMPLETED&by=o%27brien+%26+co&from=2026-07-01&to=2026-07-31&type=AHSD",
                form.getQuery());
        assertEquals(
                new RunFilter(
                        RunKind.ORDER,
                        RunStatus.COMPLETED,
                        "o'brien & co",
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 7, 31),
                        CredentialCode.AHSD),
                form.filter());
        assertTrue(form.isNarrowed());
    }

    @Test
    void nonsenseInAnAddressNarrowsNothing() {
        form.setKind("SOME");
        form.setStatus("HAPPY");
        form.setFrom("yesterday");
        form.setTo("2026-13-01");
        form.setType("DIPLOMA");
        assertEquals(RunFilter.NONE, form.filter());
    }

    @Test
    void whoHasStartedNoRunIsToldAndNarrowsNothing() {
        form.setBy("nobody");
        assertFalse(form.check(List.of("records")).isEmpty());
        assertEquals(RunFilter.NONE, form.filter());
        form.setBy("records");
        assertTrue(form.check(List.of("records")).isEmpty());
        assertEquals("records", form.getBy());
    }
}
