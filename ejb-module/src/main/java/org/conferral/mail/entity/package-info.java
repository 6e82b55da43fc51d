/**
 * Letters and addresses.
 */
@NullMarked
package org.conferral.mail.entity;

import org.jspecify.annotations.NullMarked;
