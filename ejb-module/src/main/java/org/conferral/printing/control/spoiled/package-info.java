/**
 * Envelopes that were spoiled in printing, and printing them anew.
 */
@NullMarked
package org.conferral.printing.control.spoiled;

import org.jspecify.annotations.NullMarked;
