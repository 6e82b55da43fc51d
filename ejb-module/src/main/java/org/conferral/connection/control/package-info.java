/**
 * Letting the public in, and connecting them to students.
 */
@NullMarked
package org.conferral.connection.control;

import org.jspecify.annotations.NullMarked;
