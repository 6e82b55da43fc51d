/**
 * The pages of print jobs.
 */
@NullMarked
package org.conferral.web.printing;

import org.jspecify.annotations.NullMarked;
