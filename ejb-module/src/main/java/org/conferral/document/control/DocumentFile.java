package org.conferral.document.control;

import java.io.ByteArrayOutputStream;

/** A document's file in two parts: the bytes that it shares with others, and those that it adds. */
final class DocumentFile {
    private final byte[] template;
    private final byte[] own;

    DocumentFile(byte[] template, byte[] own) {
        this.template = template;
        this.own = own;
    }

    byte[] template() {
        return template;
    }

    byte[] own() {
        return own;
    }

    /** The whole file. */
    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(template.length + own.length);
        whole.writeBytes(template);
        whole.writeBytes(own);
        return whole.toByteArray();
    }
}
