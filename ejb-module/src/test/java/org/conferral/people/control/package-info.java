/** Tests of what is said of people by an administrator. */
@NullMarked
package org.conferral.people.control;

import org.jspecify.annotations.NullMarked;
