/**
 * Where students are found.
 */
@NullMarked
package org.conferral.student.control;

import org.jspecify.annotations.NullMarked;
