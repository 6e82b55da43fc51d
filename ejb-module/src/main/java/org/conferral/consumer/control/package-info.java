/**
 * Keeping consumers of digital official documents, and what happened to them.
 */
@NullMarked
package org.conferral.consumer.control;

import org.jspecify.annotations.NullMarked;
