package org.conferral.delivery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.consumer.entity.NotificationFrequency;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorPolicyTest {
    // delivery R2.3
    @ParameterizedTest
    @CsvSource({
        "zoe@college.example, true",
        "zoe@COLLEGE.example, true",
        "zoe@sub.college.example, false",
        "zoe@college.example.org, false",
        "zoe@notcollege.example, false",
        "college.example, false",
        "@college.example, false",
        "'college.example@elsewhere.example', false"
    })
    void onlyAddressesOfTheDomainBelongThere(String address, boolean belongs) {
        assertEquals(belongs, DoorPolicy.belongs(address, "college.example"));
    }

    // delivery R2.1
    @Test
    void keysAreRandomAndTellNothing() {
        Set<String> known = new HashSet<>();
        for (int count = 0; count < 1_000; count++) {
            DoorKey key = DoorKey.random();
            assertEquals(43, key.text().length());
            assertTrue(known.add(key.text()));
            assertFalse(key.toString().contains(key.text()));
        }
    }

    // delivery R2.3
    @Test
    void codeIsGoodWithItsKeyAlone() {
        DoorKey key = DoorKey.random();
        String code = DoorKey.code();
        assertTrue(code.matches("[0-9]{8}"));
        assertTrue(Arrays.equals(key.hash(code), key.hash(code.substring(0, 4) + " " + code.substring(4))));
        assertFalse(Arrays.equals(key.hash(code), DoorKey.random().hash(code)));
        assertNotEquals(code, new DeliveryNotice(1, letter(code)).toString());
    }

    private static Letter letter(String code) {
        return new Letter("k", List.of(new MailAddress("a@b.example")), "Subject", code);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 5, 30, ",
        "0, 5, 30, expiry_days",
        "366, 5, 30, expiry_days",
        "5, 5, 30, warning_days",
        "30, 0, 30, warning_days",
        "365, 90, 365, ",
        "30, 5, 29, link_days",
        "30, 5, 366, link_days"
    })
    void whatCannotBeSetIsNamed(int expiry, int warning, int link, String fault) {
        assertEquals(
                Optional.ofNullable(fault),
                new DeliveryRules(expiry, warning, link, LocalTime.NOON, NotificationFrequency.DAILY).fault());
    }
}
