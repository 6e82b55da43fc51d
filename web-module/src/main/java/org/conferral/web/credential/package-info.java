/**
 * A student's standing with one credential, and the list of students by credential type.
 */
@NullMarked
package org.conferral.web.credential;

import org.jspecify.annotations.NullMarked;
