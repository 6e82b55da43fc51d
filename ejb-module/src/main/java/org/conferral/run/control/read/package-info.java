/** Runs and their records as pages and files show them, and their balance. */
@NullMarked
package org.conferral.run.control.read;

import org.jspecify.annotations.NullMarked;
