package org.conferral.document.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;

/**
 * What the QR code of a credential says of it, signed, so that it can be checked without asking anybody: nothing that the
 * paper does not show. As bytes: version (1), key (1), number (5), type (1), re-issues (1), days since 1900 of the awarded
 * date (3), school year since 1900 (1), the name in UTF-8. In every later version the first two bytes stay as they are, and
 * so does how it is signed: an old verifier can then tell that it is signed, and that it cannot read it.
 *
 * @param key the id of the key that signs, 0 for a sample's
 * @param reissues how often the credential was re-issued before
 */
public record ProofPayload(
        int key,
        CredentialNumber number,
        CredentialCode type,
        int reissues,
        LocalDate awardedOn,
        SchoolYear schoolYear,
        String name) {
    private static final int VERSION = 1;
    private static final int HEAD = 13;
    private static final int NUMBER_HIGH_BITS = 32;
    private static final int BYTE = 0xFF;
    private static final int FIRST_YEAR = 1900;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);

    /** In the order of the types' bytes, which stays as it is for ever; new types go to the end. */
    private static final List<CredentialCode> TYPES = List.of(
            CredentialCode.AHSD,
            CredentialCode.ADEX,
            CredentialCode.ADVD,
            CredentialCode.GHSD,
            CredentialCode.HSED,
            CredentialCode.CHSA,
            CredentialCode.IOPC,
            CredentialCode.COSC,
            CredentialCode.HHSD);

    /** As bytes. */
    public byte[] bytes() {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        int days = (int) ChronoUnit.DAYS.between(FIRST_DAY, awardedOn);
        return ByteBuffer.allocate(HEAD + text.length)
                .put((byte) VERSION)
                .put((byte) key)
                .put((byte) (number.value() >> NUMBER_HIGH_BITS))
                .putInt((int) number.value())
                .put((byte) TYPES.indexOf(type))
                .put((byte) reissues)
                .put((byte) (days >> Short.SIZE))
                .putShort((short) days)
                .put((byte) (schoolYear.closing() - FIRST_YEAR))
                .put(text)
                .array();
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException when it is something else, or from a later version
     */
    public static ProofPayload of(byte[] bytes) {
        if (bytes.length <= HEAD || bytes[0] != VERSION) {
            throw new IllegalArgumentException("not a payload of version " + VERSION);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        int key = buffer.get() & BYTE;
        long number = ((long) (buffer.get() & BYTE) << NUMBER_HIGH_BITS) | Integer.toUnsignedLong(buffer.getInt());
        int type = buffer.get() & BYTE;
        if (type >= TYPES.size()) {
            throw new IllegalArgumentException("not a type of credential that was known: " + type);
        }
        int reissues = buffer.get() & BYTE;
        long days = ((long) (buffer.get() & BYTE) << Short.SIZE) | Short.toUnsignedInt(buffer.getShort());
        SchoolYear year = new SchoolYear(FIRST_YEAR + (buffer.get() & BYTE));
        String name = StandardCharsets.UTF_8.decode(buffer).toString();
        return new ProofPayload(
                key, new CredentialNumber(number), TYPES.get(type), reissues, FIRST_DAY.plusDays(days), year, name);
    }
}
