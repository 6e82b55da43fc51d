/** The queue of what Student Records deliver by hand. */
@NullMarked
package org.conferral.printing.control.manual;

import org.jspecify.annotations.NullMarked;
