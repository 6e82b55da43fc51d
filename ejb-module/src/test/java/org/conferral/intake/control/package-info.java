/** Tests of reading and refusing import files. */
@NullMarked
package org.conferral.intake.control;

import org.jspecify.annotations.NullMarked;
