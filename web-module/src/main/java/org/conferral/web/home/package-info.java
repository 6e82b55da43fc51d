/**
 * The landing page: what matters today.
 */
@NullMarked
package org.conferral.web.home;

import org.jspecify.annotations.NullMarked;
