/**
 * Import files as they come in: unpacking, reading, staging, history and rejected rows.
 */
@NullMarked
package org.conferral.intake.control;

import org.jspecify.annotations.NullMarked;
