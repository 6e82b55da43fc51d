package org.conferral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.document.entity.ProofCode;
import org.conferral.order.entity.AddressBlock;
import org.conferral.order.entity.PrintedText;
import org.conferral.organization.entity.OrganizationCode;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.MailingAddress;
import org.junit.jupiter.api.Test;

/** What holds of whatever text is given to those who read what people type. */
class ParserPropertiesTest {
    private static final List<String> DIGITS = List.of("1234", "5678", "12345", "67890", "-", "9");

    /** What a text is read as; nothing when it is refused as it is to be. */
    private static <T> Optional<T> read(Function<String, T> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Test
    void credentialNumberIsReadAsItIsShown() {
        OddText.times(random -> {
            CredentialNumber number = new CredentialNumber(random.nextLong(10_000_000_000L));
            assertEquals(number, CredentialNumber.parse(number.toString()));
            assertEquals(number, CredentialNumber.parse(" " + number.toString().replace("-", "") + "\n"));
        });
        OddText.each(DIGITS, text -> read(CredentialNumber::parse, text)
                .ifPresent(number -> assertEquals(
                        text.strip().replace("-", ""), number.toString().replace("-", ""))));
    }

    @Test
    void everyWrongDigitOfOurNumbersIsNoticed() {
        OddText.times(random -> {
            CredentialNumber number = CredentialNumber.withCheckDigit(random.nextLong(1_000_000_000L));
            assertTrue(number.checks());
            long place = (long) Math.pow(10, random.nextInt(10));
            long digit = number.value() / place % 10;
            long other = (digit + random.nextLong(1, 10)) % 10;
            assertFalse(new CredentialNumber(number.value() + (other - digit) * place).checks());
        });
    }

    @Test
    void codeIsReadHoweverItIsTypedAndNoWrongCharacterPasses() {
        SecureRandom source = new SecureRandom();
        OddText.times(random -> {
            ProofCode code = ProofCode.random(source);
            String typed = code.toString().toLowerCase(Locale.ROOT);
            assertEquals(
                    code,
                    new ProofCode(typed.replace('1', 'l').replace('0', 'o').replace("-", " ")));
            char[] wrong = code.value().toCharArray();
            int place = random.nextInt(wrong.length);
            wrong[place] = wrong[place] == 'A' ? 'B' : 'A';
            assertThrows(IllegalArgumentException.class, () -> new ProofCode(new String(wrong)));
        });
        OddText.each(List.of("7KQ2", "M9XA", "4TBW", "7kq2-", "O", "1"), text -> read(ProofCode::new, text)
                .ifPresent(code -> assertTrue(code.value().matches("[0-9A-HJKMNP-TV-Z]{12}"))));
    }

    @Test
    void studentNumberHasNineDigitsOrIsNone() {
        OddText.times(random -> {
            Asn asn = new Asn("%09d".formatted(random.nextInt(1_000_000_000)));
            assertEquals(asn, Asn.parse(asn.toString()));
        });
        OddText.each(DIGITS, text -> read(Asn::parse, text)
                .ifPresent(asn -> assertEquals(text.strip().replace("-", ""), asn.digits())));
    }

    @Test
    void organizationHasALetterAndFourDigitsOrIsNone() {
        OddText.each(List.of("S.", "A.", "0982", "00", "50"), text -> read(OrganizationCode::new, text)
                .ifPresent(code -> assertEquals(text, text.charAt(0) + "." + code.digits())));
    }

    @Test
    void everyAddressHasRoomOnTheEnvelope() {
        OddText.each(
                List.of("12 Rue Principale", "Legal", "AB", "T0G 1L0", "t0g1l0", "Canada", "USA", "\n", "A".repeat(80)),
                text -> {
                    int half = text.length() / 2;
                    String one = text.substring(0, half);
                    String two = text.substring(half);
                    List<String> lines = AddressBlock.of(
                            two, new MailingAddress(one, two, one, two, two), half % 2 == 0 ? "EN" : "FR");
                    assertTrue(lines.size() <= AddressBlock.LINES, lines::toString);
                    lines.forEach(line -> {
                        assertTrue(PrintedText.fits(line, AddressBlock.WIDTH), line);
                        assertFalse(line.isEmpty() || line.matches("(?s).*\\R.*"), line);
                    });
                });
    }
}
