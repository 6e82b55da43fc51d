package org.conferral.document.entity;

/**
 * A copy of a document to be looked at.
 *
 * @param fileName as it is saved
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by who sends it
public record DocumentCopy(String fileName, byte[] bytes) {}
