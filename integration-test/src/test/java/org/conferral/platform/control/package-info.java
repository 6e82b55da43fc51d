/** Parts of the platform against a real database, as two servers would use them. */
@NullMarked
package org.conferral.platform.control;

import org.jspecify.annotations.NullMarked;
