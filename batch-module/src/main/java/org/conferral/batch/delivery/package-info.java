/**
 * Telling consumers of digital documents: its timer and its job.
 */
@NullMarked
package org.conferral.batch.delivery;

import org.jspecify.annotations.NullMarked;
