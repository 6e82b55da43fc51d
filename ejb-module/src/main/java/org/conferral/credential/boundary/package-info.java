/**
 * Reading credential types.
 */
@NullMarked
package org.conferral.credential.boundary;

import org.jspecify.annotations.NullMarked;
