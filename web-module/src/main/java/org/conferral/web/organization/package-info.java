/**
 * Choosing an authority and a school, as every page that asks for them does.
 */
@NullMarked
package org.conferral.web.organization;

import org.jspecify.annotations.NullMarked;
