/** What people are told by e-mail. */
@NullMarked
package org.conferral.it.mail;

import org.jspecify.annotations.NullMarked;
