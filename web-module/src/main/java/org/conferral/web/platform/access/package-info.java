/**
 * The way in: every address is denied unless the registry permits it, sign-in and sign-out, idle sessions, headers.
 */
@NullMarked
package org.conferral.web.platform.access;

import org.jspecify.annotations.NullMarked;
