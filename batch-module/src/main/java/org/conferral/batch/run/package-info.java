/**
 * The jobs of a bulk run: search, award and order; and the watch that goes on with what was interrupted.
 */
@NullMarked
package org.conferral.batch.run;

import org.jspecify.annotations.NullMarked;
