/** Whether this server's work gets through, and why not. */
@NullMarked
package org.conferral.platform.control.health.check;

import org.jspecify.annotations.NullMarked;
