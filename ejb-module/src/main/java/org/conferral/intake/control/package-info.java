/** Imports that are at work: their lease, their settings, and what is told of them as they go. */
@NullMarked
package org.conferral.intake.control;

import org.jspecify.annotations.NullMarked;
