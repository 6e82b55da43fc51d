/**
 * The one door to the job operator, the identity that jobs call under, what follows a commit, the watch over long work,
 * and the nightly removal of what was kept for long enough.
 */
@NullMarked
package org.conferral.batch.platform;

import org.jspecify.annotations.NullMarked;
