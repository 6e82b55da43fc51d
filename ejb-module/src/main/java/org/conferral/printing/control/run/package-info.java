/** Follows what a run ordered to where it is. */
@NullMarked
package org.conferral.printing.control.run;

import org.jspecify.annotations.NullMarked;
