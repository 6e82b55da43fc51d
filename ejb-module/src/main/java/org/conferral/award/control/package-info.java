/**
 * Award facts, numbers and awards, as sets.
 */
@NullMarked
package org.conferral.award.control;

import org.jspecify.annotations.NullMarked;
