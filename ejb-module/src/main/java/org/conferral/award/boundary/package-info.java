/**
 * Awarding credentials.
 */
@NullMarked
package org.conferral.award.boundary;

import org.jspecify.annotations.NullMarked;
