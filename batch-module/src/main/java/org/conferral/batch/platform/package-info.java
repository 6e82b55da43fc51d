/**
 * The one door to the job operator, and the identity that jobs call under.
 */
@NullMarked
package org.conferral.batch.platform;

import org.jspecify.annotations.NullMarked;
