/**
 * Schema, accounts, settings, the clock and access to the database.
 */
@NullMarked
package org.conferral.platform.control;

import org.jspecify.annotations.NullMarked;
