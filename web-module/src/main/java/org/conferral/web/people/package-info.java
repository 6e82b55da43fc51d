/**
 * The pages of people with accounts, and the one by which somebody invited chooses a password.
 */
@NullMarked
package org.conferral.web.people;

import org.jspecify.annotations.NullMarked;
