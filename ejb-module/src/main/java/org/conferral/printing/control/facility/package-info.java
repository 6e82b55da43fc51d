/** Print facilities, what is printed where, and when jobs leave by themselves. */
@NullMarked
package org.conferral.printing.control.facility;

import org.jspecify.annotations.NullMarked;
