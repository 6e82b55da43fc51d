/**
 * Authorities, schools and their codes.
 */
@NullMarked
package org.conferral.organization.entity;

import org.jspecify.annotations.NullMarked;
