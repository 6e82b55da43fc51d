/**
 * Words that every feature shares: roles, pages, rule texts, the refusal of a business rule.
 */
@NullMarked
package org.conferral.platform.entity;

import org.jspecify.annotations.NullMarked;
