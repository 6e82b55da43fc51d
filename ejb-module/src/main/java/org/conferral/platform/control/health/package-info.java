/** Whether this server's work gets through: what {@code /health/ready} says, and why not. */
@NullMarked
package org.conferral.platform.control.health;

import org.jspecify.annotations.NullMarked;
