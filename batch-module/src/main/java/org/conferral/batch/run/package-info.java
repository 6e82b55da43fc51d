/**
 * The jobs of a bulk run: search, award and order; and the schedules that start them.
 */
@NullMarked
package org.conferral.batch.run;

import org.jspecify.annotations.NullMarked;
