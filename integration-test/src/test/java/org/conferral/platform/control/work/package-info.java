/** Servers and savepoints against a real database, as two servers would use them. */
@NullMarked
package org.conferral.platform.control.work;

import org.jspecify.annotations.NullMarked;
