/** Print jobs, what is in them and what happened to them. */
@NullMarked
package org.conferral.printing.control.job;

import org.jspecify.annotations.NullMarked;
