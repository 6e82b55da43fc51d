package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.document.entity.DocumentFault;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person changes of an item mends what was wrong with just that. */
class MendingPolicyTest {
    private static final MailingAddress ADDRESS = new MailingAddress("12 李 Road", "Legal", "AB", "T0G 1L0", "Canada");
    private static final Recipient BEFORE = new Recipient(true, "Zoë Roy", ADDRESS);

    // order R2.12
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO_ADDRESS               |               | 1 New Road | EN | true
                    ADDRESS_TOO_LONG         |               | 1 New Road | EN | true
                    ADDRESS_TOO_LONG         |               | 12 李 Road  | EN | false
                    ADDRESS_TOO_LONG         |               | LONG       | EN | false
                    MISSING_GLYPH_IN_ADDRESS | U+674E        | 1 New Road | EN | true
                    MISSING_GLYPH_IN_ADDRESS | U+674E U+9F8D | 1 龍 Road   | EN | false
                    MISSING_GLYPH_IN_ADDRESS |               | 1 New Road | EN | false
                    UNSUPPORTED_LANGUAGE     | DE            | 12 李 Road  | FR | true
                    MISSING_GLYPH            | U+674E        | 1 New Road | EN | false
                    NO_TEMPLATE              |               | 1 New Road | FR | false
                    """)
    void errorIsMendedByWhatItIsAbout(
            String code, @Nullable String description, String street, String language, boolean mended) {
        MailingAddress after = new MailingAddress(
                street.equals("LONG") ? "W".repeat(400) : street, "Legal", "AB", "T0G 1L0", "Canada");
        EditItem change =
                new EditItem(1, 1, language, new Recipient(true, "Zoë Roy", after), DeliveryMethod.MANUAL_MAIL, null);
        assertEquals(mended, MendingPolicy.isMended(new DocumentErrorRow(code, description), change, BEFORE));
    }

    // order R2.12
    @Test
    void shorterNameOfTheRecipientMendsWhatWasTooLong() {
        Recipient before = new Recipient(false, "W".repeat(80), ADDRESS);
        EditItem change =
                new EditItem(1, 1, "EN", new Recipient(false, "A. Lawyer", ADDRESS), DeliveryMethod.MANUAL_MAIL, null);
        assertTrue(MendingPolicy.isMended(new DocumentErrorRow("ADDRESS_TOO_LONG", null), change, before));
    }

    @Test
    void namesErrorsThatThereAre() {
        Set<String> known =
                Arrays.stream(DocumentFault.Kind.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> named =
                Set.of("NO_ADDRESS", "ADDRESS_TOO_LONG", "MISSING_GLYPH_IN_ADDRESS", "UNSUPPORTED_LANGUAGE");
        assertEquals(named, named.stream().filter(known::contains).collect(Collectors.toSet()));
    }
}
