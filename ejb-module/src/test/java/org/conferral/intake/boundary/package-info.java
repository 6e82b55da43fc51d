@NullMarked
package org.conferral.intake.boundary;

import org.jspecify.annotations.NullMarked;
