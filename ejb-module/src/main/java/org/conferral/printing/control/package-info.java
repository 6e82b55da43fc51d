/** The release of print jobs, and the settings of printing. */
@NullMarked
package org.conferral.printing.control;

import org.jspecify.annotations.NullMarked;
