/**
 * The job {@code intake-import-files}: reads the files of an import, then merges them.
 */
@NullMarked
package org.conferral.batch.intake;

import org.jspecify.annotations.NullMarked;
