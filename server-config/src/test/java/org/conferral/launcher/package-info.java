/** The launcher's pure parts, and a real PostgreSQL started, killed and started again. */
@NullMarked
package org.conferral.launcher;

import org.jspecify.annotations.NullMarked;
