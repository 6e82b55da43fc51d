package org.conferral.document.control;

import java.io.ByteArrayOutputStream;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.template.DocumentTemplate;

/** A document's file in two parts: the bytes of its template, which it shares with others, and those that it adds. */
final class DocumentFile {
    private final DocumentTemplate from;
    private final byte[] own;
    private final byte[] sha256;

    DocumentFile(DocumentTemplate from, byte[] own) {
        this.from = from;
        this.own = own;
        sha256 = Digests.goOn(from.digest(), own);
    }

    DocumentTemplate from() {
        return from;
    }

    byte[] template() {
        return from.bytes();
    }

    byte[] own() {
        return own;
    }

    /** The whole file. */
    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(from.bytes().length + own.length);
        whole.writeBytes(from.bytes());
        whole.writeBytes(own);
        return whole.toByteArray();
    }

    /** Of the whole file; the template's part of it is not gone through again. */
    byte[] sha256() {
        return sha256;
    }
}
