/** What tests outside the server need of the platform. */
@NullMarked
package org.conferral.platform.control;

import org.jspecify.annotations.NullMarked;
