package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressMapperTest {
    // order R4.3
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Alberta                 | CANADA        | AB | Canada
                    ab                      | Can.          | AB | Canada
                    Colombie-Britannique    | Canada        | BC | Canada
                    QUEBEC                  | Canada        | QC | Canada
                    P.E.I.                  | Canada        | PE | Canada
                    Somewhere               | Canada        | Somewhere | Canada
                    Washington              | U.S.A.        | WA | United States
                    new  york               | États-Unis    | NY | United States
                    Alberta                 | Germany       | Alberta | Germany
                                            | Canada        |    | Canada
                    """)
    void provincesAreCodesAndCountriesHaveOneName(
            @Nullable String province, String country, @Nullable String code, String name) {
        MailingAddress mapped =
                AddressMapper.mapped(new MailingAddress("12 Main St", "Red Deer", province, "T4N 1X5", country));
        assertEquals(new MailingAddress("12 Main St", "Red Deer", code, "T4N 1X5", name), mapped);
    }

    @Test
    void addressPrintsWithTheCodeHoweverItIsKept() {
        assertEquals(
                List.of("Zoë Roy", "12 Main St", "Red Deer AB  T4N 1X5"),
                AddressBlock.of(
                        "Zoë Roy", new MailingAddress("12 Main St", "Red Deer", "Alberta", "T4N 1X5", "Canada"), "EN"));
        assertEquals(
                List.of("Zoë Roy", "1 Elm St", "Spokane WA", "USA  99201"),
                AddressBlock.of(
                        "Zoë Roy", new MailingAddress("1 Elm St", "Spokane", "Washington", "99201", "USA"), "EN"));
    }

    @Test
    void everyCodeIsOneRegion() {
        for (Destination country : List.of(Destination.CANADA, Destination.UNITED_STATES)) {
            for (Region region : Region.of(country)) {
                for (String way : List.of(region.code(), region.english(), region.french())) {
                    assertEquals(region, Region.meant(country, way).orElseThrow(), way);
                }
            }
        }
        assertEquals(13, Region.of(Destination.CANADA).size());
        assertEquals(List.of(), Region.of(Destination.ELSEWHERE));
    }
}
