/**
 * The deployed application as a whole: schema, health, and who may call what.
 */
@NullMarked
package org.conferral.it.platform;

import org.jspecify.annotations.NullMarked;
