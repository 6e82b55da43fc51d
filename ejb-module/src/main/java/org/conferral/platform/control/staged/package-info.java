/** Rows of files that were put aside in tables of their own: their columns, and what is found wrong with them. */
@NullMarked
package org.conferral.platform.control.staged;

import org.jspecify.annotations.NullMarked;
