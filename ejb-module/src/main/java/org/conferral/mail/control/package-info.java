/**
 * The ways that letters leave by.
 */
@NullMarked
package org.conferral.mail.control;

import org.jspecify.annotations.NullMarked;
