/** Tests of what may stand in an import file. */
@NullMarked
package org.conferral.intake.entity;

import org.jspecify.annotations.NullMarked;
