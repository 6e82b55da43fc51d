/**
 * Students on the deployed application: finding them, and what is known of each.
 */
@NullMarked
package org.conferral.it.student;

import org.jspecify.annotations.NullMarked;
