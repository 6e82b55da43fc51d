package org.conferral.delivery.entity;

import org.jspecify.annotations.Nullable;

/**
 * A file of documents as a browser is told of it.
 *
 * @param name none of one that has several documents, whose name has the language of whoever fetches it
 */
public record FetchedFile(String type, @Nullable String name) {}
