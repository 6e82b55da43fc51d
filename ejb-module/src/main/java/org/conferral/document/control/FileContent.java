package org.conferral.document.control;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.document.control.pades.Cms;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF file holds, whatever deflated it and wherever its objects stand: Java releases deflate otherwise, which changes
 * bytes and places and nothing that anybody sees.
 */
final class FileContent {
    private static final Set<PdfName> OF_DEFLATION = Set.of(PdfName.LENGTH, PdfName.FILTER);
    private static final Set<PdfName> OF_SIGNATURE = Set.of(PdfName.CONTENTS, PdfName.BYTERANGE);

    private final byte[] bytes;
    private final PdfReader reader;

    FileContent(byte[] bytes) {
        this.bytes = bytes;
        try {
            reader = new PdfReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether both hold the same, each stream inflated; where they are signed, but for the digits of the signature. */
    boolean isSame(FileContent other) {
        PdfDictionary one = reader.getTrailer();
        PdfDictionary another = other.reader.getTrailer();
        Objects seen = new Objects();
        return seen.isSame(one.get(PdfName.ROOT), another.get(PdfName.ROOT))
                && seen.isSame(one.get(PdfName.INFO), another.get(PdfName.INFO))
                && seen.isSame(
                        one.getAsArray(PdfName.ID).getPdfObject(0),
                        another.getAsArray(PdfName.ID).getPdfObject(0));
    }

    /** Whether its signature covers all of it but the digits, and was made with this certificate. */
    boolean isSignedWith(List<X509Certificate> chain) {
        PdfDictionary permissions = reader.getCatalog().getAsDict(PdfName.PERMS);
        PdfDictionary signature = permissions == null ? null : permissions.getAsDict(PdfName.DOCMDP);
        if (signature == null) {
            return false;
        }
        PdfArray range = signature.getAsArray(PdfName.BYTERANGE);
        if (range == null || range.size() != 4) {
            return false;
        }
        int begin = range.getAsNumber(0).intValue();
        int digits = range.getAsNumber(1).intValue();
        int rest = range.getAsNumber(2).intValue();
        int length = range.getAsNumber(3).intValue();
        return begin == 0
                && digits > 0
                && digits < rest
                && rest < bytes.length
                && rest + length == bytes.length
                && bytes[digits] == '<'
                && bytes[rest - 1] == '>'
                && Cms.isValid(
                        signature.getAsString(PdfName.CONTENTS).getOriginalBytes(),
                        chain,
                        List.of(Arrays.copyOf(bytes, digits), Arrays.copyOfRange(bytes, rest, bytes.length)));
    }

    /** Goes through two files side by side; what both have gone through at the same time is not asked again. */
    private static final class Objects {
        private record Pair(int number, int other) {}

        private final Set<Pair> pairs = new HashSet<>();

        boolean isSame(@Nullable PdfObject one, @Nullable PdfObject other) {
            if (one instanceof PRIndirectReference reference
                    && other instanceof PRIndirectReference another
                    && !pairs.add(new Pair(reference.getNumber(), another.getNumber()))) {
                return true;
            }
            return isSameDirectly(PdfReader.getPdfObject(one), PdfReader.getPdfObject(other));
        }

        private boolean isSameDirectly(@Nullable PdfObject one, @Nullable PdfObject other) {
            if (one == null || other == null) {
                return one == other;
            }
            if (one instanceof PRStream stream) {
                return other instanceof PRStream another
                        && isSameEntries(stream, another, OF_DEFLATION)
                        && Arrays.equals(inflated(stream), inflated(another));
            }
            if (one instanceof PdfDictionary dictionary) {
                return other instanceof PdfDictionary another
                        && isSameEntries(
                                dictionary,
                                another,
                                PdfName.SIG.equals(dictionary.get(PdfName.TYPE)) ? OF_SIGNATURE : Set.of());
            }
            if (one instanceof PdfArray array) {
                return other instanceof PdfArray another && isSameElements(array, another);
            }
            return isSameValue(one, other);
        }

        private boolean isSameEntries(PdfDictionary one, PdfDictionary other, Set<PdfName> butFor) {
            Set<PdfName> keys = keys(one, butFor);
            return keys.equals(keys(other, butFor))
                    && keys.stream().allMatch(key -> isSame(one.get(key), other.get(key)));
        }

        private static Set<PdfName> keys(PdfDictionary dictionary, Set<PdfName> butFor) {
            return dictionary.getKeys().stream()
                    .filter(key -> !butFor.contains(key))
                    .collect(Collectors.toSet());
        }

        private boolean isSameElements(PdfArray one, PdfArray other) {
            if (one.size() != other.size()) {
                return false;
            }
            for (int index = 0; index < one.size(); index++) {
                if (!isSame(one.getPdfObject(index), other.getPdfObject(index))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSameValue(PdfObject one, PdfObject other) {
            if (one instanceof PdfNumber number) {
                return other instanceof PdfNumber another && number.doubleValue() == another.doubleValue();
            }
            if (one instanceof PdfString string) {
                return other instanceof PdfString another
                        && Arrays.equals(string.getOriginalBytes(), another.getOriginalBytes());
            }
            if (one instanceof PdfBoolean truth) {
                return other instanceof PdfBoolean another && truth.booleanValue() == another.booleanValue();
            }
            return one.type() == other.type() && one.toString().equals(other.toString());
        }

        private static byte[] inflated(PRStream stream) {
            try {
                return PdfReader.getStreamBytes(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
