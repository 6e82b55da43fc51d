/** Schedules of runs. */
@NullMarked
package org.conferral.web.run.schedule;

import org.jspecify.annotations.NullMarked;
