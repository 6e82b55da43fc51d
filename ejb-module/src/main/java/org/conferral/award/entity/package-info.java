/**
 * Awarded credentials: the number and the rules of awarding.
 */
@NullMarked
package org.conferral.award.entity;

import org.jspecify.annotations.NullMarked;
