/** Rows as they were sent, put aside in the database until all of them are there. */
@NullMarked
package org.conferral.intake.control.staging;

import org.jspecify.annotations.NullMarked;
