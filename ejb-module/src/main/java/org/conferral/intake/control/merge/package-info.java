/** Rows that were put aside become what is known, file by file. */
@NullMarked
package org.conferral.intake.control.merge;

import org.jspecify.annotations.NullMarked;
