/**
 * Reading authorities and schools.
 */
@NullMarked
package org.conferral.organization.boundary;

import org.jspecify.annotations.NullMarked;
