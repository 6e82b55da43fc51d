/**
 * What people are told of print jobs by e-mail.
 */
@NullMarked
package org.conferral.printing.control.notice;

import org.jspecify.annotations.NullMarked;
