@NullMarked
package org.conferral.intake.control.file;

import org.jspecify.annotations.NullMarked;
