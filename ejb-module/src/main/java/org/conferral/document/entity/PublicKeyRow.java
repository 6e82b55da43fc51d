package org.conferral.document.entity;

/**
 * A public key that codes are checked with.
 *
 * @param id as the codes name it
 * @param x its 32 bytes as RFC 8037 writes them: base 64 for addresses, without padding
 */
public record PublicKeyRow(int id, String x) {}
