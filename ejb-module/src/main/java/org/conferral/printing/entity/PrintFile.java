package org.conferral.printing.entity;

/**
 * A file that was handed over.
 *
 * @param sha256 in hexadecimal digits
 */
public record PrintFile(String name, long bytes, String sha256) {}
