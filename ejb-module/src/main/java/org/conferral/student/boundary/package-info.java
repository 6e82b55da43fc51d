/**
 * Reading what others need to know of students.
 */
@NullMarked
package org.conferral.student.boundary;

import org.jspecify.annotations.NullMarked;
