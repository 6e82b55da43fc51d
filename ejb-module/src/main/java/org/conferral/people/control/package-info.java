/**
 * Keeping accounts, invitations and what happened to them.
 */
@NullMarked
package org.conferral.people.control;

import org.jspecify.annotations.NullMarked;
