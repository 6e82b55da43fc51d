/**
 * What comes back of print jobs.
 */
@NullMarked
package org.conferral.printing.entity.returns;

import org.jspecify.annotations.NullMarked;
