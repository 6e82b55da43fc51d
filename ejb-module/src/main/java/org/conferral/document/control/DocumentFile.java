package org.conferral.document.control;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.template.DocumentTemplate;
import org.conferral.document.control.template.OwnPart;

/**
 * A document's file in two parts: the bytes of its template, which it shares with others, and those that it adds, its
 * signature among these.
 */
public final class DocumentFile {
    private final DocumentTemplate from;
    private final OwnPart own;
    private final byte[] sha256;

    DocumentFile(DocumentTemplate from, OwnPart own) {
        this.from = from;
        this.own = own;
        sha256 = Digests.goOn(from.digest(), own.bytes());
    }

    public DocumentTemplate from() {
        return from;
    }

    byte[] template() {
        return from.bytes();
    }

    public byte[] own() {
        return own.bytes();
    }

    /** How many bytes of a signature have room; none where it is not signed. */
    int room() {
        return own.room();
    }

    /** Everything that its signature covers. */
    List<byte[]> covered() {
        return Stream.concat(Stream.of(from.bytes()), own.covered().stream()).toList();
    }

    /** The file with its signature. */
    DocumentFile with(byte[] signature) {
        return new DocumentFile(from, own.with(signature));
    }

    /** The file with other bytes of its own, whose signature stands in the same place. */
    DocumentFile withOwn(byte[] bytes) {
        return new DocumentFile(from, own.of(bytes));
    }

    /** Its signature, with the zeros behind it; none where digits should be and are not. */
    byte[] signature() {
        return own.signature();
    }

    /** Whether it is the same file but for the signature. */
    boolean isSameBeforeSignature(DocumentFile other) {
        return Arrays.equals(own(), other.own.with(signature()).bytes());
    }

    /** The whole file. */
    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(from.bytes().length + own.bytes().length);
        whole.writeBytes(from.bytes());
        whole.writeBytes(own.bytes());
        return whole.toByteArray();
    }

    /** Of the whole file; the template's part of it is not gone through again. */
    public byte[] sha256() {
        return sha256;
    }
}
