/**
 * Consumers of digital official documents, on pages and in the database.
 */
@NullMarked
package org.conferral.it.consumer;

import org.jspecify.annotations.NullMarked;
