package org.conferral.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.conferral.student.entity.WarningKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses look wrong. */
class AddressSignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Main Street",
                "Box 12",
                "General Delivery",
                "#204, 10 St & 5 Ave",
                "RR 2",
                "12 rue de l'Église",
                "Same Street 5",
                "5 Unknown Soldier Way",
                "Tester Road 4",
                "100% Lane"
            })
    void streetIsNothingToLookAt(String street) {
        assertEquals(Optional.empty(), AddressSigns.ofStreet(street));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No fixed address      | ADDRESS_NONE
            No fixed adress       | ADDRESS_NONE
            no address available  | ADDRESS_NONE
            c/o same as above     | ADDRESS_NONE
            NO FIXED ADDRESS, Calgary | ADDRESS_NONE
            No Fixed Abode        | ADDRESS_NONE
            NFA                   | ADDRESS_NONE
            N.F.A.                | ADDRESS_NONE
            NFA - call first      | ADDRESS_NONE
            No fixed addr.        | ADDRESS_NONE
            S.D.F.                | ADDRESS_NONE
            As per above          | ADDRESS_NONE
            Idem ci-dessus        | ADDRESS_NONE
            Voir plus haut        | ADDRESS_NONE
            Address on file       | ADDRESS_NONE
            To follow             | ADDRESS_NONE
            x                     | ADDRESS_NONE
            Same as above         | ADDRESS_NONE
            same as mailing       | ADDRESS_NONE
            Unknown               | ADDRESS_NONE
            n/a                   | ADDRESS_NONE
            None                  | ADDRESS_NONE
            -                     | ADDRESS_NONE
            ???                   | ADDRESS_NONE
            0                     | ADDRESS_NONE
            #N/A                  | ADDRESS_NONE
            Address unknown       | ADDRESS_NONE
            Return to Sender      | ADDRESS_NONE
            Homeless              | ADDRESS_NONE
            Sans adresse fixe     | ADDRESS_NONE
            Adresse inconnue      | ADDRESS_NONE
            xxx                   | ADDRESS_NONE
            12 rue de l'Ã‰glise | ADDRESS_DAMAGED
            12 rue de l'?glise    | ADDRESS_DAMAGED
            12 Main<br>Street     | ADDRESS_DAMAGED
            12 rue Hub&eacute;    | ADDRESS_DAMAGED
            """)
    void streetIsToBeLookedAt(String street, WarningKind kind) {
        assertEquals(Optional.of(kind), AddressSigns.ofStreet(street));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legal",
                "AB",
                "T0G 1L0",
                "Canada",
                "U.S.A.",
                "00120",
                "A1A 1A1",
                "99950",
                "Aaa",
                "Île-à-la-Crosse",
                "N/ A Coruña"
            })
    void placeIsNothingToLookAt(String place) {
        assertEquals(Optional.empty(), AddressSigns.ofPlace(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unknown",
                "n/a",
                "N/A",
                "#N/A",
                "-",
                "XXX XXX",
                "0",
                "none",
                "Same as above",
                "000 000",
                "000000",
                "999 999",
                "99999",
                "XXX",
                "AAA AAA",
                "X0X 0X0",
                "00000-0000"
            })
    void placeSaysThatThereIsNone(String place) {
        assertEquals(Optional.of(WarningKind.ADDRESS_NONE), AddressSigns.ofPlace(place));
    }
}
