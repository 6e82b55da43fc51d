package org.conferral.delivery.entity;

/** A file of documents as a browser is told of it. */
public record FetchedFile(String type, String name) {}
