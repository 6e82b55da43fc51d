/** Measures print jobs. */
@NullMarked
package org.conferral.printing.control;

import org.jspecify.annotations.NullMarked;
