/** Awarded credentials that an import brings: judged, merged, and what looks wrong about them. */
@NullMarked
package org.conferral.award.control.merge;

import org.jspecify.annotations.NullMarked;
