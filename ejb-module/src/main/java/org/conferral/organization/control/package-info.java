/**
 * Where organizations are found.
 */
@NullMarked
package org.conferral.organization.control;

import org.jspecify.annotations.NullMarked;
