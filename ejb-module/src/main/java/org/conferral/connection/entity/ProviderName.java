package org.conferral.connection.entity;

/** By what the provider of the public knows somebody: its own name and its name for the person. */
public record ProviderName(String issuer, String subject) {}
