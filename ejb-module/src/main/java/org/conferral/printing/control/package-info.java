/**
 * Gathering order items into print jobs, and reading these, as sets.
 */
@NullMarked
package org.conferral.printing.control;

import org.jspecify.annotations.NullMarked;
