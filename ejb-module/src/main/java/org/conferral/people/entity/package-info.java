/**
 * People with accounts: what may be chosen as a login, a password and roles, and what happens to an account.
 */
@NullMarked
package org.conferral.people.entity;

import org.jspecify.annotations.NullMarked;
