/** What time it is, and which day, in Alberta. */
@NullMarked
package org.conferral.platform.control.clock;

import org.jspecify.annotations.NullMarked;
