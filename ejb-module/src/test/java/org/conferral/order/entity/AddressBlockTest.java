package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §10.2: six lines of sixty. */
class AddressBlockTest {
    // order R4.2
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 12 Main St            | Red Deer  | AB | t4n1x5  | Canada        | Zoë Roy/12 Main St/Red Deer AB  T4N 1X5
                    FR | 12 rue Principale     | Montréal  | QC | H3Z 2Y7 | CANADA        | Zoë Roy/12 rue Principale/Montréal (Québec)  H3Z 2Y7
                    EN | Unit 4~ 12   Main St  | Red Deer  | AB | T4N 1X5 | Canada        | Zoë Roy/Unit 4/12 Main St/Red Deer AB  T4N 1X5
                    EN | 1 Elm St              | Spokane   | WA | 99201   | United States | Zoë Roy/1 Elm St/Spokane WA/USA  99201
                    EN | 1 Elm St              | Spokane   | WA | 99201   | U.S.A.        | Zoë Roy/1 Elm St/Spokane WA/USA  99201
                    EN | Hauptstr. 5~10115 Berlin |        |    |         | Germany       | Zoë Roy/Hauptstr. 5/10115 Berlin/GERMANY
                    EN | 5 High Street         | Leeds     |    | LS1 4AP | England       | Zoë Roy/5 High Street/Leeds/ENGLAND  LS1 4AP
                    EN | 12 Main St            |           |    |         | Canada        | Zoë Roy/12 Main St
                    EN | a~b~c~d               | Red Deer  | AB | T4N 1X5 | Canada        | Zoë Roy/a/b/c/d/Red Deer AB  T4N 1X5
                    EN | a~b~c~d~e             | Red Deer  | AB | T4N 1X5 | Canada        | Zoë Roy/a b c d e/Red Deer AB  T4N 1X5
                    EN | a~b~c~d               | Spokane   | WA | 99201   | USA           | Zoë Roy/a b c d/Spokane WA/USA  99201
                    """)
    void isSetByCountry(
            String language,
            String street,
            @Nullable String city,
            @Nullable String province,
            @Nullable String code,
            String country,
            String lines) {
        MailingAddress address = new MailingAddress(street.replace("~", "\n"), city, province, code, country);
        assertEquals(List.of(lines.split("/")), AddressBlock.of("Zoë Roy", address, language));
    }

    // order R4.2
    @Test
    void whoHasOneNameIsAddressedByIt() {
        MailingAddress address = new MailingAddress("12 Main St", "Red Deer", "AB", "T4N 1X5", "Canada");
        for (LegalName one : List.of(
                new LegalName("LNU", null, "Zoë", null),
                new LegalName(null, null, "Zoë", null),
                new LegalName("Zoë", null, null, null))) {
            assertEquals(
                    List.of("Zoë", "12 Main St", "Red Deer AB  T4N 1X5"),
                    AddressBlock.of(one.external(), address, "EN"));
        }
    }

    @Test
    void longestStreetIsSetAnewAndWhatHasNoRoomIsLeftOut() {
        String street = "Apartment twelve of the western entrance ".repeat(6);
        List<String> block = AddressBlock.of(
                "Zoë Roy", new MailingAddress(street.strip(), "Red Deer", "AB", "T4N 1X5", "Canada"), "EN");
        assertEquals(AddressBlock.LINES, block.size());
        assertEquals("Apartment twelve of the western entrance Apartment twelve of", block.get(1));
        assertTrue(block.stream().allMatch(line -> PrintedText.length(line) <= AddressBlock.WIDTH));
        String word = "W".repeat(246);
        List<String> cut =
                AddressBlock.of("Zoë Roy", new MailingAddress(word, "Red Deer", "AB", "T4N 1X5", "Canada"), "EN");
        assertEquals("W".repeat(60), cut.get(4));
        assertEquals("Red Deer AB  T4N 1X5", cut.get(5));
    }

    @Test
    void combiningMarksTakeNoRoom() {
        String sixty = "e\u0301\u0323".repeat(60);
        List<String> block =
                AddressBlock.of(sixty, new MailingAddress(sixty, "Red Deer", "AB", "T4N 1X5", "Canada"), "EN");
        assertEquals(sixty, block.get(0));
        assertEquals(sixty, block.get(1));
        assertEquals(
                60,
                PrintedText.length(
                        AddressBlock.of(sixty + "x", new MailingAddress("a", "b", "AB", "T4N 1X5", "Canada"), "EN")
                                .get(0)));
    }
}
