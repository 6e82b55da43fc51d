/** Print jobs: the job that assembles them. */
@NullMarked
package org.conferral.batch.printing;

import org.jspecify.annotations.NullMarked;
